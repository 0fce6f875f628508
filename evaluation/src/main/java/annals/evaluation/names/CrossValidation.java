package annals.evaluation.names;

import annals.entity.domain.matching.MatchModel;
import annals.entity.domain.matching.PairFeatures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Splits pairs into folds, learns on all but one and answers that one. Pairs that share a name stay
 * in one fold, so that nothing is answered by memory.
 */
final class CrossValidation {
  private final List<LabelledPair> pairs;
  private final List<PairFeatures> features;
  private final int[] group;

  CrossValidation(List<LabelledPair> pairs, List<PairFeatures> features) {
    this.pairs = List.copyOf(pairs);
    this.features = List.copyOf(features);
    group = groups(pairs);
  }

  /** The score of each pair, learned without its fold. */
  double[] scores(int folds, long seed, LogisticRegression learner) {
    int[] fold = new int[pairs.size()];
    Random random = new Random(seed);
    Map<Integer, Integer> foldOf = new HashMap<>();
    for (int i = 0; i < fold.length; i++) {
      fold[i] = foldOf.computeIfAbsent(group[i], key -> random.nextInt(folds));
    }
    double[] scores = new double[pairs.size()];
    for (int held = 0; held < folds; held++) {
      List<PairFeatures> seen = new ArrayList<>();
      List<Boolean> labels = new ArrayList<>();
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] != held) {
          seen.add(features.get(i));
          labels.add(pairs.get(i).match());
        }
      }
      MatchModel model = learner.learn(seen, labels);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == held) {
          scores[i] = model.score(features.get(i));
        }
      }
    }
    return scores;
  }

  /** Pairs joined by equal names, directly or through others: one number each. */
  static int[] groups(List<LabelledPair> pairs) {
    int[] parent = new int[pairs.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String name : List.of(pairs.get(i).name1(), pairs.get(i).name2())) {
        @Nullable Integer other = first.putIfAbsent(name.toLowerCase(Locale.ROOT), i);
        if (other != null) {
          parent[root(parent, i)] = root(parent, other);
        }
      }
    }
    for (int i = 0; i < parent.length; i++) {
      parent[i] = root(parent, i);
    }
    return parent;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }
}
