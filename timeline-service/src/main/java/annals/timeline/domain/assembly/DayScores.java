package annals.timeline.domain.assembly;

import annals.timeline.domain.words.TermTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Says how much each day matters: the votes for it, what they tell, set against the time around it.
 */
final class DayScores {

  private static final double FLOOR = 0.02;
  private static final double EVENTS = 0.2;
  private static final int AROUND = 30;
  private static final double QUIET = 0.35;
  private static final double QUIET_FLOOR = 0.05;

  private DayScores() {}

  /** The score of every day on which a dated or lead sentence tells something, above 0. */
  static <T> NavigableMap<Integer, DayScore> of(
      Map<Integer, List<Telling<T>>> byDay, TermTable terms) {
    NavigableMap<Integer, Double> votes = new TreeMap<>();
    byDay.forEach((day, tellings) -> votes.put(day, Votes.of(tellings)));
    Map<Integer, Double> around = around(votes);
    double usual = around.values().stream().mapToDouble(v -> v).average().orElse(1);
    NavigableMap<Integer, DayScore> scores = new TreeMap<>();
    byDay.forEach(
        (day, tellings) ->
            scores.put(
                day,
                new DayScore(
                    votes.getOrDefault(day, 0.0) + FLOOR,
                    Math.exp(EVENTS * events(tellings, terms)),
                    Math.pow(around.getOrDefault(day, usual) / usual, -QUIET))));
    return scores;
  }

  /** The mean of the votes for the month before and after each day, never 0. */
  private static Map<Integer, Double> around(NavigableMap<Integer, Double> votes) {
    double most = votes.values().stream().mapToDouble(v -> v).max().orElse(1);
    Map<Integer, Double> around = new HashMap<>();
    for (int day : votes.keySet()) {
      double sum =
          votes.subMap(day - AROUND, true, day + AROUND, true).values().stream()
              .mapToDouble(v -> v)
              .sum();
      around.put(day, sum / (2 * AROUND + 1) + QUIET_FLOOR * most + 1e-9);
    }
    return around;
  }

  private static <T> double events(List<Telling<T>> tellings, TermTable terms) {
    double sum = 0;
    int count = 0;
    for (Telling<T> telling : tellings) {
      if (telling.kind() == Telling.Kind.DATED && telling.line()) {
        double own = 0;
        for (int i = 0; i < telling.terms().size(); i++) {
          own += terms.event(telling.terms().at(i));
        }
        sum += own / Math.sqrt(telling.terms().size() * 2 + 4);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
