package annals.timeline.domain.assembly;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts who reports something: every text has one vote, as strong as its best sentence. Votes of
 * one day of publication are damped, days add up: what is still mentioned on other days is what
 * mattered.
 */
final class Votes {

  private static final double SAME_DAY = 0.85;
  private static final double LEAD = 0.3;

  private Votes() {}

  /** The damped sum of the votes, 0 or more. */
  static double of(Collection<? extends Telling<?>> tellings) {
    Map<Integer, Map<Integer, Double>> days = new HashMap<>();
    for (Telling<?> telling : tellings) {
      double weight =
          switch (telling.kind()) {
            case DATED -> telling.weight();
            case PUBLISHED_THAT_DAY -> LEAD * telling.weight();
            case PUBLISHED_NEXT_DAY -> 0;
          };
      if (weight > 0) {
        days.computeIfAbsent(telling.published(), d -> new HashMap<>())
            .merge(telling.voice(), weight, Math::max);
      }
    }
    double sum = 0;
    for (Map<Integer, Double> votes : days.values()) {
      sum += Math.pow(votes.values().stream().mapToDouble(v -> v).sum(), SAME_DAY);
    }
    return sum;
  }
}
