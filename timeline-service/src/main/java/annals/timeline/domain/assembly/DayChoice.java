package annals.timeline.domain.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chooses days one by one, the best first; each makes the day before and after it less good. */
final class DayChoice {

  private static final double NEIGHBOUR = 0.8;

  private DayChoice() {}

  /** At most {@code limit} of the eligible days, the best first. */
  static List<Integer> choose(
      Map<Integer, Double> scores, Collection<Integer> eligible, int limit) {
    TreeMap<Integer, Double> open = new TreeMap<>();
    eligible.forEach(day -> open.put(day, scores.getOrDefault(day, 0.0)));
    List<Integer> chosen = new ArrayList<>();
    while (!open.isEmpty() && chosen.size() < limit) {
      int best = open.firstKey();
      double most = -1;
      for (Map.Entry<Integer, Double> day : open.entrySet()) {
        if (day.getValue() > most) {
          best = day.getKey();
          most = day.getValue();
        }
      }
      chosen.add(best);
      open.remove(best);
      open.computeIfPresent(best - 1, (d, score) -> NEIGHBOUR * score);
      open.computeIfPresent(best + 1, (d, score) -> NEIGHBOUR * score);
    }
    return chosen;
  }
}
