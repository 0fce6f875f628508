package annals.timeline.domain.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which statements of a date are alike: for each one the others that are alike enough to tell the
 * same happening. Counts shared words along lists of the statements that hold a word, so that pairs
 * without one in common cost nothing.
 */
final class Likeness {

  private final List<Map<Integer, Double>> links;

  private Likeness(List<Map<Integer, Double>> links) {
    this.links = links;
  }

  static Likeness of(List<Gist> gists, double threshold) {
    Map<String, List<Integer>> byStem = new HashMap<>();
    List<Map<Integer, Double>> links = new ArrayList<>(gists.size());
    int[] shared = new int[gists.size()];
    for (int i = 0; i < gists.size(); i++) {
      links.add(new HashMap<>());
      List<Integer> met = new ArrayList<>();
      for (String stem : gists.get(i).stems()) {
        List<Integer> holders = byStem.computeIfAbsent(stem, s -> new ArrayList<>());
        for (int other : holders) {
          if (shared[other]++ == 0) {
            met.add(other);
          }
        }
        holders.add(i);
      }
      for (int other : met) {
        double similarity = gists.get(i).similarity(gists.get(other), shared[other]);
        shared[other] = 0;
        if (similarity >= threshold) {
          links.get(i).put(other, similarity);
          links.get(other).put(i, similarity);
        }
      }
    }
    return new Likeness(links);
  }

  /** The statements that are alike enough to one, with how much. */
  Map<Integer, Double> to(int index) {
    return links.get(index);
  }
}
