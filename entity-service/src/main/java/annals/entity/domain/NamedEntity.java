package annals.entity.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person or organisation that articles name.
 *
 * @param name the canonical name
 * @param externalIds scheme to id, as {@code wikidata} to {@code Q42}
 * @param referents ids merged into this one; they answer for ever
 */
public record NamedEntity(
    UUID id,
    EntityType type,
    String name,
    List<EntityName> names,
    List<HeldRole> roles,
    Map<String, String> externalIds,
    EntityStatus status,
    List<UUID> referents,
    long mentionCount,
    long articleCount,
    long version) {
  /** Keeps its own copies; refuses a place. */
  public NamedEntity {
    if (type == EntityType.PLACE) {
      throw new IllegalArgumentException("Places are not in the registry");
    }
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    externalIds = Map.copyOf(externalIds);
    referents = List.copyOf(referents);
  }
}
