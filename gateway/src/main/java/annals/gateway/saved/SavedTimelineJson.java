package annals.gateway.saved;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A timeline that people keep; its entries stand below it. */
@Schema(
    name = "SavedTimeline",
    description = "A timeline that people keep; its entries stand at /entries below it.")
record SavedTimelineJson(
    String id,
    String title,
    @Nullable String introduction,
    QueryJson query,
    @Schema(description = "Link to a picture.") @Nullable String coverImage,
    @Schema(description = "In their order.") List<GroupJson> groups,
    @Nullable Status status,
    @Schema(description = "Counts every change, by people and by what articles say.") long version,
    @Schema(description = "Entries shown to readers.") int entryCount,
    @Schema(description = "Entries that ask for a look.") int attentionCount,
    @Nullable Instant createdAt,
    @Nullable String createdBy,
    @Nullable Instant updatedAt,
    @Nullable String updatedBy,
    @Nullable Instant publishedAt,
    @Schema(description = "Set while it is deleted.") @Nullable Instant deletedAt) {

  /** Who sees it. */
  @Schema(name = "TimelineStatus", description = "Who sees it; of DRAFT editors alone.")
  enum Status {
    DRAFT,
    PUBLISHED
  }

  /** A page of timelines. */
  @Schema(name = "SavedTimelineList", description = "A page of timelines, the last changed first.")
  record Page(List<SavedTimelineJson> timelines, @Nullable String nextPageToken) {}
}
