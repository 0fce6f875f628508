package annals.entity.domain.resolution;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final Map<String, Posting> postings = new HashMap<>();
  private final double[] norms;
  private final double unseen;

  /** Compares with these articles, whose terms are given. */
  Similarity(Map<UUID, Set<String>> terms) {
    terms.forEach(
        (article, own) -> {
          int number = articles.size();
          articles.add(article);
          own.forEach(term -> postings.computeIfAbsent(term, key -> new Posting()).add(number));
        });
    unseen = rarity(1);
    norms = new double[articles.size()];
    postings.forEach(
        (term, posting) -> {
          posting.weight = factor(term) * rarity(posting.count);
          for (int i = 0; i < posting.count; i++) {
            norms[posting.numbers[i]] += posting.weight * posting.weight;
          }
        });
  }

  /** The similarity of an article with {@code terms} to each; {@code without} are not compared. */
  Map<UUID, Double> to(Set<String> terms, Set<String> without) {
    double[] products = new double[articles.size()];
    double norm = 0;
    for (String term : terms) {
      Posting posting = postings.get(term);
      double weight = posting == null ? factor(term) * unseen : posting.weight;
      norm += weight * weight;
      if (posting != null && !without.contains(term)) {
        for (int i = 0; i < posting.count; i++) {
          products[posting.numbers[i]] += weight * weight;
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
    List<String> shared = new ArrayList<>();
    for (String term : others) {
      if (terms.contains(term) && !without.contains(term)) {
        shared.add(term);
      }
    }
    shared.sort(
        Comparator.comparingDouble((String term) -> -weight(term))
            .thenComparing(Comparator.naturalOrder()));
    return shared;
  }

  private double weight(String term) {
    Posting posting = postings.get(term);
    return posting == null ? factor(term) * unseen : posting.weight;
  }

  /** How much a term counts that {@code seen} of the articles have. */
  private double rarity(int seen) {
    return Math.log(1 + (double) articles.size() / seen);
  }

  private static double factor(String term) {
    return term.startsWith(ContextTerms.NAME) ? NAME_WEIGHT : WORD_WEIGHT;
  }

  /** The articles that have a term, by their numbers. */
  private static final class Posting {
    private int[] numbers = new int[2];
    private int count;
    private double weight;

    void add(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
    }
  }
}
