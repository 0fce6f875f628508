package annals.timeline.domain.assembly;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Gist;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one entry stands for: an event, or all of a day, month or year.
 *
 * @param date its date
 * @param events its events, the most important first; at least one
 * @param factors why it matters
 */
record Period(EdtfDate date, List<Event> events, List<Factor> factors) {

  private static final double SAME_WORDS = 0.5;

  /**
   * The most important, none that tells what a neighbour in time tells.
   *
   * @param limit entries at most
   * @param leastImportance the share of the best one's importance from which one is chosen
   */
  static List<Period> choose(List<Period> periods, int limit, double leastImportance) {
    double best = periods.stream().mapToDouble(Period::score).max().orElse(0);
    Map<UUID, Gist> gists = new HashMap<>();
    List<Period> open =
        periods.stream()
            .filter(period -> period.score() >= leastImportance * best)
            .sorted(Comparator.comparing(period -> period.best().id()))
            .toList();
    open.forEach(p -> gists.put(p.best().id(), Gist.of(p.best().reports().getFirst().statement())));
    return new Selection<Period>(
            Period::score,
            period -> period.firstDay().toEpochDay(),
            (one, other) -> one.tellsTheSame(other, gists))
        .choose(open, limit);
  }

  Event best() {
    return events.getFirst();
  }

  double score() {
    return Importance.product(factors);
  }

  private LocalDate firstDay() {
    return best().firstDay();
  }

  /** An article that gives two days tells of two things. */
  private UUID article() {
    return best().reports().getFirst().statement().article();
  }

  private boolean tellsTheSame(Period other, Map<UUID, Gist> gists) {
    Gist gist = gists.get(best().id());
    Gist compared = gists.get(other.best().id());
    long apart = Math.abs(firstDay().toEpochDay() - other.firstDay().toEpochDay());
    return apart <= 1
        && (apart == 0 || !article().equals(other.article()))
        && gist != null
        && compared != null
        && gist.similarity(compared) >= SAME_WORDS;
  }
}
