package annals.entity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How much articles are about the same: the cosine of their terms, in which a rare term counts more
 * than a frequent one, and a name more than a word.
 */
final class Similarity {
  private static final double NAME_WEIGHT = 1.0;
  private static final double WORD_WEIGHT = 0.3;

  private final List<UUID> articles = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final double[] norms;

  /** Compares with these articles, whose terms are given. */
  Similarity(Map<UUID, Set<String>> terms) {
    terms.forEach(
        (article, own) -> {
          int number = articles.size();
          articles.add(article);
          own.forEach(term -> places.computeIfAbsent(term, key -> new ArrayList<>()).add(number));
        });
    norms = new double[articles.size()];
    places.forEach(
        (term, numbers) -> {
          double weight = weight(term, numbers.size());
          weights.put(term, weight);
          numbers.forEach(number -> norms[number] += weight * weight);
        });
  }

  /** The similarity of an article with {@code terms} to each; {@code without} are not compared. */
  Map<UUID, Double> to(Set<String> terms, Set<String> without) {
    double[] products = new double[articles.size()];
    double norm = 0;
    for (String term : terms) {
      double weight = weight(term);
      double square = weight * weight;
      norm += square;
      if (!without.contains(term)) {
        for (int number : places.getOrDefault(term, List.of())) {
          products[number] += square;
        }
      }
    }
    Map<UUID, Double> similar = new HashMap<>();
    for (int i = 0; i < products.length; i++) {
      if (products[i] > 0) {
        similar.put(articles.get(i), products[i] / Math.sqrt(norm * norms[i]));
      }
    }
    return similar;
  }

  /** What {@code terms} have in common with {@code others}, the weightiest first. */
  List<String> shared(Set<String> terms, Collection<String> others, Set<String> without) {
    return others.stream()
        .filter(term -> terms.contains(term) && !without.contains(term))
        .sorted(
            Comparator.comparingDouble((String term) -> -weight(term)).thenComparing(term -> term))
        .toList();
  }

  private double weight(String term) {
    Double known = weights.get(term);
    return known == null ? weight(term, 1) : known;
  }

  private double weight(String term, int seen) {
    double rarity = Math.log(1 + (double) articles.size() / seen);
    return rarity * (term.startsWith(ContextTerms.NAME) ? NAME_WEIGHT : WORD_WEIGHT);
  }
}
