package annals.entity.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person or organisation as everybody sees it: what articles say, over it what sources say, and
 * over both what editors say.
 *
 * @param locked whether the resolver adds no names to it and joins nothing with it
 * @param referents ids merged into this one; they answer for ever
 * @param version counts the edits, also those of its referents
 */
public record NamedEntity(
    UUID id,
    Profile profile,
    EntityStatus status,
    EntityOrigin origin,
    boolean locked,
    List<UUID> referents,
    long mentionCount,
    long articleCount,
    long version) {
  /** Keeps its own copy. */
  public NamedEntity {
    referents = List.copyOf(referents);
  }

  /** Person or organisation. */
  public EntityType type() {
    return profile.type();
  }

  /** The canonical name. */
  public String name() {
    return profile.name();
  }

  /** All names, the canonical one first. */
  public List<EntityName> names() {
    return profile.names();
  }

  /** The roles, the most often told first. */
  public List<HeldRole> roles() {
    return profile.roles();
  }

  /** Scheme to id. */
  public Map<String, String> externalIds() {
    return profile.externalIds();
  }
}
