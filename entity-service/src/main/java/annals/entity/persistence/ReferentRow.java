package annals.entity.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code referent}: an id that was merged, and the entity that answers for it. */
@Entity
@Table(name = "referent")
class ReferentRow {
  @Id @Column UUID id;

  @Column(name = "entity_id")
  UUID entityId;
}
