package annals.article.persistence;

import annals.article.domain.imports.Import;
import annals.article.domain.imports.ImportFormat;
import annals.article.domain.imports.ImportState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import. Its lease is not mapped: only SQL touches it. */
@Entity(name = "Import")
@Table(name = "import")
class ImportRow {
  @Id UUID id = new UUID(0, 0);

  @Column(nullable = false)
  String state = "";

  @Column(nullable = false)
  String format = "";

  @Column(name = "file_name", nullable = false)
  String fileName = "";

  @Column(nullable = false)
  String author = "";

  int total;

  @Column(name = "next_position", nullable = false)
  int nextPosition;

  int taken;
  int copies;
  int rejected;
  int failures;

  @Column(nullable = false)
  String message = "";

  @Column(name = "create_time", nullable = false)
  Instant createTime = Instant.EPOCH;

  @Column(name = "end_time")
  @Nullable Instant endTime;

  void set(Import value) {
    id = value.id();
    state = value.state().name();
    format = value.format().name();
    fileName = value.fileName();
    author = value.author();
    total = value.total();
    nextPosition = value.nextPosition();
    taken = value.taken();
    copies = value.copies();
    rejected = value.rejected();
    failures = value.failures();
    message = value.message();
    createTime = value.createTime();
    endTime = value.endTime();
  }

  Import value() {
    return new Import(
        id,
        ImportState.valueOf(state),
        ImportFormat.valueOf(format),
        fileName,
        author,
        total,
        nextPosition,
        taken,
        copies,
        rejected,
        failures,
        message,
        createTime,
        endTime);
  }
}
