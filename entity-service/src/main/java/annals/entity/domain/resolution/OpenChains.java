package annals.entity.domain.resolution;

import annals.entity.domain.FeatureScore;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.ContextSource.Appearance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides chains one by one: those with less than a full name, those whose name several bear, and
 * single mentions that an editor has judged.
 */
final class OpenChains {
  /** A namesake is chosen when it is at least this likely. */
  private static final double SURE = 0.8;

  /** Whoever bore a name first keeps a chain unless another is clearly likelier. */
  private static final double HELD = 0.5;

  private final Block block;
  private final Clustering clustering;
  private final ContextSource contexts;
  private final CandidateFinder finder;
  private final Map<String, Cluster> alone = new TreeMap<>();
  private final Map<UUID, Cluster> pinned = new HashMap<>();
  private final Map<Set<Cluster>, Namesakes> rivals = new HashMap<>();
  private Map<UUID, Set<String>> terms = Map.of();

  OpenChains(Block block, Clustering clustering, ContextSource contexts) {
    this.block = block;
    this.clustering = clustering;
    this.contexts = contexts;
    this.finder =
        new CandidateFinder(clustering.organizations(), block, form -> own(form, Set.of(), null));
  }

  /** A cluster that a chain may belong to. */
  record Ranked(Cluster cluster, double score, List<FeatureScore> reasons) {}

  /** Whether the first of {@code order} is taken without asking anybody. */
  static boolean isSure(List<Ranked> order) {
    return order.size() == 1 || order.getFirst().score() >= SURE;
  }

  /** The clusters that only open chains made. */
  Collection<Cluster> alone() {
    return alone.values();
  }

  /** For every open chain whom it may name, the likeliest first. */
  Map<FiledChain, List<Ranked>> rank() {
    placePinned(anchor -> clustering.home(anchor));
    Map<FiledChain, List<Ranked>> ranked = new LinkedHashMap<>();
    rank(chain -> chain.pin() == null, ranked);
    // Judgements may name somebody of whom only a bare name is known, which is settled by now.
    placePinned(anchor -> home(anchor, ranked));
    rank(chain -> chain.pin() != null, ranked);
    return ranked;
  }

