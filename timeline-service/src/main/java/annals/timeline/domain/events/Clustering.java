package annals.timeline.domain.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts statements that tell the same together: average-link clustering within groups that hang
 * together. The outcome depends on the statements alone, as long as they come in a fixed order.
 */
final class Clustering {

  /** Similarity from which two statements tell the same happening. */
  static final double SAME = 0.34;

  private static final int LARGE = 200;
  private static final double STRICTER = 0.1;

  private final List<Gist> gists;

  private Clustering(List<Gist> gists) {
    this.gists = gists;
  }

  /** Groups of indices into the list, each sorted, in order of their first. */
  static List<List<Integer>> of(List<Gist> gists) {
    Clustering clustering = new Clustering(gists);
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

  /** Members that are linked, directly or through others. */
  private List<List<Integer>> components(List<Integer> members, double threshold) {
    int[] root = new int[gists.size()];
    Arrays.setAll(root, i -> i);
    Map<String, List<Integer>> byStem = new HashMap<>();
    for (int member : members) {
      for (String stem : gists.get(member).stems()) {
        byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(member);
      }
    }
    for (List<Integer> sharing : byStem.values()) {
      for (int i = 0; i < sharing.size(); i++) {
        for (int j = i + 1; j < sharing.size(); j++) {
          int a = find(root, sharing.get(i));
          int b = find(root, sharing.get(j));
          if (a != b && similarity(sharing.get(i), sharing.get(j)) >= threshold) {
            root[Math.max(a, b)] = Math.min(a, b);
          }
        }
      }
    }
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int member : members) {
      groups.computeIfAbsent(find(root, member), r -> new ArrayList<>()).add(member);
    }
    return groups.values().stream().sorted(Comparator.comparing(List::getFirst)).toList();
  }

  private static int find(int[] root, int at) {
    int top = at;
    while (root[top] != top) {
      top = root[top];
    }
    root[at] = top;
    return top;
  }

  /** Merges the two most alike clusters until none are alike enough on average. */
  private List<List<Integer>> averageLink(List<Integer> members, double threshold) {
    int n = members.size();
    List<List<Integer>> clusters = new ArrayList<>();
    double[][] links = new double[n][n];
    for (int i = 0; i < n; i++) {
      clusters.add(new ArrayList<>(List.of(members.get(i))));
      for (int j = 0; j < i; j++) {
        links[i][j] = similarity(members.get(i), members.get(j));
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

  private double similarity(int a, int b) {
    return gists.get(a).similarity(gists.get(b));
  }
}
