package annals.gateway.reconcile;

import annals.entity.v1.NamedEntity;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody may be typing. */
@Schema(name = "Suggestions", description = "What somebody may be typing.")
record SuggestJson(List<Item> result) {
  /** One suggestion. */
  @Schema(name = "Suggestion", description = "An entity, a type or a property.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String id,
      String name,
      @Nullable String description,
      @Schema(description = "Types of an entity.") @Nullable List<ReconcileType.Json> notable) {

    static Item of(NamedEntity entity) {
      return new Item(
          entity.getId(), entity.getName(), Descriptions.of(entity), ReconcileType.of(entity));
    }

    static Item of(ReconcileType.Json type) {
      return new Item(type.id(), type.name(), null, null);
    }

    static Item of(ReconcileProperty.Json property) {
      return new Item(property.id(), property.name(), null, null);
    }
  }
}
