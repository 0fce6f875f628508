package annals.entity.persistence;

import annals.entity.domain.resolution.KnownName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code known_name}. */
@Entity
@Table(name = "known_name")
class NameRow {
  @Id @Column String name;

  @Column String text;

  @Column(name = "entity_id")
  @Nullable UUID entityId;

  @Column boolean contested;

  @Column(name = "article_count")
  long articleCount;

  KnownName known() {
    return new KnownName(Names.form(name), text, entityId, contested, articleCount);
  }
}
