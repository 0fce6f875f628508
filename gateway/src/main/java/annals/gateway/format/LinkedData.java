package annals.gateway.format;

import annals.entity.v1.EntityName;
import annals.entity.v1.EntityType;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Entities as JSON-LD in the words of schema.org. Ids are URNs, the same in every installation. */
public final class LinkedData {
  /** Registered by JSON-LD 1.1. */
  public static final String MEDIA_TYPE = "application/ld+json";

  /** The name space of entity ids. */
  public static final String IDS = "urn:uuid:";

  /** Schemes of external ids whose ids have an address. */
  private static final Map<String, String> ADDRESSES =
      Map.of(
          "wikidata", "http://www.wikidata.org/entity/",
          "viaf", "https://viaf.org/viaf/",
          "isni", "https://isni.org/isni/",
          "gnd", "https://d-nb.info/gnd/",
          "orcid", "https://orcid.org/",
          "geonames", "https://sws.geonames.org/");

  private LinkedData() {}

  /** The entity with its context. */
  public static Map<String, Object> entity(NamedEntity entity) {
    boolean person = entity.getType() == EntityType.ENTITY_TYPE_PERSON;
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@context", "https://schema.org");
    node.put("@type", person ? "Person" : "Organization");
    node.put("@id", IDS + entity.getId());
    put(node, "name", entity.getName());
    put(
        node,
        "alternateName",
        entity.getNamesList().stream()
            .map(EntityName::getText)
            .filter(text -> !text.equals(entity.getName()))
            .distinct()
            .toList());
    put(node, "description", entity.getDescription());
    Map<String, String> ids = new TreeMap<>(entity.getExternalIdsMap());
    put(node, "sameAs", sameAs(ids));
    put(node, "identifier", identifiers(ids));
    put(
        node,
        person ? "nationality" : "location",
        entity.getCountriesList().stream().map(LinkedData::country).toList());
    putDate(node, person ? "birthDate" : "foundingDate", entity.getStartDate());
    putDate(node, person ? "deathDate" : "dissolutionDate", entity.getEndDate());
    if (person) {
      List<Role> roles = entity.getRolesList();
      put(node, "jobTitle", roles.stream().map(Role::getTitle).distinct().toList());
      put(node, "hasOccupation", roles.stream().map(LinkedData::occupation).toList());
      put(
          node,
          "memberOf",
          roles.stream()
              .filter(role -> !role.getOrganization().isEmpty())
              .map(LinkedData::membership)
              .toList());
    }
    return node;
  }

  private static List<String> sameAs(Map<String, String> ids) {
    return ids.entrySet().stream()
        .filter(id -> ADDRESSES.containsKey(id.getKey()))
        .map(id -> ADDRESSES.get(id.getKey()) + id.getValue())
        .toList();
  }

  private static List<Map<String, Object>> identifiers(Map<String, String> ids) {
    return ids.entrySet().stream()
        .map(
            id -> {
              Map<String, Object> node = typed("PropertyValue");
              node.put("propertyID", id.getKey());
              node.put("value", id.getValue());
              return node;
            })
        .toList();
  }

  private static Map<String, Object> country(String code) {
    Map<String, Object> node = typed("Country");
    node.put("identifier", code.toUpperCase(Locale.ROOT));
    return node;
  }

  private static Map<String, Object> occupation(Role role) {
    Map<String, Object> occupation = typed("Occupation");
    occupation.put("name", role.getTitle());
    Map<String, Object> node = typed("Role");
    node.put("hasOccupation", occupation);
    putDate(node, "startDate", role.getFrom());
    putDate(node, "endDate", role.getTo());
    return node;
  }

  private static Map<String, Object> membership(Role role) {
    Map<String, Object> organization = typed("Organization");
    organization.put("name", role.getOrganization());
    Map<String, Object> node = typed("OrganizationRole");
    node.put("roleName", role.getTitle());
    node.put("memberOf", organization);
    putDate(node, "startDate", role.getFrom());
    putDate(node, "endDate", role.getTo());
    return node;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", type);
    return node;
  }

  private static void put(Map<String, Object> node, String term, String text) {
    if (!text.isEmpty()) {
      node.put(term, text);
    }
  }

  private static void put(Map<String, Object> node, String term, List<?> values) {
    if (!values.isEmpty()) {
      node.put(term, values);
    }
  }

  private static void putDate(Map<String, Object> node, String term, String edtf) {
    if (PlainDates.isPlain(edtf)) {
      node.put(term, edtf);
    }
  }
}
