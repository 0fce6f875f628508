package annals.entity.domain.registry;

import annals.entity.domain.NamedEntity;
import java.util.List;
import java.util.UUID;

/**
 * All that stands under the ids of one entity.
 *
 * @param referents ids that were merged into the survivor
 * @param merged those of them that a source or an editor had a hand in
 */
public record EntityGroup(
    RegistryEntry survivor, List<UUID> referents, List<RegistryEntry> merged) {
  /** Keeps its own copies. */
  public EntityGroup {
    referents = List.copyOf(referents);
    merged = List.copyOf(merged);
  }

  /** An entity of one id. */
  public static EntityGroup of(RegistryEntry entry) {
    return new EntityGroup(entry, List.of(), List.of());
  }

  /** The same with another survivor. */
  public EntityGroup with(RegistryEntry other) {
    return new EntityGroup(other, referents, merged);
  }

  /** The entity as everybody sees it. */
  public NamedEntity entity() {
    return Composition.of(this);
  }
}
