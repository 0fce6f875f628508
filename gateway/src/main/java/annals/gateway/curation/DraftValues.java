package annals.gateway.curation;

import annals.entity.v1.EntityStatus;
import annals.entity.v1.EntityType;
import annals.gateway.entity.EntityJson;
import annals.gateway.entity.EntityMapper;
import annals.gateway.http.Parameters;
import annals.gateway.http.Problem.Fault;
import annals.gateway.http.ProblemException;
import annals.gateway.http.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that editors send, checked for their form; what they mean is checked by the service. */
final class DraftValues {
  private DraftValues() {}

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The texts of a list without null. */
  static List<String> texts(String pointer, @Nullable List<@Nullable String> list) {
    return items(pointer, list, "a string", text -> text);
  }

  static List<annals.entity.v1.EntityName> names(@Nullable List<@Nullable NameDraftJson> names) {
    return items("/names", names, "a JSON object", NameDraftJson::name);
  }

  static List<annals.entity.v1.Role> roles(@Nullable List<@Nullable RoleDraftJson> roles) {
    return items("/roles", roles, "a JSON object", RoleDraftJson::role);
  }

  /** The ids of new entities, where null and empty have no place. */
  static Map<String, String> externalIds(@Nullable Map<String, @Nullable String> ids) {
    if (ids == null) {
      return Map.of();
    }
    ids.forEach(
        (scheme, id) -> {
          checkScheme(scheme);
          if (id == null || id.isEmpty()) {
            throw ProblemException.invalidField(pointer("/externalIds", scheme), "Give an id.");
          }
        });
    @SuppressWarnings("unchecked") // All values were checked.
    Map<String, String> whole = (Map<String, String>) (Map<String, ?>) ids;
    return whole;
  }

  /**
   * Refuses the name of a scheme that nothing could keep; values are read strictly, names are not.
   */
  static void checkScheme(String scheme) {
    if (scheme.isBlank() || Text.fault(scheme) != null) {
      throw ProblemException.invalidField("/externalIds", "The name of a scheme is not usable.");
    }
  }

  static EntityType type(annals.gateway.entity.@Nullable EntityType type) {
    if (type == annals.gateway.entity.EntityType.PLACE) {
      throw ProblemException.invalidField("/type", "Must be PERSON or ORGANIZATION.");
    }
    return EntityMapper.type(type);
  }

  static EntityStatus status(EntityJson.@Nullable Status status) {
    return switch (status) {
      case null -> EntityStatus.ENTITY_STATUS_UNSPECIFIED;
      case PROPOSED -> EntityStatus.ENTITY_STATUS_PROPOSED;
      case CONFIRMED -> EntityStatus.ENTITY_STATUS_CONFIRMED;
    };
  }

  /** An id in a body; empty for null. */
  static String id(String pointer, @Nullable String id) {
    if (id == null) {
      return "";
    }
    if (!Parameters.isId(id)) {
      throw ProblemException.invalidField(pointer, "Must be an id, a UUID.");
    }
    return id.toLowerCase(Locale.ROOT);
  }

  /** A JSON Pointer one step below another. */
  static String pointer(String above, String step) {
    return above + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  private static <T, R> List<R> items(
      String pointer, @Nullable List<@Nullable T> list, String wanted, Function<T, R> each) {
    if (list == null) {
      return List.of();
    }
    List<R> items = new ArrayList<>();
    for (T item : list) {
      if (item == null) {
        throw ProblemException.invalidFields(
            List.of(Fault.at(pointer + "/" + items.size(), "Must be " + wanted + ".")));
      }
      items.add(each.apply(item));
    }
    return items;
  }
}
