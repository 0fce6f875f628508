package annals.gateway.reconcile;

import annals.entity.v1.EntityName;
import annals.entity.v1.NamedEntity;
import annals.gateway.format.PlainDates;
import annals.gateway.format.RoleTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients may say of an entity that they look for, and fetch of one that they found. */
enum ReconcileProperty {
  NAME("name", "Name"),
  ALIASES("aliases", "Other names"),
  DESCRIPTION("description", "Description"),
  ROLES("roles", "Roles"),
  COUNTRIES("countries", "Countries"),
  START_DATE("startDate", "Birth or foundation"),
  END_DATE("endDate", "Death or dissolution"),
  WIKIDATA("wikidata", "Wikidata"),
  TYPE("type", "Type"),
  MENTIONS("mentionCount", "Mentions"),
  ARTICLES("articleCount", "Articles");

  private static final String MIDNIGHT = "T00:00:00Z";

  private final String id;
  private final String label;

  ReconcileProperty(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** A property by id and name. */
  @Schema(name = "ReconcileProperty", description = "A property by id and name.")
  record Json(String id, String name) {}

  String id() {
    return id;
  }

  Json json() {
    return new Json(id, label);
  }

  /** The values as data extension has them, as {@code {"str": "ua"}}. */
  List<Map<String, Object>> values(NamedEntity entity) {
    return switch (this) {
      case NAME -> texts(Stream.of(entity.getName()));
      case ALIASES ->
          texts(
              entity.getNamesList().stream()
                  .map(EntityName::getText)
                  .filter(name -> !name.equals(entity.getName())));
      case DESCRIPTION -> texts(Stream.of(entity.getDescription()));
      case ROLES -> texts(entity.getRolesList().stream().map(RoleTexts::of));
      case COUNTRIES -> texts(entity.getCountriesList().stream());
      case START_DATE -> date(entity.getStartDate());
      case END_DATE -> date(entity.getEndDate());
      case WIKIDATA -> texts(Stream.of(entity.getExternalIdsOrDefault("wikidata", "")));
      case TYPE -> texts(ReconcileType.of(entity).stream().map(ReconcileType.Json::id));
      case MENTIONS -> List.of(Map.of("int", entity.getMentionCount()));
      case ARTICLES -> List.of(Map.of("int", entity.getArticleCount()));
    };
  }

  /** Whether somebody who types {@code prefix} may mean this one. */
  boolean startsWith(String prefix) {
    return Stream.of(id, label)
        .anyMatch(text -> text.regionMatches(true, 0, prefix, 0, prefix.length()));
  }

  static Optional<ReconcileProperty> byId(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  private static List<Map<String, Object>> texts(Stream<String> texts) {
    return texts
        .filter(text -> !text.isEmpty())
        .distinct()
        .map(text -> Map.<String, Object>of("str", text))
        .toList();
  }

  /** Only a full day is a date to clients; a year or an uncertain date stays a text. */
  private static List<Map<String, Object>> date(String edtf) {
    return PlainDates.isDay(edtf)
        ? List.of(Map.of("date", edtf + MIDNIGHT))
        : texts(Stream.of(edtf));
  }
}
