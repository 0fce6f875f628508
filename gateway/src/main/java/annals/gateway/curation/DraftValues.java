package annals.gateway.curation;

import annals.entity.v1.EntityStatus;
import annals.entity.v1.EntityType;
import annals.gateway.entity.EntityJson;
import annals.gateway.entity.EntityMapper;
import annals.gateway.http.BodyValues;
import annals.gateway.http.ProblemException;
import annals.gateway.http.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that editors send, checked for their form; what they mean is checked by the service. */
final class DraftValues {
  private DraftValues() {}

  /** The texts of a list without null. */
  static List<String> texts(String pointer, @Nullable List<@Nullable String> list) {
    return BodyValues.items(pointer, list, "a string", text -> text);
  }

  static List<annals.entity.v1.EntityName> names(@Nullable List<@Nullable NameDraftJson> names) {
    return BodyValues.items("/names", names, "a JSON object", NameDraftJson::name);
  }

  static List<annals.entity.v1.Role> roles(@Nullable List<@Nullable RoleDraftJson> roles) {
    return BodyValues.items("/roles", roles, "a JSON object", RoleDraftJson::role);
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
            throw ProblemException.invalidField(
                BodyValues.pointer("/externalIds", scheme), "Give an id.");
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
}
