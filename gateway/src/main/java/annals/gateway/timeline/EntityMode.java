package annals.gateway.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How several entities are meant. */
@Schema(
    name = "EntityMode",
    description = "ALL: events that concern all of the entities; ANY: at least one.")
public enum EntityMode {
  ALL,
  ANY;

  /** The constant of the proto; unspecified for null. */
  public static annals.timeline.v1.EntityMode proto(@Nullable EntityMode mode) {
    return switch (mode) {
      case null -> annals.timeline.v1.EntityMode.ENTITY_MODE_UNSPECIFIED;
      case ALL -> annals.timeline.v1.EntityMode.ENTITY_MODE_ALL;
      case ANY -> annals.timeline.v1.EntityMode.ENTITY_MODE_ANY;
    };
  }
}
