package annals.timeline.domain.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Chooses what a timeline tells one by one, the most important first; each makes its neighbours of
 * the day before and after less important, and rules out those that tell the same.
 *
 * @param importance how much one matters by itself, 0 or more
 * @param day where it stands, as an epoch day
 * @param tellsTheSame whether two need not both be told
 */
record Selection<T>(
    ToDoubleFunction<T> importance, ToLongFunction<T> day, BiPredicate<T, T> tellsTheSame) {

  private static final double NEIGHBOUR = 0.8;
  private static final double SAME_DAY = 0.85;

  /** At most {@code limit}, the best first; of equals the first in the list. */
  List<T> choose(List<T> all, int limit) {
    List<T> open = new ArrayList<>(all);
    List<Double> left = new ArrayList<>(all.stream().map(importance::applyAsDouble).toList());
    List<T> chosen = new ArrayList<>();
    while (!open.isEmpty() && chosen.size() < limit) {
      int best = 0;
      for (int i = 1; i < open.size(); i++) {
        best = left.get(i) > left.get(best) ? i : best;
      }
      T next = open.remove(best);
      left.remove(best);
      chosen.add(next);
      discount(open, left, next);
    }
    return chosen;
  }

  private void discount(List<T> open, List<Double> left, T chosen) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (tellsTheSame.test(open.get(i), chosen)) {
        open.remove(i);
        left.remove(i);
        continue;
      }
      long apart = Math.abs(day.applyAsLong(open.get(i)) - day.applyAsLong(chosen));
      if (apart <= 1) {
        left.set(i, left.get(i) * (apart == 1 ? NEIGHBOUR : SAME_DAY));
      }
    }
  }
}
