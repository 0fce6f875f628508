package annals.gateway.curation;

import annals.gateway.entity.EntityJson;
import annals.gateway.entity.MentionJson;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pair worth a decision. */
@Schema(name = "CandidatePair", description = "A pair worth a decision.")
record CandidateJson(
    Side left,
    Side right,
    @Schema(description = "How likely they are the same, 0 to 1.") double score,
    @Schema(description = "What a decision is worth: uncertainty times the mentions it touches.")
        double value,
    List<MentionJson.Feature> explanation) {

  /** One of the two. */
  @Schema(
      name = "CandidateSide",
      description = "One of the two: an entity, or a mention that nobody could place.")
  record Side(
      @Nullable EntityJson entity,
      @Nullable MentionJson mention,
      @Schema(description = "At most two sentences that name it.") List<Context> context) {}

  /** A sentence that names one of the two. */
  @Schema(name = "ContextSentence", description = "A sentence that names somebody.")
  record Context(String article, long revision, int start, int end, String text) {}

  /** A page of pairs. */
  @Schema(name = "CandidateList", description = "A page of pairs, the most valuable first.")
  record Page(List<CandidateJson> candidates, @Nullable String nextPageToken) {}
}
