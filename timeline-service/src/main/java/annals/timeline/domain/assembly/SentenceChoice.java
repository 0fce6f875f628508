package annals.timeline.domain.assembly;

import annals.timeline.domain.words.TermTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the sentences that tell a day or an event: one by one, the one that adds most of what the
 * sources tell of it, for its length, and was not told yet.
 */
final class SentenceChoice {

  private static final double EVENT = 0.8;
  private static final double NEXT_DAY = 0.4;
  private static final double SAME_DAY = 1;
  private static final double NEIGHBOUR = 0.15;
  private static final double LEAD = 0.2;
  private static final double FUTURE = 1;
  private static final double LENGTH = 0.5;
  private static final double GOOD_LENGTH = 9;
  private static final double OFF_LENGTH = 0.1;
  private static final double ENOUGH = 0.2;
  private static final int ALWAYS = 2;

  private final TermTable terms;

  SentenceChoice(TermTable terms) {
    this.terms = terms;
  }

  /**
   * The best sentences, at most {@code limit}; fewer when the others add little.
   *
   * @param candidates what may be chosen
   * @param neighbours dated sentences of the day before and of the day after, each in a list
   */
  <T> List<Telling<T>> choose(
      Collection<Telling<T>> candidates, List<List<Telling<T>>> neighbours, int limit) {
    Map<Integer, Double> weights = weights(candidates, neighbours);
    List<Telling<T>> open = new ArrayList<>(candidates);
    Set<Integer> covered = new HashSet<>();
    List<Telling<T>> chosen = new ArrayList<>();
    double first = 0;
    while (!open.isEmpty() && chosen.size() < limit) {
      Telling<T> best = open.getFirst();
      double most = -1;
      for (Telling<T> candidate : open) {
        double value = value(candidate, weights, covered);
        if (value > most) {
          best = candidate;
          most = value;
        }
      }
      if (chosen.size() >= ALWAYS && most < ENOUGH * first) {
        break;
      }
      first = chosen.isEmpty() ? most : first;
      chosen.add(best);
      open.remove(best);
      for (int i = 0; i < best.terms().size(); i++) {
        covered.add(best.terms().at(i));
      }
    }
    return chosen;
  }

  private <T> Map<Integer, Double> weights(
      Collection<Telling<T>> candidates, List<List<Telling<T>>> neighbours) {
    Map<Integer, Double> weights = new HashMap<>();
    double all = 0;
    for (Telling<T> candidate : candidates) {
      double share = share(candidate);
      all += share;
      for (int i = 0; i < candidate.terms().size(); i++) {
        weights.merge(candidate.terms().at(i), share, Double::sum);
      }
    }
    double total = all;
    weights.replaceAll((term, sum) -> sum / total);
    for (List<Telling<T>> day : neighbours) {
      double share = NEIGHBOUR / Math.max(1, day.size());
      for (Telling<T> telling : day) {
        for (int i = 0; i < telling.terms().size(); i++) {
          weights.computeIfPresent(telling.terms().at(i), (t, w) -> w + share);
        }
      }
    }
    weights.replaceAll((term, weight) -> weight * Math.exp(EVENT * terms.event(term)));
    return weights;
  }

  private static double share(Telling<?> telling) {
    return switch (telling.kind()) {
      case DATED -> 1;
      case PUBLISHED_THAT_DAY -> SAME_DAY;
      case PUBLISHED_NEXT_DAY -> NEXT_DAY;
    };
  }

  private static double value(
      Telling<?> telling, Map<Integer, Double> weights, Set<Integer> covered) {
    int size = Math.max(1, telling.terms().size());
    double sum = 0;
    for (int i = 0; i < telling.terms().size(); i++) {
      int term = telling.terms().at(i);
      if (!covered.contains(term)) {
        sum += weights.getOrDefault(term, 0.0);
      }
    }
    double log = LEAD * Math.exp(-telling.position() / 3.0);
    log -= telling.delay() < 0 ? FUTURE : 0;
    log -= OFF_LENGTH * Math.abs(Math.log(size / GOOD_LENGTH));
    return sum / Math.pow(size, LENGTH) * Math.exp(log) * telling.style();
  }
}
