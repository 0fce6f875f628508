package annals.timeline.domain.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts statements that tell the same together: average-link clustering within groups that hang
 * together. The outcome depends on the statements alone, as long as they come in a fixed order.
 */
final class Clustering {

  /** Similarity from which two statements tell the same happening. */
  static final double SAME = 0.34;

  private static final int LARGE = 200;
  private static final double STRICTER = 0.1;

  private final Likeness likeness;

  private Clustering(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Groups of indices into the list, each sorted, in order of their first. */
  static List<List<Integer>> of(List<Gist> gists) {
    Clustering clustering = new Clustering(Likeness.of(gists, SAME));
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < gists.size(); i++) {
      all.add(i);
    }
    return clustering.split(all, SAME).stream()
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private List<List<Integer>> split(List<Integer> members, double threshold) {
    List<List<Integer>> clusters = new ArrayList<>();
    for (List<Integer> component : components(members, threshold)) {
      if (component.size() > LARGE && threshold < 1) {
        clusters.addAll(split(component, threshold + STRICTER));
      } else if (component.size() > LARGE) {
        clusters.add(component);
      } else {
        clusters.addAll(averageLink(component, threshold));
      }
    }
    return clusters;
  }

  /** Members that are linked, directly or through others; each sorted, in order of their first. */
  private List<List<Integer>> components(List<Integer> members, double threshold) {
    Set<Integer> open = new TreeSet<>(members);
    List<List<Integer>> components = new ArrayList<>();
    for (int member : members) {
      if (!open.remove(member)) {
        continue;
      }
      List<Integer> component = new ArrayList<>(List.of(member));
      for (int next = 0; next < component.size(); next++) {
        likeness
            .to(component.get(next))
            .forEach(
                (other, similarity) -> {
                  if (similarity >= threshold && open.remove(other)) {
                    component.add(other);
                  }
                });
      }
      components.add(component.stream().sorted().toList());
    }
    return components;
  }

  /** Merges the two most alike clusters until none are alike enough on average. */
  private List<List<Integer>> averageLink(List<Integer> members, double threshold) {
    int n = members.size();
    List<List<Integer>> clusters = new ArrayList<>();
    double[][] links = new double[n][n];
    for (int i = 0; i < n; i++) {
      clusters.add(new ArrayList<>(List.of(members.get(i))));
      for (int j = 0; j < i; j++) {
        links[i][j] = likeness.to(members.get(i)).getOrDefault(members.get(j), 0.0);
        links[j][i] = links[i][j];
      }
    }
    boolean[] gone = new boolean[n];
    while (true) {
      int[] best = best(clusters, links, gone, threshold);
      if (best.length == 0) {
        break;
      }
      int into = best[0];
      int from = best[1];
      for (int k = 0; k < n; k++) {
        links[into][k] += links[from][k];
        links[k][into] = links[into][k];
      }
      clusters.get(into).addAll(clusters.get(from));
      gone[from] = true;
    }
    List<List<Integer>> result = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (!gone[i]) {
        result.add(clusters.get(i).stream().sorted().toList());
      }
    }
    return result;
  }

  /** The two most alike clusters, the first of several; empty if none are alike enough. */
  private static int[] best(
      List<List<Integer>> clusters, double[][] links, boolean[] gone, double threshold) {
    int[] best = {};
    double most = threshold;
    for (int i = 0; i < gone.length; i++) {
      for (int j = i + 1; j < gone.length && !gone[i]; j++) {
        double average = links[i][j] / (clusters.get(i).size() * clusters.get(j).size());
        if (!gone[j] && (best.length == 0 ? average >= most : average > most + 1e-12)) {
          most = average;
          best = new int[] {i, j};
        }
      }
    }
    return best;
  }
}
