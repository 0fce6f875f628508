package annals.entity.domain.imports;

import annals.entity.domain.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person or organisation in a file.
 *
 * @param name the canonical name
 * @param names the others, each text once, at most {@value #MOST_NAMES}
 * @param externalIds scheme to id: {@code wikidata}, {@code ftm}, {@code csv}, {@code lei}...
 * @param countries ISO 3166-1 alpha-2, lower-case
 * @param description a line for people, or empty
 * @param startDate EDTF: birth or foundation, or empty
 * @param endDate EDTF: death or dissolution, or empty
 */
public record ImportedEntity(
    EntityType type,
    String name,
    List<ImportedName> names,
    List<ImportedRole> roles,
    Map<String, String> externalIds,
    Set<String> countries,
    String description,
    String startDate,
    String endDate) {
  /** Names besides the canonical one that an entity can bring. */
  public static final int MOST_NAMES = 200;

  /** Keeps its own copies; refuses a place, an entity without a name, or one with too many. */
  public ImportedEntity {
    if (type == EntityType.PLACE) {
      throw new IllegalArgumentException("Places are not in the registry");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("A name has letters");
    }
    if (names.size() > MOST_NAMES) {
      throw new IllegalArgumentException("Too many names: " + names.size());
    }
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    externalIds = Map.copyOf(externalIds);
    countries = Set.copyOf(countries);
  }
}
