package annals.gateway.saved;

import annals.gateway.entity.EntityReferenceJson;
import annals.gateway.http.BodyValues;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entity in a body: its id alone, or as answers show it. */
@Schema(
    name = "EntityIdDraft",
    description = "The id of an entity, alone or as answers show it; the name is not taken.",
    anyOf = {String.class, EntityReferenceJson.class})
final class EntityIdJson {
  private final @Nullable String id;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  EntityIdJson(@Nullable String id) {
    this.id = id;
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  EntityIdJson(
      @JsonProperty("id") @Nullable String id, @JsonProperty("name") @Nullable String name) {
    this(id);
  }

  /** The ids of a list that stands at {@code pointer}. */
  static List<String> ids(String pointer, @Nullable List<@Nullable EntityIdJson> list) {
    List<EntityIdJson> given = BodyValues.items(pointer, list, "the id of an entity", one -> one);
    List<String> ids = new ArrayList<>();
    for (EntityIdJson one : given) {
      ids.add(BodyValues.id(pointer + "/" + ids.size(), BodyValues.orEmpty(one.id)));
    }
    return ids;
  }
}
