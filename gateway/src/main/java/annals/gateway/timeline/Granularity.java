package annals.gateway.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one entry stands for. */
@Schema(name = "Granularity", description = "What one entry stands for.")
public enum Granularity {
  EVENT,
  DAY,
  MONTH,
  YEAR;

  /** The constant of the proto; unspecified for null. */
  public static annals.timeline.v1.Granularity proto(@Nullable Granularity granularity) {
    return switch (granularity) {
      case null -> annals.timeline.v1.Granularity.GRANULARITY_UNSPECIFIED;
      case EVENT -> annals.timeline.v1.Granularity.GRANULARITY_EVENT;
      case DAY -> annals.timeline.v1.Granularity.GRANULARITY_DAY;
      case MONTH -> annals.timeline.v1.Granularity.GRANULARITY_MONTH;
      case YEAR -> annals.timeline.v1.Granularity.GRANULARITY_YEAR;
    };
  }
}
