package annals.evaluation.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * B-cubed (Bagga and Baldwin 1998): for each mention, how many of those clustered with it are of
 * the same entity, and how many of that entity are clustered with it; the averages over mentions.
 */
final class BCubed {
  private final Map<String, Map<String, Integer>> entities = new LinkedHashMap<>();
  private final Map<String, Integer> clusterSizes = new HashMap<>();
  private int mentions;

  /** Counts a mention of {@code entity} that was put into {@code cluster}. */
  void add(String entity, String cluster) {
    entities.computeIfAbsent(entity, id -> new HashMap<>()).merge(cluster, 1, Integer::sum);
    clusterSizes.merge(cluster, 1, Integer::sum);
    mentions++;
  }

  int mentions() {
    return mentions;
  }

  double precision() {
    double sum = 0;
    for (Map<String, Integer> parts : entities.values()) {
      for (Map.Entry<String, Integer> part : parts.entrySet()) {
        double size = clusterSizes.getOrDefault(part.getKey(), 0);
        sum += part.getValue() * part.getValue() / size;
      }
    }
    return mentions == 0 ? 0 : sum / mentions;
  }

  double recall() {
    double sum = 0;
    for (Map<String, Integer> parts : entities.values()) {
      double size = parts.values().stream().mapToInt(Integer::intValue).sum();
      for (int part : parts.values()) {
        sum += part * part / size;
      }
    }
    return mentions == 0 ? 0 : sum / mentions;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
