package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import java.util.List;
import java.util.UUID;

/** An entity as the index of names knows it. */
public record IndexedEntity(UUID id, EntityType type, List<String> names) {
  /** Copies the names. */
  public IndexedEntity {
    names = List.copyOf(names);
  }
}
