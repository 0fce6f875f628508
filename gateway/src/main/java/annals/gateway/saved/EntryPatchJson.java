package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.BodyValues;
import annals.gateway.timeline.ManualSourceJson;
import annals.timeline.v1.EntryDraft;
import annals.timeline.v1.UpdateEntryRequest;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch of an entry: what is left out stays, null goes back to the machine's. */
@Schema(
    name = "EntryPatch",
    description =
        "JSON merge patch: what is left out stays, null goes back to the machine's, lists are"
            + " replaced as a whole.")
final class EntryPatchJson {
  @Schema(hidden = true)
  private final EntryDraft.Builder draft = EntryDraft.newBuilder();

  @Schema(hidden = true)
  private final Set<String> fields = new LinkedHashSet<>();

  private @Nullable List<EntryValues.@Nullable ParticipantDraft> participants;
  private boolean reviewed;
  private String reason = "";

  @JsonCreator
  EntryPatchJson() {}

  @JsonSetter
  @Schema(description = "EDTF.", examples = "2022-02-24")
  void setDate(@Nullable String date) {
    take("edtf", date, draft::setEdtf);
  }

  @JsonSetter
  @Schema(description = "At most 500 characters.")
  void setHeadline(@Nullable String headline) {
    take("headline", headline, draft::setHeadline);
  }

  @JsonSetter
  @Schema(description = "At most 5,000 characters.")
  void setText(@Nullable String text) {
    take("text", text, draft::setText);
  }

  @JsonSetter
  void setPinned(@Nullable Boolean pinned) {
    fields.add("pinned");
    draft.setPinned(Boolean.TRUE.equals(pinned));
  }

  @JsonSetter
  void setHidden(@Nullable Boolean hidden) {
    fields.add("hidden");
    draft.setHidden(Boolean.TRUE.equals(hidden));
  }

  @JsonSetter
  @Schema(description = "Id of a group of the timeline.")
  void setGroup(@Nullable String group) {
    take("group_id", group, draft::setGroupId);
  }

  @JsonSetter
  @Schema(description = "Place among the entries of its date, from 1.")
  void setOrder(@Nullable Integer order) {
    fields.add("order");
    draft.setOrder(Objects.requireNonNullElse(order, 0));
  }

  @JsonSetter
  @Schema(description = "For editors.")
  void setNote(@Nullable String note) {
    take("note", note, draft::setNote);
  }

  @JsonSetter
  @Schema(description = "Of an entry made by hand.")
  void setParticipants(@Nullable List<EntryValues.@Nullable ParticipantDraft> participants) {
    fields.add("participants");
    this.participants = participants;
  }

  @JsonSetter
  @Schema(description = "Of an entry made by hand.")
  void setManualSources(@Nullable List<@Nullable ManualSourceJson> sources) {
    fields.add("manual_sources");
    draft.clearManualSources().addAllManualSources(EntryValues.sources(sources));
  }

  @JsonSetter
  @Schema(description = "true: it was looked at; clears what asks for a look.")
  void setReviewed(@Nullable Boolean reviewed) {
    this.reviewed = Boolean.TRUE.equals(reviewed);
  }

  @JsonSetter
  @Schema(description = "Kept in the history.")
  void setReason(@Nullable String reason) {
    this.reason = BodyValues.orEmpty(reason);
  }

  /** The change, without the entry and the tag. */
  @JsonIgnore
  UpdateEntryRequest.Builder request(EntityNames names) {
    return UpdateEntryRequest.newBuilder()
        .setDraft(draft.addAllParticipants(EntryValues.participants(participants, names)))
        .addAllFields(fields)
        .setReviewed(reviewed)
        .setReason(reason);
  }

  private void take(String field, @Nullable String value, Consumer<String> setter) {
    fields.add(field);
    setter.accept(BodyValues.orEmpty(value));
  }
}
