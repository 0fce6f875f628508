package annals.gateway.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often somebody is named over time. */
@Schema(
    name = "MentionCounts",
    description = "How often somebody is named over time, by publication dates.")
record MentionCountsJson(
    Interval interval,
    @Schema(description = "In order of time, without empty ones; at most the newest 1,000.")
        List<Count> counts,
    @Schema(description = "Mentions in articles without a full date.") long undated) {

  /** How long a period is; weeks begin on Monday. */
  @Schema(name = "CountInterval")
  enum Interval {
    DAY,
    WEEK,
    MONTH
  }

  /** The mentions of one period. */
  @Schema(name = "MentionCount", description = "The mentions of one period.")
  record Count(
      @Schema(description = "EDTF: the day, the Monday of the week, or the month.") String period,
      long mentionCount,
      long articleCount) {}
}
