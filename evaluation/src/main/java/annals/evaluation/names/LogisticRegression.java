package annals.evaluation.names;

import annals.entity.domain.matching.MatchModel;
import annals.entity.domain.matching.PairFeatures;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns a {@link MatchModel}: features scaled to unit variance, squared weights as penalty, plain
 * gradient descent until nothing moves. The same pairs give the same weights.
 */
final class LogisticRegression {
  private static final int ROUNDS = 4000;
  private static final double STEP = 0.5;

  private final double penalty;

  /** With a penalty on the squared weights; 0.05 is strong, 0.001 weak, for a mean loss. */
  LogisticRegression(double penalty) {
    this.penalty = penalty;
  }

  MatchModel learn(List<PairFeatures> pairs, List<Boolean> labels) {
    int features = PairFeatures.NAMES.size();
    double[] deviation = new double[features];
    for (int f = 0; f < features; f++) {
      deviation[f] = deviation(pairs, f);
    }
    double[] weights = new double[features];
    double bias = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[features];
      double biasGradient = 0;
      for (int i = 0; i < pairs.size(); i++) {
        List<Double> values = pairs.get(i).values();
        double sum = bias;
        for (int f = 0; f < features; f++) {
          sum += weights[f] * values.get(f) / deviation[f];
        }
        double error = 1 / (1 + Math.exp(-sum)) - (labels.get(i) ? 1 : 0);
        biasGradient += error;
        for (int f = 0; f < features; f++) {
          gradient[f] += error * values.get(f) / deviation[f];
        }
      }
      bias -= STEP * biasGradient / pairs.size();
      for (int f = 0; f < features; f++) {
        weights[f] -= STEP * (gradient[f] / pairs.size() + penalty * weights[f]);
      }
    }
    List<Double> raw = new ArrayList<>();
    for (int f = 0; f < features; f++) {
      raw.add(weights[f] / deviation[f]);
    }
    return new MatchModel(bias, raw);
  }

  private static double deviation(List<PairFeatures> pairs, int feature) {
    double sum = 0;
    double squares = 0;
    for (PairFeatures pair : pairs) {
      double value = pair.values().get(feature);
      sum += value;
      squares += value * value;
    }
    double mean = sum / pairs.size();
    double variance = squares / pairs.size() - mean * mean;
    return variance < 1e-9 ? 1 : Math.sqrt(variance);
  }
}
