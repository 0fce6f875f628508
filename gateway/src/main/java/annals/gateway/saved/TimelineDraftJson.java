package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.BodyValues;
import annals.timeline.v1.TimelineDraft;
import annals.timeline.v1.TimelineQuery;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A timeline that an editor wants to keep. */
@Schema(name = "TimelineDraft", description = "A timeline that an editor wants to keep.")
record TimelineDraftJson(
    @Schema(description = "1 to 300 characters. Required.") @Nullable String title,
    @Schema(description = "At most 20,000 characters.") @Nullable String introduction,
    @Nullable QueryPatchJson query,
    @Schema(description = "Link to a picture, http or https.") @Nullable String coverImage,
    @Schema(description = "At most 50.") @Nullable List<GroupJson.@Nullable Draft> groups) {

  TimelineDraft draft(EntityNames names) {
    return TimelineDraft.newBuilder()
        .setTitle(BodyValues.orEmpty(title))
        .setIntroduction(BodyValues.orEmpty(introduction))
        .setQuery(query == null ? TimelineQuery.getDefaultInstance() : query.values(names))
        .setCoverImage(BodyValues.orEmpty(coverImage))
        .addAllGroups(GroupJson.Draft.groups(groups))
        .build();
  }
}
