package annals.entity.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said of an entity: by articles, by a source, by editors, or all of it put together.
 *
 * @param name the canonical name
 * @param externalIds scheme to id, as {@code wikidata} to {@code Q42}
 * @param countries ISO 3166-1 alpha-2, lower-case
 * @param startDate EDTF of birth or foundation, or empty
 * @param endDate EDTF of death or dissolution, or empty
 */
public record Profile(
    EntityType type,
    String name,
    List<EntityName> names,
    List<HeldRole> roles,
    Map<String, String> externalIds,
    String description,
    Set<String> countries,
    String startDate,
    String endDate) {
  /** Keeps its own copies; refuses a place and an empty name. */
  public Profile {
    if (type == EntityType.PLACE) {
      throw new IllegalArgumentException("Places are not in the registry");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("An entity has a name");
    }
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    externalIds = Map.copyOf(externalIds);
    countries = new TreeSet<>(countries);
  }

  /** A profile of names and roles alone. */
  public static Profile of(
      EntityType type, String name, List<EntityName> names, List<HeldRole> roles) {
    return new Profile(type, name, names, roles, Map.of(), "", Set.of(), "", "");
  }
}
