package annals.timeline.domain.assembly;

import annals.timeline.domain.assembly.Periods.Period;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Gist;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Chooses entries one by one, the most important first; each makes its neighbours of the day before
 * and after less important, and rules out those that tell the same.
 */
final class Selection {

  private static final double NEIGHBOUR = 0.7;
  private static final double SAME_DAY = 0.85;
  private static final double SAME_WORDS = 0.5;

  private Selection() {}

  /** At most {@code limit} of the periods; none below a share of the best one's importance. */
  static List<Period> choose(List<Period> periods, int limit, double leastImportance) {
    double best = periods.stream().mapToDouble(Period::score).max().orElse(0);
    Map<UUID, Double> left = new HashMap<>();
    Map<UUID, Gist> gists = new HashMap<>();
    List<Period> open = new ArrayList<>();
    for (Period period : periods) {
      if (period.score() >= leastImportance * best) {
        left.put(period.best().id(), period.score());
        gists.put(period.best().id(), Gist.of(period.best().reports().getFirst().statement()));
        open.add(period);
      }
    }
    open.sort(Comparator.comparing(p -> p.best().id()));
    List<Period> chosen = new ArrayList<>();
    while (!open.isEmpty() && chosen.size() < limit) {
      Period next = mostImportant(open, left);
      chosen.add(next);
      open.remove(next);
      open.removeIf(p -> tellsTheSame(p.best(), next.best(), gists));
      for (Period period : open) {
        double factor = discount(distance(period.best(), next.best()));
        left.computeIfPresent(period.best().id(), (id, score) -> score * factor);
      }
    }
    return chosen;
  }

  private static Period mostImportant(List<Period> open, Map<UUID, Double> left) {
    Period best = open.getFirst();
    for (Period period : open) {
      if (left.getOrDefault(period.best().id(), 0.0) > left.getOrDefault(best.best().id(), 0.0)) {
        best = period;
      }
    }
    return best;
  }

  private static double discount(long days) {
    return days == 1 ? NEIGHBOUR : days == 0 ? SAME_DAY : 1;
  }

  private static boolean tellsTheSame(Event one, Event other, Map<UUID, Gist> gists) {
    Gist gist = gists.get(one.id());
    Gist compared = gists.get(other.id());
    return distance(one, other) <= 1
        && gist != null
        && compared != null
        && gist.similarity(compared) >= SAME_WORDS;
  }

  private static long distance(Event one, Event other) {
    return Math.abs(ChronoUnit.DAYS.between(one.firstDay(), other.firstDay()));
  }
}
