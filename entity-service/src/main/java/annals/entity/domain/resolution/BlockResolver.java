package annals.entity.domain.resolution;

import annals.entity.domain.Candidate;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.Outcome;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.OpenChains.Ranked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Decides who is who in a block of names. The decision is a function of what all the articles say
 * and of the judgements that bind, not of the order in which they came: the same articles and
 * judgements give the same people, up to their ids.
 */
public final class BlockResolver {
  private final ContextSource contexts;
  private final Supplier<UUID> newIds;

  /** Resolves with what {@code contexts} knows; new entities get ids from {@code newIds}. */
  public BlockResolver(ContextSource contexts, Supplier<UUID> newIds) {
    this.contexts = contexts;
    this.newIds = newIds;
  }

  /** Resolves {@code block}. */
  public Resolution resolve(Block block) {
    Clustering clustering = Clustering.of(block);
    OpenChains open = new OpenChains(block, clustering, contexts);
    Map<FiledChain, List<Ranked>> ranked = open.rank();
    List<Cluster> clusters = new ArrayList<>(clustering.clusters());
    clusters.removeIf(cluster -> isEmpty(cluster, ranked));
    open.alone().stream().filter(cluster -> isMeant(cluster, ranked)).forEach(clusters::add);
    Identities identities = identify(block, clusters, ranked);
    return resolution(clustering, clusters, ranked, identities);
  }

  /** Whether nothing but judgements and names out of use made the cluster. */
  private static boolean isEmpty(Cluster cluster, Map<FiledChain, List<Ranked>> ranked) {
    return cluster.articleCount() == 0
        && cluster.anchors().stream().noneMatch(Anchor.Curated.class::isInstance)
        && ranked.values().stream()
            .noneMatch(order -> order.stream().anyMatch(r -> r.cluster() == cluster));
  }

  /** Whether a chain is or may be its. */
  private static boolean isMeant(Cluster cluster, Map<FiledChain, List<Ranked>> ranked) {
    return ranked.values().stream()
        .anyMatch(
            order ->
                OpenChains.isSure(order)
                    ? order.getFirst().cluster() == cluster
                    : order.stream().anyMatch(r -> r.cluster() == cluster));
  }

  private Identities identify(
      Block block, List<Cluster> clusters, Map<FiledChain, List<Ranked>> ranked) {
    Identities identities = new Identities(block.entities());
    Map<NameForm, Cluster> homes = new HashMap<>();
    for (Cluster cluster : clusters) {
      identities.place(cluster);
      for (Anchor anchor : cluster.anchors()) {
        if (anchor instanceof Anchor.Name(NameForm form)) {
          homes.put(form, cluster);
        }
      }
    }
    for (KnownName name : block.names()) {
      Cluster home = homes.get(name.form());
      UUID id = name.entityId();
      if (home != null && id != null) {
        identities.hearName(id, home, name.articleCount());
      }
    }
    ranked.forEach(
        (chain, order) -> {
          if (OpenChains.isSure(order)) {
            UUID pin = chain.pin();
            Anchor anchor =
                pin == null ? new Anchor.Name(chain.chain().form()) : new Anchor.Mention(pin);
            Cluster cluster = order.getFirst().cluster();
            identities.hearChain(chain.entityId(), anchor, cluster, chain.chain().mentionCount());
          }
        });
    identities.settle(clusters, newIds);
    return identities;
  }

  private static Resolution resolution(
      Clustering clustering,
      List<Cluster> clusters,
      Map<FiledChain, List<Ranked>> ranked,
      Identities identities) {
    Map<NameForm, UUID> entityOfName = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Anchor anchor : cluster.anchors()) {
        if (anchor instanceof Anchor.Name(NameForm form)) {
          entityOfName.put(form, identities.idOf(cluster));
        }
      }
    }
    List<FiledChain> open = new ArrayList<>();
    ranked.forEach((chain, order) -> open.add(chain.with(outcome(order, identities))));
    return new Resolution(
        entityOfName,
        clustering.contested(),
        open,
        identities.survivors(),
        identities.types(),
        identities.anchors());
  }

  private static Outcome outcome(List<Ranked> order, Identities identities) {
    Ranked best = order.getFirst();
    if (OpenChains.isSure(order)) {
      return new Outcome.Resolved(identities.idOf(best.cluster()), best.score(), best.reasons());
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Ranked ranked : order) {
      List<FeatureScore> reasons = ranked.reasons();
      candidates.add(new Candidate(identities.idOf(ranked.cluster()), ranked.score(), reasons));
    }
    return new Outcome.Candidates(candidates);
  }
}
