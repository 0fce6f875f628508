package annals.timeline.domain.assembly;

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
 * Chooses events one by one, the most important first; each makes its neighbours of the day before
 * and after less important, and rules out those that tell the same.
 */
final class Selection {

  private static final double NEIGHBOUR = 0.7;
  private static final double SAME_DAY = 0.85;
  private static final double SAME_WORDS = 0.5;

  private Selection() {}

  static List<Event> choose(List<Event> events, Map<UUID, Double> scores, int limit) {
    Map<UUID, Double> left = new HashMap<>(scores);
    Map<UUID, Gist> gists = new HashMap<>();
    events.forEach(e -> gists.put(e.id(), Gist.of(e.reports().getFirst().statement())));
    List<Event> open = new ArrayList<>(events);
    open.sort(Comparator.comparing(Event::id));
    List<Event> chosen = new ArrayList<>();
    while (!open.isEmpty() && chosen.size() < limit) {
      Event best = open.getFirst();
      for (Event event : open) {
        if (left.getOrDefault(event.id(), 0.0) > left.getOrDefault(best.id(), 0.0)) {
          best = event;
        }
      }
      Event picked = best;
      chosen.add(picked);
      open.remove(picked);
      open.removeIf(e -> distance(e, picked) <= 1 && tellsTheSame(e, picked, gists));
      for (Event event : open) {
        double factor = discount(distance(event, picked));
        left.computeIfPresent(event.id(), (id, score) -> score * factor);
      }
    }
    return chosen;
  }

  private static double discount(long days) {
    return days == 1 ? NEIGHBOUR : days == 0 ? SAME_DAY : 1;
  }

  private static boolean tellsTheSame(Event one, Event other, Map<UUID, Gist> gists) {
    Gist gist = gists.get(one.id());
    Gist compared = gists.get(other.id());
    return gist != null && compared != null && gist.similarity(compared) >= SAME_WORDS;
  }

  private static long distance(Event one, Event other) {
    return Math.abs(ChronoUnit.DAYS.between(one.firstDay(), other.firstDay()));
  }
}