  private void rank(Predicate<FiledChain> part, Map<FiledChain, List<Ranked>> ranked) {
    Map<FiledChain, Map<Cluster, FeatureScore>> found = new LinkedHashMap<>();
    for (FiledChain chain : block.open()) {
      if (part.test(chain)) {
        found.put(chain, candidates(chain, ranked));
      }
    }
    List<UUID> articles =
        found.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> entry.getKey().articleId())
            .distinct()
            .toList();
    terms = articles.isEmpty() ? Map.of() : contexts.terms(articles);
    found.forEach((chain, candidates) -> ranked.put(chain, ranked(chain, candidates)));
  }

  private void placePinned(Function<Anchor, @Nullable Cluster> homes) {
    for (FiledChain chain : block.open()) {
      UUID pin = chain.pin();
      if (pin != null && !pinned.containsKey(pin)) {
        Anchor target = block.judgements().targetOf(new Anchor.Mention(pin)).orElse(null);
        Cluster home = target == null ? null : homes.apply(target);
        if (home != null) {
          pinned.put(pin, home);
          home.countPinned();
        }
      }
    }
  }

  /** Where an anchor is: of a bare name where most of its chains went. */
  private @Nullable Cluster home(Anchor anchor, Map<FiledChain, List<Ranked>> ranked) {
    Cluster home = clustering.home(anchor);
    if (home != null || !(anchor instanceof Anchor.Name(NameForm form))) {
      return home;
    }
    Map<Cluster, Integer> mentions = new LinkedHashMap<>();
    ranked.forEach(
        (chain, order) -> {
          if (chain.pin() == null && chain.chain().form().equals(form) && isSure(order)) {
            mentions.merge(order.getFirst().cluster(), chain.chain().mentionCount(), Integer::sum);
          }
        });
    return mentions.entrySet().stream()
        .max(
            Map.Entry.<Cluster, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().main(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Map<Cluster, FeatureScore> candidates(
      FiledChain chain, Map<FiledChain, List<Ranked>> ranked) {
    UUID pin = chain.pin();
    Cluster target = pin == null ? null : pinned.get(pin);
    if (target != null) {
      return Map.of(target, new FeatureScore("judgement", "an editor says so", 1));
    }
    NameForm form = chain.chain().form();
    Map<Cluster, FeatureScore> found = named(chain);
    Set<Anchor> named = Set.of(new Anchor.Name(form));
    found
        .keySet()
        .removeIf(
            cluster ->
                (cluster.articleCount() == 0 && !cluster.forms().contains(form))
                    || block.judgements().forbids(named, cluster.anchors()));
    Set<Anchor> excluded =
        pin == null ? Set.of() : block.judgements().excludedFor(new Anchor.Mention(pin));
    Set<Cluster> shut = new HashSet<>();
    for (Anchor anchor : excluded) {
      Cluster home = home(anchor, ranked);
      if (home != null) {
        shut.add(home);
      }
    }
    found.keySet().removeAll(shut);
    if (found.isEmpty()) {
      Cluster open = alone.get(key(form, Set.of()));
      boolean apart = !excluded.isEmpty() && (open == null || shut.contains(open));
      Cluster own = own(form, apart ? excluded : Set.of(), pin);
      return Map.of(own, new FeatureScore("name", own.text(), 0.6));
    }
    return found;
  }

  private Map<Cluster, FeatureScore> named(FiledChain chain) {
    NameForm form = chain.chain().form();
    Map<Cluster, FeatureScore> found = new LinkedHashMap<>();
    boolean byName = chain.chain().among().isEmpty();
    if (byName && (!form.isBare() || clustering.contested().contains(form))) {
      for (Cluster bearer : clustering.bearers(form)) {
        found.put(bearer, new FeatureScore("name", bearer.text(), 0.97));
      }
    }
    Cluster holder = clustering.home(new Anchor.Name(form));
    if (byName && found.isEmpty() && holder != null) {
      found.put(holder, new FeatureScore("name", holder.text(), 0.95));
    }
    return found.isEmpty() ? finder.find(chain.chain()) : found;
  }

  /** Somebody of whom nothing but this name is known. */
  private Cluster own(NameForm form, Set<Anchor> excluded, @Nullable UUID pin) {
    String key =
        form + excluded.stream().map(Anchor::key).collect(Collectors.joining(",", "/", ""));
    return alone.computeIfAbsent(
        key,
        k ->
            Cluster.alone(
                form,
                pin == null || excluded.isEmpty()
                    ? new Anchor.Name(form)
                    : new Anchor.Mention(firstPin(form, excluded, pin)),
                text(form),
                articleCount(form)));
  }

  private static String key(NameForm form, Set<Anchor> excluded) {
    return form + excluded.stream().map(Anchor::key).collect(Collectors.joining(",", "/", ""));
  }

  /** The same for all the pins that are to share a cluster, whichever comes first. */
  private UUID firstPin(NameForm form, Set<Anchor> excluded, UUID pin) {
    Set<UUID> sharing = new TreeSet<>(Set.of(pin));
    for (FiledChain other : block.open()) {
      UUID otherPin = other.pin();
      if (otherPin != null
          && other.chain().form().equals(form)
          && block.judgements().excludedFor(new Anchor.Mention(otherPin)).equals(excluded)) {
        sharing.add(otherPin);
      }
    }
    return sharing.iterator().next();
  }

  private String text(NameForm form) {
    return known(form).map(KnownName::text).orElse(form.form());
  }

  private long articleCount(NameForm form) {
    return known(form).map(KnownName::articleCount).orElse(0L);
  }

  private Optional<KnownName> known(NameForm form) {
    return block.names().stream().filter(name -> name.form().equals(form)).findFirst();
  }

  private List<Ranked> ranked(FiledChain chain, Map<Cluster, FeatureScore> candidates) {
    List<Ranked> order = new ArrayList<>();
    if (candidates.size() == 1) {
      candidates.forEach(
          (cluster, name) -> order.add(new Ranked(cluster, name.weight(), List.of(name))));
      return order;
    }
    Namesakes namesakes = rivals.computeIfAbsent(Set.copyOf(candidates.keySet()), this::namesakes);
    namesakes
        .score(chain, terms.getOrDefault(chain.articleId(), Set.of()), candidates)
        .forEach(
            (cluster, scored) ->
                order.add(new Ranked(cluster, scored.probability(), scored.reasons())));
    return held(chain, order);
  }

  /** Leaves a full name to whoever holds it while nobody else is clearly likelier. */
  private List<Ranked> held(FiledChain chain, List<Ranked> order) {
    NameForm form = chain.chain().form();
    Cluster holder =
        chain.pin() == null && clustering.contested().contains(form)
            ? clustering.home(new Anchor.Name(form))
            : null;
    for (Ranked ranked : order) {
      if (ranked.cluster() == holder && ranked.score() >= HELD) {
        return List.of(ranked);
      }
    }
    return order;
  }

  private Namesakes namesakes(Collection<Cluster> candidates) {
    List<NameForm> forms =
        candidates.stream()
            .flatMap(cluster -> cluster.forms().stream())
            .filter(form -> !form.isBare())
            .distinct()
            .toList();
    Map<Cluster, List<Appearance>> appearances = new LinkedHashMap<>();
    candidates.forEach(cluster -> appearances.put(cluster, new ArrayList<>()));
    for (Appearance appearance : contexts.appearances(forms)) {
      Cluster bearer = bearer(appearance);
      if (bearer != null && appearances.containsKey(bearer)) {
        appearances.getOrDefault(bearer, new ArrayList<>()).add(appearance);
      }
    }
    return new Namesakes(appearances);
  }

  /** Whose appearance it is: by judgement, else by the full name. */
  private @Nullable Cluster bearer(Appearance appearance) {
    UUID pin = appearance.pin();
    return pin == null ? clustering.home(new Anchor.Name(appearance.form())) : pinned.get(pin);
  }
}
