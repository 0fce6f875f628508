package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.PersonNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds whom a name that is less than a full name may stand for, and by what relation. */
final class CandidateFinder {
  private static final int SHORTEST_UNTOLD_ACRONYM = 3;

  /** How much more often than a mistagged name its real bearer is written of. */
  private static final int CLEARLY_MORE = 3;

  private final List<Cluster> clusters;
  private final List<AliasFact> facts;
  private final Map<NameForm, Long> articleCounts = new HashMap<>();

  CandidateFinder(List<Cluster> clusters, Block block) {
    this.clusters = clusters;
    this.facts = block.facts();
    block.names().forEach(name -> articleCounts.put(name.form(), name.articleCount()));
  }

  /** The clusters that {@code chain} may belong to, with the relation of the names. */
  Map<Cluster, FeatureScore> find(Chain chain) {
    Map<Cluster, FeatureScore> found = ofOwnType(chain.form());
    if (found.isEmpty()) {
      found = ofOtherType(chain);
    }
    if (!chain.among().isEmpty()) {
      found
          .keySet()
          .removeIf(cluster -> chain.among().stream().noneMatch(cluster.forms()::contains));
    }
    return found;
  }

  private Map<Cluster, FeatureScore> ofOwnType(NameForm bare) {
    return bare.type() == EntityType.PERSON ? people(bare) : organizations(bare);
  }

  /** A tagger now and then takes Selkra for a person, or Macron for an organisation. */
  private Map<Cluster, FeatureScore> ofOtherType(Chain chain) {
    Map<Cluster, FeatureScore> found = ofOwnType(chain.form().otherType(chain.text()));
    long own = articleCounts.getOrDefault(chain.form(), 0L);
    found.keySet().removeIf(cluster -> cluster.articleCount() < CLEARLY_MORE * own);
    return found.size() == 1 ? found : new LinkedHashMap<>();
  }

  private Map<Cluster, FeatureScore> people(NameForm bare) {
    return matching(
        cluster ->
            cluster.forms().stream()
                    .anyMatch(
                        form ->
                            form.type() == EntityType.PERSON
                                && PersonNames.standsFor(bare.person(), form.person()))
                ? Optional.of(new FeatureScore("last-name", "of " + cluster.text(), 0.9))
                : Optional.empty());
  }

  /** The strongest relation that any cluster has decides; weaker ones are not asked then. */
  private Map<Cluster, FeatureScore> organizations(NameForm bare) {
    List<Function<Cluster, Optional<FeatureScore>>> relations = new ArrayList<>();
    relations.add(
        cluster ->
            cluster.forms().contains(bare)
                ? Optional.of(new FeatureScore("name", cluster.text(), 0.95))
                : Optional.empty());
    relations.add(cluster -> told(bare, cluster, AliasFact.Kind.ACRONYM, "acronym", 0.95));
    relations.add(
        cluster ->
            isMadeOfInitials(bare, cluster)
                ? Optional.of(new FeatureScore("initials", "of " + cluster.text(), 0.8))
                : Optional.empty());
    relations.add(cluster -> told(bare, cluster, AliasFact.Kind.SHORT, "short-name", 0.8));
    for (Function<Cluster, Optional<FeatureScore>> relation : relations) {
      Map<Cluster, FeatureScore> found = matching(relation);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new LinkedHashMap<>();
  }

  private Optional<FeatureScore> told(
      NameForm bare, Cluster cluster, AliasFact.Kind kind, String feature, double weight) {
    boolean told =
        facts.stream()
            .anyMatch(
                fact ->
                    fact.kind() == kind
                        && fact.alias().equals(bare)
                        && cluster.forms().contains(fact.name()));
    return told
        ? Optional.of(new FeatureScore(feature, "of " + cluster.text(), weight))
        : Optional.empty();
  }

  private static boolean isMadeOfInitials(NameForm bare, Cluster cluster) {
    return bare.form().length() >= SHORTEST_UNTOLD_ACRONYM
        && cluster.forms().stream()
            .anyMatch(
                form ->
                    form.type() == EntityType.ORGANIZATION
                        && form.organization().initials().contains(bare.form()));
  }

  private Map<Cluster, FeatureScore> matching(Function<Cluster, Optional<FeatureScore>> relation) {
    Map<Cluster, FeatureScore> found = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      relation.apply(cluster).ifPresent(feature -> found.put(cluster, feature));
    }
    return found;
  }
}
