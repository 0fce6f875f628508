package annals.gateway.reconcile;

import annals.entity.v1.EntityType;
import annals.entity.v1.MatchQuery;
import annals.gateway.http.Parameters;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One query of a batch: a name and what a table says of its bearer. A cell that is not what its
 * property asks for, as a country that nobody knows, must not fail the batch: it still counts as
 * words around the name.
 *
 * @param key the client's key of the query
 * @param match what to look for; without a name nobody is found
 */
record ReconcileQuery(String key, MatchQuery match) {
  private static final int DEFAULT_LIMIT = 5;
  private static final int MAX_LIMIT = 50;
  private static final Set<String> COUNTRY = Set.of("country", "countries", "nationality");
  private static final Set<String> DATE = Set.of("date", "startDate", "birthDate");

  /** Whether the query is an entity's own id. */
  boolean isId() {
    return Parameters.isId(match.getName());
  }

  /** The id that the query is. */
  String id() {
    return match.getName().toLowerCase(Locale.ROOT);
  }

  /** Reads one query; throws {@link MalformedQueryException} when it has another shape. */
  static ReconcileQuery read(String key, JsonNode query) {
    PropertyValues.check(key);
    if (!query.isObject()) {
      throw new MalformedQueryException("\"%s\" must be a JSON object.".formatted(key));
    }
    MatchQuery.Builder match =
        MatchQuery.newBuilder()
            .setName(PropertyValues.text(query.path("query")))
            .setType(type(query.path("type")))
            .setLimit(limit(key, query.path("limit")));
    StringBuilder context = new StringBuilder();
    for (JsonNode property : properties(key, query.path("properties"))) {
      String id = PropertyValues.text(property.path("pid"));
      for (String value : PropertyValues.texts(property.path("v"))) {
        add(match, context, id, value);
      }
    }
    return new ReconcileQuery(key, match.setContext(context.toString().strip()).build());
  }

  private static void add(
      MatchQuery.Builder match, StringBuilder context, String property, String value) {
    String country = COUNTRY.contains(property) ? PropertyValues.country(value) : "";
    String date = DATE.contains(property) ? PropertyValues.date(value) : "";
    if (!country.isEmpty() && match.getCountry().isEmpty()) {
      match.setCountry(country);
    } else if (!date.isEmpty() && match.getDate().isEmpty()) {
      match.setDate(date);
    } else if (property.equals(ReconcileProperty.NAME.id()) && match.getName().isEmpty()) {
      match.setName(value);
    } else {
      context.append(' ').append(value);
    }
  }

  private static JsonNode properties(String key, JsonNode properties) {
    if (!properties.isMissingNode() && !properties.isArray()) {
      throw new MalformedQueryException("properties of \"%s\" must be an array.".formatted(key));
    }
    return properties;
  }

  /** Several types, or one that is not ours, restrict nothing. */
  private static EntityType type(JsonNode type) {
    Set<EntityType> types =
        PropertyValues.texts(type).stream()
            .flatMap(id -> ReconcileType.byId(id).stream())
            .map(ReconcileType::type)
            .collect(Collectors.toSet());
    return types.size() == 1 ? List.copyOf(types).getFirst() : EntityType.ENTITY_TYPE_UNSPECIFIED;
  }

  private static int limit(String key, JsonNode limit) {
    if (limit.isMissingNode() || limit.isNull()) {
      return DEFAULT_LIMIT;
    }
    if (!limit.isNumber() || limit.doubleValue() < 1) {
      throw new MalformedQueryException("limit of \"%s\" must be a number from 1.".formatted(key));
    }
    return (int) Math.min(limit.doubleValue(), MAX_LIMIT);
  }
}
