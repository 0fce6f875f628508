package annals.entity.persistence;

import annals.entity.domain.curation.Edits;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.domain.registry.Snapshot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code history}. */
@Entity
@Table(name = "history")
class HistoryRow {
  @Id @Column UUID id;

  @Column(name = "entity_id")
  UUID entityId;

  @Column Instant at;

  @Column
  @Enumerated(EnumType.STRING)
  HistoryEntry.Kind kind;

  @Column String actor;

  @Column String reason;

  @Column @Nullable UUID act;

  @Column(name = "snapshot_before")
  @Nullable String before;

  @Column(name = "snapshot_after")
  @Nullable String after;

  @Column @Nullable UUID other;

  @Column @Nullable UUID judgement;

  @Column(name = "edits_before")
  @Nullable String editsBefore;

  @Column(name = "edits_after")
  @Nullable String editsAfter;

  static HistoryRow of(HistoryEntry entry) {
    HistoryRow row = new HistoryRow();
    row.id = entry.id();
    row.entityId = entry.entityId();
    row.at = entry.at();
    row.kind = entry.kind();
    row.actor = entry.cause().actor();
    row.reason = entry.cause().reason();
    row.act = entry.cause().act();
    row.before = write(entry.before());
    row.after = write(entry.after());
    row.other = entry.other();
    row.judgement = entry.judgement();
    row.editsBefore = write(entry.editsBefore());
    row.editsAfter = write(entry.editsAfter());
    return row;
  }

  HistoryEntry entry() {
    return new HistoryEntry(
        id,
        entityId,
        at,
        kind,
        new Cause(actor, reason, act),
        read(before, Snapshot.class),
        read(after, Snapshot.class),
        other,
        judgement,
        read(editsBefore, Edits.class),
        read(editsAfter, Edits.class));
  }

  private static @Nullable String write(@Nullable Object value) {
    return value == null ? null : Json.write(value);
  }

  private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    return json == null ? null : Json.read(json, type);
  }
}
