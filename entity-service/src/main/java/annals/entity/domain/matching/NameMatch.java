package annals.entity.domain.matching;

import annals.entity.domain.FeatureScore;
import java.util.List;

/**
 * How well two names fit.
 *
 * @param score 0 to 1
 * @param match whether they can be taken for one: a score of one half or more
 * @param explanation what they have in common and what not, most important first
 */
public record NameMatch(double score, boolean match, List<FeatureScore> explanation) {
  /** Refuses a score that is none. */
  public NameMatch {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("A score is between 0 and 1: " + score);
    }
    explanation = List.copyOf(explanation);
  }
}
