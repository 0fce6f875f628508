package annals.gateway.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of text that names somebody. */
@Schema(
    name = "Mention",
    description = "A stretch of text that names somebody, and who it was resolved to and why.")
public record MentionJson(
    String id,
    String article,
    long revision,
    int start,
    int end,
    String text,
    @Nullable EntityType type,
    @Nullable Kind kind,
    @Nullable Outcome outcome,
    @Schema(description = "Present when the outcome is RESOLVED.")
        @Nullable EntityReferenceJson entity,
    @Schema(description = "How sure, 0 to 1.") double score,
    List<Feature> explanation,
    @Schema(description = "Who it may be, best first, when the outcome is CANDIDATES.")
        List<Candidate> candidates) {

  /** How somebody is named. */
  @Schema(name = "MentionKind")
  public enum Kind {
    NAME,
    ACRONYM,
    ROLE
  }

  /** Whether it is known who is meant. */
  @Schema(name = "ResolutionOutcome")
  public enum Outcome {
    RESOLVED,
    CANDIDATES,
    UNRESOLVED
  }

  /** One reason for a resolution. */
  @Schema(name = "Feature", description = "One reason for a resolution.")
  public record Feature(
      @Schema(examples = "name-similarity") String feature,
      @Schema(description = "What was seen, for people.") String value,
      @Schema(description = "What it added to the score; negative when it spoke against.")
          double weight) {}

  /** Somebody who may be meant. */
  @Schema(name = "Candidate", description = "Somebody who may be meant.")
  public record Candidate(EntityReferenceJson entity, double score, List<Feature> explanation) {}

  /** A page of mentions. */
  @Schema(name = "MentionList", description = "A page of mentions.")
  record Page(List<MentionJson> mentions, @Nullable String nextPageToken) {}
}
