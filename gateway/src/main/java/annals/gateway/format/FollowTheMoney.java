package annals.gateway.format;

import annals.entity.v1.EntityName;
import annals.entity.v1.EntityType;
import annals.entity.v1.NamedEntity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/** Entities as FollowTheMoney's Person and Organization, with the properties of its model. */
public final class FollowTheMoney {
  /** One entity; the model has no registered media type. */
  public static final String MEDIA_TYPE = "application/ftm+json";

  /** Our schemes of external ids that the model has a property for. */
  private static final Map<String, String> ID_PROPERTIES =
      Map.of(
          "wikidata", "wikidataId",
          "lei", "leiCode",
          "ogrn", "ogrnCode",
          "inn", "innCode",
          "bic", "swiftBic",
          "opencorporates", "opencorporatesUrl");

  private FollowTheMoney() {}

  /** The entity. */
  public static FollowTheMoneyJson entity(NamedEntity entity) {
    boolean person = entity.getType() == EntityType.ENTITY_TYPE_PERSON;
    SequencedMap<String, Set<String>> values = new TreeMap<>();
    add(values, "name", entity.getName());
    entity.getNamesList().forEach(name -> add(values, property(name), name.getText()));
    values.forEach(
        (property, texts) -> {
          if (!property.equals("name")) {
            texts.remove(entity.getName());
          }
        });
    if (person) {
      entity.getRolesList().forEach(role -> add(values, "position", RoleTexts.of(role)));
    }
    entity.getCountriesList().forEach(country -> add(values, "country", country));
    add(values, "summary", entity.getDescription());
    date(values, person ? "birthDate" : "incorporationDate", entity.getStartDate());
    date(values, person ? "deathDate" : "dissolutionDate", entity.getEndDate());
    entity
        .getExternalIdsMap()
        .forEach(
            (scheme, id) -> {
              String property = ID_PROPERTIES.get(scheme);
              if (property != null) {
                add(values, property, id);
              }
            });
    Map<String, List<String>> properties = new TreeMap<>();
    values.forEach(
        (property, texts) -> {
          if (!texts.isEmpty()) {
            properties.put(property, new ArrayList<>(texts));
          }
        });
    return new FollowTheMoneyJson(
        entity.getId(),
        person ? "Person" : "Organization",
        entity.getName(),
        properties,
        List.copyOf(entity.getReferentsList()));
  }

  private static String property(EntityName name) {
    return switch (name.getKind()) {
      case NAME_KIND_CANONICAL -> "name";
      case NAME_KIND_ACRONYM -> "weakAlias";
      case NAME_KIND_FORMER -> "previousName";
      case NAME_KIND_ALIAS, NAME_KIND_UNSPECIFIED, UNRECOGNIZED -> "alias";
    };
  }

  /** The model's dates are ISO 8601 cut short; what EDTF says beyond that has no place in it. */
  private static void date(Map<String, Set<String>> values, String property, String edtf) {
    if (PlainDates.isPlain(edtf)) {
      add(values, property, edtf);
    }
  }

  private static void add(Map<String, Set<String>> values, String property, String text) {
    if (!text.isEmpty()) {
      values.computeIfAbsent(property, key -> new LinkedHashSet<>()).add(text);
    }
  }
}
