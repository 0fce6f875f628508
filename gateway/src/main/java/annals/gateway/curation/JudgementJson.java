package annals.gateway.curation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an editor says of two entities, or of a mention and an entity. */
@Schema(
    name = "Judgement",
    description = "What an editor says of a pair; it binds until it is withdrawn.")
record JudgementJson(
    String id,
    Side left,
    Side right,
    @Nullable Verdict verdict,
    @Nullable String reason,
    @Schema(description = "What the machine thought of the pair when it was judged, 0 to 1.")
        double score,
    @Nullable String madeBy,
    @Nullable Instant madeAt,
    @Schema(description = "The act it is part of, as a split; else its own id.")
        @Nullable String act,
    @Nullable String withdrawnBy,
    @Schema(description = "Null as long as it binds.") @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason) {

  /** Whether a pair is one. */
  @Schema(
      name = "Verdict",
      description = "UNSURE: looked at, not decided; leaves the queue and binds nothing.")
  enum Verdict {
    SAME,
    DIFFERENT,
    UNSURE
  }

  /** One of the two. */
  @Schema(name = "JudgementSide", description = "One of the two: an entity or a mention, by id.")
  record Side(
      @Nullable String entity,
      @Nullable String mention,
      @Schema(description = "The entity's name or the words of the mention.")
          @Nullable String text) {}

  /** What an editor sends. */
  @Schema(name = "JudgementDraft", description = "A pair and what is said of it.")
  record Draft(
      @Schema(description = "Required.") @Nullable SideDraft left,
      @Schema(description = "Required.") @Nullable SideDraft right,
      @Schema(description = "Required.") @Nullable Verdict verdict,
      @Nullable String reason) {}

  /** One of the two as an editor names it. */
  @Schema(name = "JudgementSideDraft", description = "The id of either an entity or a mention.")
  record SideDraft(@Nullable String entity, @Nullable String mention) {}

  /** A page of judgements. */
  @Schema(name = "JudgementList", description = "A page of judgements, the newest first.")
  record Page(List<JudgementJson> judgements, @Nullable String nextPageToken) {}
}
