package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The learned score: a logistic regression for people's names and one for organisations'. Its
 * weights lie beside this class; {@code annals.evaluation.names.NameTrainer} writes them.
 */
public final class MatchModel {
  private static final String BIAS = "bias";

  /** How much the rule's verdict counts beside the learned probability. */
  private static final double RULE_SHARE = 0.3;

  private final double bias;
  private final double[] weights;

  /** A model with one weight for each of {@link PairFeatures#NAMES}. */
  public MatchModel(double bias, List<Double> weights) {
    this.bias = bias;
    this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
    if (this.weights.length != PairFeatures.NAMES.size()) {
      throw new IllegalArgumentException("One weight for each feature");
    }
  }

  /** The checked-in model for people or for organisations. */
  static MatchModel load(EntityType type) {
    String file = type == EntityType.PERSON ? "person-weights.txt" : "organisation-weights.txt";
    Map<String, Double> values = new HashMap<>();
    try (InputStream in = MatchModel.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No weights " + file);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split("\\s+", 2))
          .forEach(pair -> values.put(pair[0], Double.valueOf(pair[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double bias = values.getOrDefault(BIAS, 0.0);
    return new MatchModel(
        bias, PairFeatures.NAMES.stream().map(name -> values.getOrDefault(name, 0.0)).toList());
  }

  /** The score of a pair from 0 to 1: the learned probability and the rule's verdict blended. */
  public double score(PairFeatures pair) {
    return RULE_SHARE * (pair.rule() ? 1 : 0) + (1 - RULE_SHARE) * probability(pair);
  }

  /** The learned probability that the two names are one. */
  public double probability(PairFeatures pair) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * pair.values().get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What the features named add to the sum under the probability; negative speaks against. */
  double contribution(PairFeatures pair, String... features) {
    return Arrays.stream(features)
        .mapToInt(PairFeatures.NAMES::indexOf)
        .mapToDouble(i -> weights[i] * pair.values().get(i))
        .sum();
  }

  /** The weight of feature {@code i} of {@link PairFeatures#NAMES}. */
  public double weight(int i) {
    return weights[i];
  }

  /** What equal names start from. */
  public double bias() {
    return bias;
  }
}
