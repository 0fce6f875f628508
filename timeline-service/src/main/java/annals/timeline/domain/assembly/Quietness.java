package annals.timeline.domain.assembly;

import annals.timeline.domain.events.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Raises what happened in quiet times: the score of an event is set against the mean of the month
 * before and after it, so that a long timeline has lines outside its busiest weeks.
 */
final class Quietness {

  private static final int DAYS = 30;
  private static final double STRENGTH = 0.35;
  private static final double FLOOR = 0.05;

  private Quietness() {}

  static Map<UUID, Double> raise(List<Event> events, Map<UUID, Double> scores) {
    NavigableMap<LocalDate, Double> perDay = new TreeMap<>();
    for (Event event : events) {
      perDay.merge(event.firstDay(), scores.getOrDefault(event.id(), 0.0), Double::sum);
    }
    double most = perDay.values().stream().mapToDouble(v -> v).max().orElse(1);
    Map<UUID, Double> raised = new HashMap<>();
    for (Event event : events) {
      LocalDate day = event.firstDay();
      double around =
          perDay.subMap(day.minusDays(DAYS), true, day.plusDays(DAYS), true).values().stream()
                  .mapToDouble(v -> v)
                  .sum()
              / (2 * DAYS + 1);
      double score = scores.getOrDefault(event.id(), 0.0);
      raised.put(event.id(), score / Math.pow(around + FLOOR * most + 1e-9, STRENGTH));
    }
    return raised;
  }
}
