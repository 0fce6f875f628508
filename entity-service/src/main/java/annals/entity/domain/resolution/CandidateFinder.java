package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.OrganizationName;
import annals.entity.domain.names.OrganizationNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds whom a name that is less than a full name may stand for, and by what relation. A town's
 * name, or a short form that no article has explained, may also stand for itself.
 */
final class CandidateFinder {
  /** The feature of a candidate that is the bare name itself. */
  static final String OWN_NAME = "own-name";

  private static final int SHORTEST_UNTOLD_ACRONYM = 3;

  /** How much more often than a mistagged name its real bearer is written of. */
  private static final int CLEARLY_MORE = 3;

  /** More bearers of a name than these, the most written of, are not told apart. */
  private static final int MOST_CANDIDATES = 100;

  /** How near an article must be to those of a club to mean it by its town's name. */
  private static final double NEAR = 0.045;

  /** How near for other short forms that no article explains. */
  private static final double NOT_FAR = 0.02;

  private final OrganizationClusters joined;
  private final Function<NameForm, Cluster> self;
  private final Map<NameForm, Long> articleCounts = new HashMap<>();
  private final Map<NameForm, Cluster> homes = new HashMap<>();
  private final Map<String, Set<Cluster>> byFamily = new HashMap<>();
  private final Map<String, Set<Cluster>> byInitials = new HashMap<>();
  private final Map<AliasFact.Kind, Map<NameForm, Set<Cluster>>> told = new HashMap<>();
  private final Map<String, Map<Cluster, FeatureScore>> bearers = new HashMap<>();

  /**
   * Finds among the clusters of {@code joined}.
   *
   * @param self the cluster of a name that stands for itself
   */
  CandidateFinder(OrganizationClusters joined, Block block, Function<NameForm, Cluster> self) {
    this.joined = joined;
    this.self = self;
    for (KnownName name : block.names()) {
      articleCounts.put(name.form(), name.articleCount());
    }
    for (Cluster cluster : joined.clusters()) {
      cluster.forms().forEach(form -> index(form, cluster));
    }
    for (AliasFact fact : block.facts()) {
      Cluster home = homes.get(fact.name());
      if (home != null) {
        file(told.computeIfAbsent(fact.kind(), kind -> new HashMap<>()), fact.alias(), home);
      }
    }
  }

  private void index(NameForm form, Cluster cluster) {
    homes.put(form, cluster);
    if (form.type() == EntityType.PERSON) {
      form.person().families().forEach(family -> file(byFamily, family, cluster));
    } else {
      form.organization().initials().forEach(initials -> file(byInitials, initials, cluster));
    }
  }

  /** The clusters that {@code chain} may belong to, with the relation of the names. */
  Map<Cluster, FeatureScore> find(Chain chain) {
    NameForm bare = chain.form();
    Map<Cluster, FeatureScore> found =
        bare.type() == EntityType.PERSON
            ? people(bare)
            : organizations(bare, OrganizationName.isAcronym(chain.text()));
    if (found.isEmpty()) {
      found = ofOtherType(chain);
    } else if (bare.type() == EntityType.ORGANIZATION) {
      addOwn(bare, found);
    }
    if (!chain.among().isEmpty()) {
      found
          .keySet()
          .removeIf(cluster -> chain.among().stream().noneMatch(cluster.forms()::contains));
    }
    return found;
  }

  /** A tagger now and then takes Selkra for a person, or Macron for an organisation. */
  private Map<Cluster, FeatureScore> ofOtherType(Chain chain) {
    NameForm bare = chain.form().otherType(chain.text());
    Map<Cluster, FeatureScore> found =
        bare.type() == EntityType.PERSON
            ? people(bare)
            : organizations(bare, OrganizationName.isAcronym(chain.text()));
    long count = articleCounts.getOrDefault(chain.form(), 0L);
    found.keySet().removeIf(cluster -> cluster.articleCount() < CLEARLY_MORE * count);
    return found.size() == 1 ? found : new LinkedHashMap<>();
  }

  private Map<Cluster, FeatureScore> people(NameForm bare) {
    String family = bare.person().family();
    return new LinkedHashMap<>(
        bearers.computeIfAbsent(
            family, name -> scored(byFamily.getOrDefault(name, Set.of()), "last-name", 0.9)));
  }

  /** The strongest relation that any cluster has decides; weaker ones are not asked then. */
  private Map<Cluster, FeatureScore> organizations(NameForm bare, boolean acronym) {
    Cluster home = homes.get(bare);
    if (home != null) {
      return scored(Set.of(home), "name", 0.95);
    }
    Set<Cluster> found = told(AliasFact.Kind.ACRONYM, bare);
    if (!found.isEmpty()) {
      return scored(found, "acronym", 0.95);
    }
    if (acronym && bare.form().length() >= SHORTEST_UNTOLD_ACRONYM) {
      found = byInitials.getOrDefault(bare.form(), Set.of());
      if (!found.isEmpty()) {
        return scored(found, "initials", 0.8);
      }
    }
    found = new LinkedHashSet<>(told(AliasFact.Kind.SHORT, bare));
    found.addAll(joined.withShortForm(bare.form()));
    return scored(found, "short-name", 0.8);
  }

  private void addOwn(NameForm bare, Map<Cluster, FeatureScore> found) {
    boolean place = OrganizationNames.isPlace(bare.organization());
    boolean explained = !told(AliasFact.Kind.SHORT, bare).isEmpty();
    boolean untold =
        found.values().stream().anyMatch(score -> score.feature().equals("short-name"))
            && !explained;
    if (place || untold) {
      Cluster own = self.apply(bare);
      found.put(own, new FeatureScore(OWN_NAME, own.text(), place ? NEAR : NOT_FAR));
    }
  }

  private Set<Cluster> told(AliasFact.Kind kind, NameForm bare) {
    return told.getOrDefault(kind, Map.of()).getOrDefault(bare, Set.of());
  }

  private static Map<Cluster, FeatureScore> scored(
      Collection<Cluster> found, String feature, double weight) {
    List<Cluster> most = new ArrayList<>(found);
    if (most.size() > MOST_CANDIDATES) {
      most.sort(
          Comparator.comparingLong((Cluster cluster) -> -cluster.articleCount())
              .thenComparing(cluster -> cluster.forms().iterator().next()));
      most = most.subList(0, MOST_CANDIDATES);
    }
    Map<Cluster, FeatureScore> scored = new LinkedHashMap<>();
    most.forEach(c -> scored.put(c, new FeatureScore(feature, "of " + c.text(), weight)));
    return scored;
  }

  private static <K> void file(Map<K, Set<Cluster>> index, K key, Cluster cluster) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
  }
}
