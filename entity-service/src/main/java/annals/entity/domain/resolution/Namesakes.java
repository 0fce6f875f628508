package annals.entity.domain.resolution;

import annals.entity.domain.FeatureScore;
import annals.entity.domain.Role;
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
 * Tells namesakes apart by what the article is about: names and words that it shares with the
 * articles of one of them and not of the others, the office it gives, and how often each is written
 * of. The scores are probabilities over the candidates.
 */
final class Namesakes {
  private static final double NAME_WEIGHT = 1.0;
  private static final double WORD_WEIGHT = 0.12;
  private static final double STRONGEST_CONTEXT = 4.0;
  private static final double ROLE_WEIGHT = 2.0;
  private static final double PRIOR_WEIGHT = 0.35;
  private static final int SHOWN_TERMS = 4;

  private final Map<Cluster, Map<String, Double>> profiles = new HashMap<>();
  private final Map<Cluster, Set<String>> offices = new HashMap<>();
  private final Map<Cluster, Set<UUID>> articles = new HashMap<>();

  /**
   * @param candidates with where each appears
   */
  Namesakes(Map<Cluster, List<Appearance>> candidates) {
    for (Map.Entry<Cluster, List<Appearance>> entry : candidates.entrySet()) {
      Cluster candidate = entry.getKey();
      List<Appearance> own = entry.getValue();
      Map<String, Double> profile = new HashMap<>();
      Set<String> titles = new HashSet<>();
      for (Appearance appearance : own) {
        appearance.terms().forEach(term -> profile.merge(term, 1.0 / own.size(), Double::sum));
        appearance.roles().forEach(role -> titles.add(office(role)));
      }
      profiles.put(candidate, profile);
      offices.put(candidate, titles);
      articles.put(candidate, own.stream().map(Appearance::articleId).collect(Collectors.toSet()));
    }
  }

  /** How likely each candidate is, with the reasons, the likeliest first. */
  Map<Cluster, Scored> score(
      FiledChain chain, Set<String> terms, Map<Cluster, FeatureScore> found) {
    Map<Cluster, List<FeatureScore>> reasons = new LinkedHashMap<>();
    Map<Cluster, Double> logits = new LinkedHashMap<>();
    for (Map.Entry<Cluster, FeatureScore> entry : found.entrySet()) {
      List<FeatureScore> features = new ArrayList<>(List.of(entry.getValue()));
      features.add(context(entry.getKey(), terms, found.keySet()));
      features.add(role(entry.getKey(), chain.chain().roles(), found.keySet()));
      features.add(prior(entry.getKey()));
      features.removeIf(feature -> feature.weight() == 0);
      reasons.put(entry.getKey(), features);
      logits.put(entry.getKey(), features.stream().skip(1).mapToDouble(FeatureScore::weight).sum());
    }
    double total = logits.values().stream().mapToDouble(Math::exp).sum();
    Map<Cluster, Scored> scored = new LinkedHashMap<>();
    logits.entrySet().stream()
        .sorted(
            Map.Entry.<Cluster, Double>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().forms().iterator().next()))
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

  private FeatureScore context(Cluster candidate, Set<String> terms, Set<Cluster> rivals) {
    Map<String, Double> shares = new HashMap<>();
    for (String term : terms) {
      double here = profile(candidate).getOrDefault(term, 0.0);
      double elsewhere =
          rivals.stream()
              .filter(rival -> rival != candidate)
              .mapToDouble(rival -> profile(rival).getOrDefault(term, 0.0))
              .max()
              .orElse(0);
      if (here > elsewhere && !isOwnName(term, rivals)) {
        double weight = term.startsWith(ContextTerms.NAME) ? NAME_WEIGHT : WORD_WEIGHT;
        shares.put(term, weight * Math.sqrt(here - elsewhere));
      }
    }
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    String shown =
        shares.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(SHOWN_TERMS)
            .map(entry -> entry.getKey().replaceFirst("^" + ContextTerms.NAME, ""))
            .collect(Collectors.joining(", "));
    return new FeatureScore("context", shown, rounded(Math.min(STRONGEST_CONTEXT, sum)));
  }

  /** Whether the term is a name of the candidates themselves, which tells nothing about which. */
  private static boolean isOwnName(String term, Set<Cluster> rivals) {
    return term.startsWith(ContextTerms.NAME)
        && rivals.stream()
            .flatMap(rival -> rival.forms().stream())
            .anyMatch(
                form ->
                    form.form().endsWith(term.substring(ContextTerms.NAME.length()))
                        || form.form().equals(term.substring(ContextTerms.NAME.length())));
  }

  private FeatureScore role(Cluster candidate, List<Role> roles, Set<Cluster> rivals) {
    for (Role role : roles) {
      boolean own = offices.getOrDefault(candidate, Set.of()).contains(office(role));
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
    int count = articles.getOrDefault(candidate, Set.of()).size();
    long known = Math.max(count, candidate.articleCount());
    double weight = PRIOR_WEIGHT * Math.log(1.0 + known) / Math.log(2);
    return new FeatureScore("articles", Long.toString(known), rounded(weight));
  }

  private Map<String, Double> profile(Cluster cluster) {
    return profiles.getOrDefault(cluster, Map.of());
  }

  private static String office(Role role) {
    String title = role.title().toLowerCase(Locale.ROOT);
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }
}
