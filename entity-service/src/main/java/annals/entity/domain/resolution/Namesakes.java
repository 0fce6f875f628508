package annals.entity.domain.resolution;

import annals.entity.domain.FeatureScore;
import annals.entity.domain.Role;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.ContextSource.Appearance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells namesakes apart by what the article is about: how much it has in common with the nearest of
 * each one's articles, the office it gives, and how often each is written of. The scores are
 * probabilities over the candidates.
 */
final class Namesakes {
  private static final double CONTEXT_WEIGHT = 80;
  private static final double ROLE_WEIGHT = 2.0;
  private static final double PRIOR_WEIGHT = 0.35;
  private static final int SHOWN_TERMS = 4;
  private static final int MOST_SHOWN = 10;

  private final Map<Cluster, Map<UUID, Set<String>>> articles = new HashMap<>();
  private final Map<Cluster, Set<String>> offices = new HashMap<>();
  private final Set<String> ownNames = new HashSet<>();
  private final Similarity similarity;

  Namesakes(List<Cluster> candidates, List<Appearance> appearances) {
    Map<NameForm, Cluster> homes = new HashMap<>();
    for (Cluster candidate : candidates) {
      articles.put(candidate, new LinkedHashMap<>());
      offices.put(candidate, new HashSet<>());
      boolean ownName = candidate.forms().stream().allMatch(NameForm::isBare);
      for (NameForm form : candidate.forms()) {
        if (!ownName) {
          homes.put(form, candidate);
        }
        ownNames.add(ContextTerms.NAME + form.form());
        ownNames.add(ContextTerms.NAME + form.form().substring(form.form().lastIndexOf(' ') + 1));
      }
    }
    Map<UUID, Set<String>> pool = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      Cluster home = homes.get(appearance.form());
      if (home != null) {
        pool.put(appearance.articleId(), appearance.terms());
        of(articles, home).put(appearance.articleId(), appearance.terms());
        appearance.roles().forEach(role -> of(offices, home).add(office(role)));
      }
    }
    similarity = new Similarity(pool);
  }

  /** How likely the likeliest candidates are, with the reasons, the likeliest first. */
  Map<Cluster, Scored> score(
      FiledChain chain, Set<String> terms, Map<Cluster, FeatureScore> found) {
    Set<String> names = new HashSet<>(ownNames);
    names.add(ContextTerms.NAME + chain.chain().form().form());
    Map<UUID, Double> similar = similarity.to(terms, names);
    similar.remove(chain.articleId());
    Map<Cluster, List<FeatureScore>> reasons = new LinkedHashMap<>();
    Map<Cluster, Double> logits = new LinkedHashMap<>();
    for (Map.Entry<Cluster, FeatureScore> entry : found.entrySet()) {
      Cluster candidate = entry.getKey();
      FeatureScore name = entry.getValue();
      List<FeatureScore> features = new ArrayList<>();
      if (name.feature().equals(CandidateFinder.OWN_NAME)) {
        double weight = rounded(CONTEXT_WEIGHT * name.weight());
        features.add(new FeatureScore(CandidateFinder.OWN_NAME, name.value(), weight));
      } else {
        features.add(context(candidate, similar, terms, names));
        features.add(role(candidate, chain.chain().roles(), found.keySet()));
        features.add(prior(candidate));
      }
      features.removeIf(feature -> feature.weight() == 0);
      double logit = 0;
      for (FeatureScore feature : features) {
        logit += feature.weight();
      }
      logits.put(candidate, logit);
      if (!name.feature().equals(CandidateFinder.OWN_NAME)) {
        features.addFirst(name);
      }
      reasons.put(candidate, features);
    }
    double total = logits.values().stream().mapToDouble(Math::exp).sum();
    Map<Cluster, Scored> scored = new LinkedHashMap<>();
    logits.entrySet().stream()
        .sorted(
            Map.Entry.<Cluster, Double>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().forms().iterator().next()))
        .limit(MOST_SHOWN)
        .forEach(
            entry ->
                scored.put(
                    entry.getKey(),
                    new Scored(
                        Math.exp(entry.getValue()) / total,
                        reasons.getOrDefault(entry.getKey(), List.of()))));
    return scored;
  }

  /** A probability with its reasons. */
  record Scored(double probability, List<FeatureScore> reasons) {}

  private FeatureScore context(
      Cluster candidate, Map<UUID, Double> similar, Set<String> terms, Set<String> names) {
    Map<UUID, Set<String>> own = of(articles, candidate);
    UUID nearest = null;
    double best = 0;
    for (UUID article : own.keySet()) {
      double here = similar.getOrDefault(article, 0.0);
      boolean asNear = nearest != null && here == best && article.compareTo(nearest) < 0;
      if (here > best || asNear) {
        best = here;
        nearest = article;
      }
    }
    if (nearest == null) {
      return new FeatureScore("context", "", 0);
    }
    String shown =
        similarity.shared(terms, own.getOrDefault(nearest, Set.of()), names).stream()
            .limit(SHOWN_TERMS)
            .map(
                term ->
                    term.startsWith(ContextTerms.NAME)
                        ? term.substring(ContextTerms.NAME.length())
                        : term)
            .collect(Collectors.joining(", "));
    return new FeatureScore("context", shown, rounded(CONTEXT_WEIGHT * best));
  }

  private FeatureScore role(Cluster candidate, List<Role> roles, Set<Cluster> rivals) {
    for (Role role : roles) {
      boolean own = of(offices, candidate).contains(office(role));
      boolean shared =
          rivals.stream()
              .filter(rival -> rival != candidate)
              .anyMatch(rival -> offices.getOrDefault(rival, Set.of()).contains(office(role)));
      if (own && !shared) {
        return new FeatureScore("role", role.title(), ROLE_WEIGHT);
      }
    }
    return new FeatureScore("role", "", 0);
  }

  private FeatureScore prior(Cluster candidate) {
    long known = Math.max(of(articles, candidate).size(), candidate.articleCount());
    double weight = PRIOR_WEIGHT * Math.log(1.0 + known) / Math.log(2);
    return new FeatureScore("articles", Long.toString(known), rounded(weight));
  }

  private static <V> V of(Map<Cluster, V> map, Cluster cluster) {
    V value = map.get(cluster);
    if (value == null) {
      throw new IllegalStateException("No candidate: " + cluster);
    }
    return value;
  }

  private static String office(Role role) {
    String title = role.title().toLowerCase(Locale.ROOT);
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }
}
