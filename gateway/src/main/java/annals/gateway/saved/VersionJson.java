package annals.gateway.saved;

import annals.gateway.http.BodyValues;
import annals.gateway.http.ProblemException;
import annals.timeline.v1.RestoreVersionRequest;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One state of a saved timeline. */
@Schema(name = "TimelineVersion", description = "One state of a saved timeline.")
record VersionJson(
    long version,
    @Nullable Instant at,
    @Schema(description = "User name; machine when articles or identities moved.") String actor,
    @Nullable Cause cause,
    @Schema(description = "For people: what was done.") @Nullable String summary,
    @Schema(description = "How many entries.") int added,
    @Schema(description = "How many entries.") int removed,
    @Schema(description = "How many entries.") int changed) {

  /** Why something changed. */
  @Schema(
      name = "ChangeCause",
      description =
          "NEW_ARTICLE; CORRECTION: a new revision of an article; WITHDRAWAL: an article was deleted"
              + " or withheld; IDENTITY: people or organisations were merged or parted; EDITOR.")
  enum Cause {
    NEW_ARTICLE,
    CORRECTION,
    WITHDRAWAL,
    IDENTITY,
    EDITOR
  }

  /** A page of versions. */
  @Schema(name = "TimelineVersionList", description = "A page of versions, the newest first.")
  record Page(List<VersionJson> versions, @Nullable String nextPageToken) {}

  /** Which state to go back to. */
  @Schema(name = "TimelineRestore", description = "Which state to go back to.")
  record Restore(
      @Schema(description = "Required.") @Nullable Long version,
      @Schema(description = "Kept in the history.") @Nullable String reason) {

    RestoreVersionRequest.Builder request() {
      if (version == null || version < 1) {
        throw ProblemException.invalidField("/version", "Must be a version of the timeline.");
      }
      return RestoreVersionRequest.newBuilder()
          .setVersion(version)
          .setReason(BodyValues.orEmpty(reason));
    }
  }
}
