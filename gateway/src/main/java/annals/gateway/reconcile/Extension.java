package annals.gateway.reconcile;

import annals.entity.v1.NamedEntity;
import annals.gateway.entity.EntityNames;
import annals.gateway.http.Parameters;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Fetches properties of entities that were found: the data extension of the specification. */
@ApplicationScoped
public class Extension {
  private static final String EXTEND = "extend";
  private static final int MAX_IDS = 1000;

  private final EntityNames names;
  private final ObjectMapper json;

  Extension(EntityNames names, ObjectMapper json) {
    this.names = names;
    this.json = json;
  }

  /** The properties asked for, and their values by entity and property. */
  @Schema(name = "ReconcileExtension", description = "Values by entity and property.")
  record Json(
      List<ReconcileProperty.Json> meta,
      Map<String, Map<String, List<Map<String, Object>>>> rows) {}

  /** Reads what is wanted and fetches it; an unknown entity has a row without values. */
  Json extend(String query) {
    try {
      JsonNode wanted = json.readTree(query);
      return extend(ids(wanted.path("ids")), properties(wanted.path("properties")));
    } catch (MalformedQueryException malformed) {
      throw ProblemException.invalidParameter(EXTEND, String.valueOf(malformed.getMessage()));
    } catch (JsonProcessingException malformed) {
      throw ProblemException.invalidParameter(EXTEND, "The JSON is malformed or breaks off.");
    }
  }

  private Json extend(List<String> ids, List<ReconcileProperty> properties) {
    Map<String, NamedEntity> found =
        names.of(ids.stream().filter(Parameters::isId).map(Extension::key).toList()).byId();
    Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
    ids.forEach(id -> rows.put(id, row(found.get(key(id)), properties)));
    return new Json(properties.stream().map(ReconcileProperty::json).toList(), rows);
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<Map<String, Object>>> row(
      @Nullable NamedEntity entity, List<ReconcileProperty> properties) {
    Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
    properties.forEach(
        property -> row.put(property.id(), entity == null ? List.of() : property.values(entity)));
    return row;
  }

  private static List<ReconcileProperty> properties(JsonNode wanted) {
    List<ReconcileProperty> properties = new ArrayList<>();
    for (JsonNode property : array("properties", wanted)) {
      String id = PropertyValues.text(property.path("id"));
      properties.add(
          ReconcileProperty.byId(id)
              .orElseThrow(
                  () -> new MalformedQueryException("There is no property \"%s\".".formatted(id))));
    }
    return properties.stream().distinct().toList();
  }

  private static List<String> ids(JsonNode wanted) {
    if (array("ids", wanted).size() > MAX_IDS) {
      throw new ProblemException(
          ProblemType.TOO_LARGE, "At most %,d ids at once.".formatted(MAX_IDS));
    }
    List<String> ids = new ArrayList<>();
    wanted.forEach(id -> ids.add(PropertyValues.text(id)));
    return ids;
  }

  private static JsonNode array(String field, JsonNode value) {
    if (!value.isArray()) {
      throw new MalformedQueryException("%s must be an array.".formatted(field));
    }
    return value;
  }
}
