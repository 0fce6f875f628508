package annals.gateway.saved;

import annals.gateway.http.BodyValues;
import annals.timeline.v1.EntryGroup;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a timeline under a title of its own. */
@Schema(name = "EntryGroup", description = "A part of a timeline under a title of its own.")
record GroupJson(String id, String title) {

  static GroupJson of(EntryGroup group) {
    return new GroupJson(group.getId(), group.getTitle());
  }

  /** A group as an editor gives it. */
  @Schema(name = "EntryGroupDraft", description = "A part of a timeline under a title of its own.")
  record Draft(
      @Schema(description = "Letters, digits and hyphens; unique in the timeline. Required.")
          @Nullable String id,
      @Schema(description = "Required.") @Nullable String title) {

    static List<EntryGroup> groups(@Nullable List<@Nullable Draft> groups) {
      return BodyValues.items(
          "/groups",
          groups,
          "a JSON object",
          group ->
              EntryGroup.newBuilder()
                  .setId(BodyValues.orEmpty(group.id()))
                  .setTitle(BodyValues.orEmpty(group.title()))
                  .build());
    }
  }
}
