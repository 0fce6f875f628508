package annals.timeline.domain.assembly;

import annals.timeline.domain.words.TermTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A timeline with one entry a day out of sentences that may tell of days: the days that matter
 * most, each told by a few sentences. One pass of counting and two of choosing; no two sentences
 * are compared with each other. Deterministic and stateless.
 */
public final class DailyTimeline {

  private DailyTimeline() {}

  /**
   * The chosen sentences by epoch day, the best of a day first.
   *
   * @param tellings sentences with the days they may tell of; those of no weight count for nothing
   * @param terms the table that numbered their stems
   * @param first first day of the timeline, as an epoch day
   * @param last last day
   * @param days days at most
   * @param sentences sentences a day at most
   */
  public static <T> NavigableMap<Integer, List<Telling<T>>> choose(
      Collection<Telling<T>> tellings,
      TermTable terms,
      int first,
      int last,
      int days,
      int sentences) {
    Map<Integer, List<Telling<T>>> byDay = new HashMap<>();
    Set<Integer> eligible = new HashSet<>();
    for (Telling<T> telling : tellings) {
      byDay.computeIfAbsent(telling.day(), d -> new ArrayList<>()).add(telling);
      boolean within = telling.day() >= first && telling.day() <= last;
      if (within && telling.line()) {
        eligible.add(telling.day());
      }
    }
    NavigableMap<Integer, DayScore> scores = DayScores.of(byDay, terms);
    scores.keySet().retainAll(eligible);
    Selection<Map.Entry<Integer, DayScore>> selection =
        new Selection<>(day -> day.getValue().value(), Map.Entry::getKey, (one, other) -> false);
    SentenceChoice choice = new SentenceChoice(terms);
    NavigableMap<Integer, List<Telling<T>>> chosen = new TreeMap<>();
    for (var scored : selection.choose(List.copyOf(scores.entrySet()), days)) {
      int day = scored.getKey();
      List<Telling<T>> candidates =
          byDay.getOrDefault(day, List.of()).stream().filter(t -> t.line()).toList();
      List<List<Telling<T>>> neighbours = List.of(dated(byDay, day - 1), dated(byDay, day + 1));
      chosen.put(day, choice.choose(candidates, neighbours, sentences));
    }
    return chosen;
  }

  private static <T> List<Telling<T>> dated(Map<Integer, List<Telling<T>>> byDay, int day) {
    return byDay.getOrDefault(day, List.of()).stream()
        .filter(t -> t.kind() == Telling.Kind.DATED && t.line())
        .toList();
  }
}
