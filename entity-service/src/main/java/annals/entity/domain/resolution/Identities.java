package annals.entity.domain.resolution;

import annals.entity.domain.names.NameForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Gives clusters their ids: an id stays with the cluster that has most of what it stood for; where
 * several ids meet in one cluster the oldest survives and the others become its referents.
 */
final class Identities {
  /** A name counts more than any chain that only leans on it. */
  private static final long NAME_VOTE = 1_000_000;

  private final Map<UUID, Map<Cluster, Long>> votes = new TreeMap<>();
  private final Map<Cluster, UUID> ids = new LinkedHashMap<>();
  private final Map<UUID, UUID> merged = new HashMap<>();
  private final List<UUID> created = new ArrayList<>();

  /** Hears that {@code id} stood for a name that is now the cluster's. */
  void hearName(UUID id, Cluster cluster, long articles) {
    vote(id, cluster, NAME_VOTE * (1 + articles));
  }

  /** Hears that {@code id} stood for a chain that is now the cluster's. */
  void hearChain(UUID id, Cluster cluster, int mentions) {
    vote(id, cluster, mentions);
  }

  /** Settles the ids of {@code clusters}. */
  void settle(List<Cluster> clusters, Supplier<UUID> newIds) {
    Map<Cluster, List<UUID>> claims = new HashMap<>();
    votes.forEach(
        (id, heard) ->
            heard.entrySet().stream()
                .max(
                    Map.Entry.<Cluster, Long>comparingByValue()
                        .thenComparing(entry -> first(entry.getKey()), Comparator.reverseOrder()))
                .ifPresent(
                    best ->
                        claims.computeIfAbsent(best.getKey(), key -> new ArrayList<>()).add(id)));
    for (Cluster cluster : clusters) {
      List<UUID> claimed = claims.getOrDefault(cluster, List.of());
      UUID id = claimed.stream().sorted().findFirst().orElse(null);
      if (id == null) {
        id = newIds.get();
        created.add(id);
      }
      ids.put(cluster, id);
      for (UUID other : claimed) {
        if (!other.equals(id)) {
          merged.put(other, id);
        }
      }
    }
  }

  UUID idOf(Cluster cluster) {
    UUID id = ids.get(cluster);
    if (id == null) {
      throw new IllegalStateException("Not settled: " + cluster);
    }
    return id;
  }

  Map<UUID, UUID> merged() {
    return merged;
  }

  List<UUID> created() {
    return created;
  }

  private void vote(UUID id, Cluster cluster, long weight) {
    votes.computeIfAbsent(id, key -> new HashMap<>()).merge(cluster, weight, Long::sum);
  }

  private static NameForm first(Cluster cluster) {
    return cluster.forms().iterator().next();
  }
}
