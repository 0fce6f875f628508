package annals.gateway.reconcile;

import annals.entity.v1.EntityType;
import annals.entity.v1.NamedEntity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The types that clients choose from; their ids are those of schema.org. */
enum ReconcileType {
  PERSON("Person", EntityType.ENTITY_TYPE_PERSON),
  ORGANIZATION("Organization", EntityType.ENTITY_TYPE_ORGANIZATION);

  private final String id;
  private final EntityType type;

  ReconcileType(String id, EntityType type) {
    this.id = id;
    this.type = type;
  }

  /** A type by id and name. */
  @Schema(name = "ReconcileType", description = "A type by id and name.")
  record Json(String id, String name) {}

  EntityType type() {
    return type;
  }

  Json json() {
    return new Json(id, id);
  }

  /** Whether somebody who types {@code prefix} may mean this one. */
  boolean startsWith(String prefix) {
    return id.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  static Optional<ReconcileType> byId(String id) {
    return Arrays.stream(values()).filter(type -> type.id.equalsIgnoreCase(id)).findFirst();
  }

  /** The types of an entity. */
  static List<Json> of(NamedEntity entity) {
    return Arrays.stream(values())
        .filter(type -> type.type == entity.getType())
        .map(ReconcileType::json)
        .toList();
  }
}
