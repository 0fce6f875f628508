package annals.entity.domain.resolution;

import annals.entity.domain.Candidate;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.Outcome;
import annals.entity.domain.names.NameForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Decides who is who in a block of names. The decision is a function of what all the articles say,
 * not of the order in which they came: the same articles give the same people, up to their ids.
 */
public final class BlockResolver {
  /** A namesake is chosen when it is at least this likely. */
  private static final double SURE = 0.8;

  private final ContextSource contexts;
  private final Supplier<UUID> newIds;

  /** Resolves with what {@code contexts} knows; new entities get ids from {@code newIds}. */
  public BlockResolver(ContextSource contexts, Supplier<UUID> newIds) {
    this.contexts = contexts;
    this.newIds = newIds;
  }

  /** Resolves {@code block}. */
  public Resolution resolve(Block block) {
    List<Cluster> clusters = new ArrayList<>(Clustering.of(block));
    CandidateFinder finder = new CandidateFinder(clusters, block);
    Map<FiledChain, Map<Cluster, FeatureScore>> found = new LinkedHashMap<>();
    Map<NameForm, Cluster> alone = new TreeMap<>();
    for (FiledChain chain : block.partials()) {
      Map<Cluster, FeatureScore> candidates = finder.find(chain.chain());
      if (candidates.isEmpty()) {
        Cluster own = alone.computeIfAbsent(chain.chain().form(), form -> own(form, block));
        candidates = Map.of(own, new FeatureScore("name", own.text(), 0.6));
      }
      found.put(chain, candidates);
    }
    clusters.addAll(alone.values());
    Map<FiledChain, List<Ranked>> ranked = rank(found);
    Identities identities = identify(block, clusters, ranked);
    return resolution(clusters, ranked, identities);
  }

  private static Cluster own(NameForm form, Block block) {
    return block.names().stream()
        .filter(name -> name.form().equals(form))
        .findFirst()
        .map(name -> new Cluster(Set.of(form), name.text(), name.articleCount()))
        .orElseGet(() -> new Cluster(Set.of(form), form.form(), 0));
  }

  private Map<FiledChain, List<Ranked>> rank(Map<FiledChain, Map<Cluster, FeatureScore>> found) {
    List<FiledChain> open =
        found.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    Map<UUID, Set<String>> terms =
        open.isEmpty()
            ? Map.of()
            : contexts.terms(open.stream().map(FiledChain::articleId).distinct().toList());
    Map<Set<Cluster>, Namesakes> groups = new HashMap<>();
    Map<FiledChain, List<Ranked>> ranked = new LinkedHashMap<>();
    found.forEach(
        (chain, candidates) -> {
          if (candidates.size() == 1) {
            candidates.forEach(
                (cluster, name) ->
                    ranked.put(chain, List.of(new Ranked(cluster, name.weight(), List.of(name)))));
          } else {
            Namesakes namesakes =
                groups.computeIfAbsent(Set.copyOf(candidates.keySet()), this::namesakes);
            List<Ranked> order = new ArrayList<>();
            namesakes
                .score(chain, terms.getOrDefault(chain.articleId(), Set.of()), candidates)
                .forEach(
                    (cluster, scored) ->
                        order.add(new Ranked(cluster, scored.probability(), scored.reasons())));
            ranked.put(chain, order);
          }
        });
    return ranked;
  }

  private Namesakes namesakes(Collection<Cluster> rivals) {
    List<NameForm> forms = rivals.stream().flatMap(rival -> rival.forms().stream()).toList();
    return new Namesakes(List.copyOf(rivals), contexts.appearances(forms));
  }

  private Identities identify(
      Block block, List<Cluster> clusters, Map<FiledChain, List<Ranked>> ranked) {
    Identities identities = new Identities();
    Map<NameForm, Cluster> homes = new HashMap<>();
    clusters.forEach(cluster -> cluster.forms().forEach(form -> homes.put(form, cluster)));
    for (KnownName name : block.names()) {
      Cluster home = homes.get(name.form());
      UUID id = name.entityId();
      if (home != null && id != null) {
        identities.hearName(id, home, name.articleCount());
      }
    }
    ranked.forEach(
        (chain, order) -> {
          UUID id = chain.entityId();
          if (id != null && isSure(order)) {
            identities.hearChain(id, order.getFirst().cluster(), chain.chain().mentionCount());
          }
        });
    identities.settle(clusters, newIds);
    return identities;
  }

  private static Resolution resolution(
      List<Cluster> clusters, Map<FiledChain, List<Ranked>> ranked, Identities identities) {
    Map<NameForm, UUID> entityOfName = new HashMap<>();
    for (Cluster cluster : clusters) {
      cluster.forms().forEach(form -> entityOfName.put(form, identities.idOf(cluster)));
    }
    List<FiledChain> partials = new ArrayList<>();
    ranked.forEach((chain, order) -> partials.add(chain.with(outcome(order, identities))));
    return new Resolution(entityOfName, partials, identities.merged(), identities.created());
  }

  private static Outcome outcome(List<Ranked> order, Identities identities) {
    Ranked best = order.getFirst();
    if (isSure(order)) {
      return new Outcome.Resolved(identities.idOf(best.cluster()), best.score(), best.reasons());
    }
    return new Outcome.Candidates(
        order.stream()
            .map(r -> new Candidate(identities.idOf(r.cluster()), r.score(), r.reasons()))
            .toList());
  }

  private static boolean isSure(List<Ranked> order) {
    return order.size() == 1 || order.getFirst().score() >= SURE;
  }

  private record Ranked(Cluster cluster, double score, List<FeatureScore> reasons) {}
}
