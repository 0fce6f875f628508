package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.BodyValues;
import annals.timeline.v1.TimelineDraft;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch of a saved timeline: what is left out stays, null clears. */
@Schema(
    name = "TimelinePatch",
    description =
        "JSON merge patch: what is left out stays, null clears, lists are replaced as a whole; the"
            + " query is merged with the present one, and null makes it one of everything.")
final class TimelinePatchJson {
  @Schema(hidden = true)
  private final TimelineDraft.Builder draft = TimelineDraft.newBuilder();

  @Schema(hidden = true)
  private final Set<String> fields = new LinkedHashSet<>();

  private @Nullable QueryPatchJson query;
  private String reason = "";

  @JsonCreator
  TimelinePatchJson() {}

  @JsonSetter
  @Schema(description = "1 to 300 characters.")
  void setTitle(@Nullable String title) {
    fields.add("title");
    draft.setTitle(BodyValues.present("/title", title));
  }

  @JsonSetter
  @Schema(description = "At most 20,000 characters.")
  void setIntroduction(@Nullable String introduction) {
    fields.add("introduction");
    draft.setIntroduction(BodyValues.orEmpty(introduction));
  }

  @JsonSetter
  void setQuery(@Nullable QueryPatchJson query) {
    if (query == null) {
      fields.add("query");
    } else {
      query.fields().forEach(part -> fields.add("query." + part));
    }
    this.query = query;
  }

  @JsonSetter
  @Schema(description = "Link to a picture, http or https.")
  void setCoverImage(@Nullable String coverImage) {
    fields.add("cover_image");
    draft.setCoverImage(BodyValues.orEmpty(coverImage));
  }

  @JsonSetter
  @Schema(description = "At most 50.")
  void setGroups(@Nullable List<GroupJson.@Nullable Draft> groups) {
    fields.add("groups");
    draft.clearGroups().addAllGroups(GroupJson.Draft.groups(groups));
  }

  @JsonSetter
  @Schema(description = "Kept in the history.")
  void setReason(@Nullable String reason) {
    this.reason = BodyValues.orEmpty(reason);
  }

  /** The values to take over. */
  @JsonIgnore
  TimelineDraft draft(EntityNames names) {
    return query == null ? draft.build() : draft.setQuery(query.values(names)).build();
  }

  /** The fields to take over, in proto names. */
  @JsonIgnore
  Set<String> fields() {
    return fields;
  }

  /** Why; empty when not given. */
  @JsonIgnore
  String reason() {
    return reason;
  }
}
