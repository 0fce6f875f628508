package annals.gateway.event;

import annals.timeline.v1.UpdateEventRequest;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch of an event: what is left out stays, null goes back to the machine's. */
@Schema(
    name = "EventPatch",
    description = "JSON merge patch: what is left out stays, null goes back to the machine's.")
final class EventPatchJson {
  @Schema(hidden = true)
  private final Set<String> fields = new LinkedHashSet<>();

  private String date = "";
  private String headline = "";
  private String reason = "";

  @JsonCreator
  EventPatchJson() {}

  @JsonSetter
  @Schema(description = "EDTF.", examples = "2022-02-24")
  void setDate(@Nullable String date) {
    fields.add("date");
    this.date = Objects.requireNonNullElse(date, "");
  }

  @JsonSetter
  void setHeadline(@Nullable String headline) {
    fields.add("headline");
    this.headline = Objects.requireNonNullElse(headline, "");
  }

  @JsonSetter
  @Schema(description = "Kept in the history.")
  void setReason(@Nullable String reason) {
    this.reason = Objects.requireNonNullElse(reason, "");
  }

  /** Whether it changes nothing. */
  @JsonIgnore
  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** The change, without the event and its tag. */
  @JsonIgnore
  UpdateEventRequest.Builder request() {
    return UpdateEventRequest.newBuilder()
        .addAllFields(fields)
        .setEdtf(date)
        .setHeadline(headline)
        .setReason(reason);
  }
}
