package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.curation.Anchor;
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
import org.jspecify.annotations.Nullable;

/**
 * Gives clusters their ids. An id goes where its anchor is; one that lost its hold goes where most
 * of what it stood for went. Where several ids meet, a curated one survives before one that a full
 * name holds, that before the others, and the oldest among equals; the others become its referents.
 */
final class Identities {
  /** A name counts more than any chain that only leans on it. */
  private static final long NAME_VOTE = 1_000_000;

  private final List<KnownEntity> entities;
  private final Comparator<KnownEntity> order =
      Comparator.<KnownEntity>comparingInt(entity -> holds(entity) ? 0 : 1)
          .thenComparingInt(Identities::rank)
          .thenComparing(KnownEntity::id);
  private final Map<Anchor, Cluster> homes = new HashMap<>();
  private final Map<UUID, Map<Cluster, Long>> votes = new TreeMap<>();
  private final Map<Anchor, Map<Cluster, Long>> bareVotes = new HashMap<>();
  private final Map<Cluster, UUID> ids = new LinkedHashMap<>();
  private final Map<UUID, UUID> survivors = new HashMap<>();
  private final Map<UUID, EntityType> types = new HashMap<>();
  private final Map<UUID, Anchor> anchors = new HashMap<>();

  Identities(List<KnownEntity> entities) {
    this.entities = entities;
  }

  /** Tells where anchors are. */
  void place(Cluster cluster) {
    cluster.anchors().forEach(anchor -> homes.put(anchor, cluster));
  }

  /** Hears that {@code id} stood for a name that is now the cluster's. */
  void hearName(UUID id, Cluster cluster, long articles) {
    votes
        .computeIfAbsent(id, key -> new HashMap<>())
        .merge(cluster, NAME_VOTE * (1 + articles), Long::sum);
  }

  /** Hears that a chain is now the cluster's, and whom it was taken for before. */
  void hearChain(@Nullable UUID id, Anchor anchor, Cluster cluster, int mentions) {
    if (id != null) {
      votes.computeIfAbsent(id, key -> new HashMap<>()).merge(cluster, (long) mentions, Long::sum);
    }
    bareVotes
        .computeIfAbsent(anchor, key -> new HashMap<>())
        .merge(cluster, (long) mentions, Long::sum);
  }

  /** Settles the ids of {@code clusters}. */
  void settle(List<Cluster> clusters, Supplier<UUID> newIds) {
    Map<Cluster, List<KnownEntity>> claims = new HashMap<>();
    for (KnownEntity entity : entities) {
      Cluster home = home(entity);
      if (home != null) {
        claims.computeIfAbsent(home, key -> new ArrayList<>()).add(entity);
      }
    }
    for (Cluster cluster : clusters) {
      List<KnownEntity> claimed = claims.getOrDefault(cluster, List.of());
      KnownEntity first = claimed.stream().filter(this::maySurvive).min(order).orElse(null);
      UUID id = first == null ? newIds.get() : first.id();
      ids.put(cluster, id);
      types.put(id, cluster.type());
      claimed.forEach(entity -> survivors.put(entity.id(), id));
      if (first == null) {
        anchors.put(id, cluster.main());
      } else if (!homes.containsKey(first.anchor())) {
        anchors.put(id, cluster.main());
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

  Map<UUID, UUID> survivors() {
    return survivors;
  }

  Map<UUID, EntityType> types() {
    return types;
  }

  Map<UUID, Anchor> anchors() {
    return anchors;
  }

  /** Whether the id is where its anchor is, rather than where most of its chains went. */
  private boolean holds(KnownEntity entity) {
    return homes.containsKey(entity.anchor()) || bareVotes.containsKey(entity.anchor());
  }

  /** An id that was made for single mentions does not outlive the judgement that made it. */
  private boolean maySurvive(KnownEntity entity) {
    return homes.containsKey(entity.anchor()) || entity.anchor() instanceof Anchor.Name;
  }

  private static int rank(KnownEntity entity) {
    if (entity.curated()) {
      return entity.anchor() instanceof Anchor.Curated ? 0 : 1;
    }
    return switch (entity.anchor()) {
      case Anchor.Curated curated -> 0;
      case Anchor.Name(NameForm form) -> form.isBare() ? 4 : 2;
      case Anchor.Mention mention -> 3;
    };
  }

  private @Nullable Cluster home(KnownEntity entity) {
    Cluster home = homes.get(entity.anchor());
    if (home == null) {
      home = winner(bareVotes.get(entity.anchor()));
    }
    return home == null ? winner(votes.get(entity.id())) : home;
  }

  private static @Nullable Cluster winner(@Nullable Map<Cluster, Long> heard) {
    return heard == null
        ? null
        : heard.entrySet().stream()
            .max(
                Map.Entry.<Cluster, Long>comparingByValue()
                    .thenComparing(entry -> entry.getKey().main(), Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .orElse(null);
  }
}
