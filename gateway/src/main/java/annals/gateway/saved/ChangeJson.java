package annals.gateway.saved;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one version changed in one entry, or in the timeline itself. */
@Schema(
    name = "TimelineChange",
    description = "What one version changed in one entry, or in the timeline itself, and why.")
record ChangeJson(
    long version,
    @Nullable Instant at,
    @Schema(description = "User name; machine when articles or identities moved.") String actor,
    VersionJson.@Nullable Cause cause,
    @Nullable Kind kind,
    @Schema(description = "Id of the entry; null when the timeline itself changed.")
        @Nullable String entry,
    @Schema(description = "What changed.", examples = "headline") List<String> fields,
    @Schema(description = "Null when it was added.") @Nullable SavedEntryJson before,
    @Schema(description = "Null when it was removed.") @Nullable SavedEntryJson after,
    @Schema(description = "Ids of the articles behind it, at most 20.") List<String> articles,
    @Schema(description = "For people.") @Nullable String summary) {

  /** What happened. */
  @Schema(
      name = "ChangeKind",
      description = "TIMELINE: its title, introduction, query, cover, groups or status changed.")
  enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    TIMELINE
  }

  /** What changed between two versions. */
  @Schema(name = "VersionComparison", description = "What changed, each entry once.")
  record Comparison(List<ChangeJson> changes) {}

  /** A page of changes. */
  @Schema(name = "TimelineChangeList", description = "A page of changes, the oldest first.")
  record Page(
      List<ChangeJson> changes,
      @Schema(description = "Where to go on, now or later: the value of since.") String nextCursor,
      @Schema(description = "Whether there is more already.") boolean more) {}
}
