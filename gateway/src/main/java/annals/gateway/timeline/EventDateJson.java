package annals.gateway.timeline;

import annals.gateway.http.ProtoValues;
import annals.timeline.v1.EventDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When something happened. */
@Schema(name = "EventDate", description = "When something happened.")
public record EventDateJson(
    @Schema(description = "EDTF (ISO 8601-2); null when not known.", examples = "2022-02-24")
        @Nullable String edtf,
    @Nullable Precision precision) {

  /** How exactly it is known. */
  @Schema(name = "EventDatePrecision")
  public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    INTERVAL,
    UNKNOWN
  }

  /** A date. */
  public static EventDateJson of(EventDate date) {
    return new EventDateJson(
        ProtoValues.text(date.getEdtf()),
        ProtoValues.constant(date.getPrecision(), Precision.class));
  }
}
