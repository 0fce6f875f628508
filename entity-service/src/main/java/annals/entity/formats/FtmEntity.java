package annals.entity.formats;

import annals.entity.domain.EntityType;
import annals.entity.domain.imports.CountryCodes;
import annals.entity.domain.imports.FileDate;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entity of the FollowTheMoney model. A {@code LegalEntity} may be a person or an organisation:
 * it is taken for an organisation when it has what only organisations have, else for neither.
 */
final class FtmEntity {
  /** Property to scheme. */
  private static final Map<String, String> IDS =
      Map.of(
          "wikidataId", "wikidata",
          "leiCode", "lei",
          "innCode", "inn",
          "ogrnCode", "ogrn",
          "swiftBic", "bic",
          "opencorporatesUrl", "opencorporates");

  private static final List<String> OF_ORGANIZATIONS =
      List.of("legalForm", "leiCode", "incorporationDate", "dissolutionDate");

  private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9]\\d*");

  private final JsonNode object;
  private final JsonNode properties;

  FtmEntity(JsonNode object) {
    this.object = object;
    this.properties = object.path("properties");
  }

  /** What it is, or null for neither a person nor an organisation. */
  @Nullable EntityType type() {
    return switch (object.path("schema").asText()) {
      case "Person" -> EntityType.PERSON;
      case "Organization", "Company", "PublicBody" -> EntityType.ORGANIZATION;
      case "LegalEntity" ->
          OF_ORGANIZATIONS.stream().anyMatch(properties::has) ? EntityType.ORGANIZATION : null;
      default -> null;
    };
  }

  /** The entity, unless it has no name or is neither. */
  Optional<ImportedEntity> read() {
    EntityType type = type();
    List<String> names = names();
    if (type == null || names.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(type, names.getFirst());
    for (String former : values("previousName")) {
      draft.add(former, "", ImportedName.Kind.FORMER, "", "");
    }
    Stream.concat(names.stream(), values("alias").stream())
        .forEach(alias -> draft.addAlias(alias, ""));
    // A weak alias of one word means too many others.
    values("weakAlias").stream()
        .filter(alias -> alias.strip().indexOf(' ') > 0)
        .forEach(alias -> draft.addAlias(alias, ""));
    String id = object.path("id").asText();
    draft.identify("ftm", id);
    IDS.forEach((property, scheme) -> values(property).forEach(v -> draft.identify(scheme, v)));
    if (WIKIDATA_ITEM.matcher(id).matches()) {
      draft.identify("wikidata", id);
    }
    Stream.of("country", "nationality", "citizenship", "jurisdiction", "mainCountry")
        .flatMap(property -> values(property).stream())
        .flatMap(country -> CountryCodes.of(country).stream())
        .forEach(draft::addCountry);
    values("position").forEach(title -> draft.addRole(title, ""));
    Stream.of("summary", "description", "notes")
        .flatMap(property -> values(property).stream())
        .findFirst()
        .ifPresent(draft::describe);
    boolean person = type == EntityType.PERSON;
    draft.date(
        date(person ? "birthDate" : "incorporationDate"),
        date(person ? "deathDate" : "dissolutionDate"));
    return Optional.of(draft.entity());
  }

  /** Its names, the one to show first. */
  private List<String> names() {
    List<String> names = new ArrayList<>(values("name"));
    String caption = object.path("caption").asText();
    if (names.remove(caption)) {
      names.addFirst(caption);
    }
    if (names.isEmpty() && values("firstName").size() == 1 && values("lastName").size() == 1) {
      names.add(values("firstName").getFirst() + " " + values("lastName").getFirst());
    }
    return names.stream().filter(name -> Draft.isName(Draft.clean(name))).toList();
  }

  private String date(String property) {
    return FileDate.agreed(
        values(property).stream().flatMap(date -> FileDate.parse(date).stream()).toList());
  }

  /** The values of a property, of which the model allows several. */
  private List<String> values(String property) {
    List<String> values = new ArrayList<>();
    JsonNode found = properties.path(property);
    if (found.isTextual()) {
      values.add(found.asText());
    }
    for (JsonNode value : found) {
      if (value.isTextual() && !value.asText().isBlank()) {
        values.add(value.asText());
      }
    }
    return values;
  }
}
