package annals.evaluation.names;

import annals.entity.domain.EntityType;
import annals.entity.domain.matching.MatchModel;
import annals.entity.domain.matching.NameMatcher;
import annals.entity.domain.matching.PairFeatures;
import annals.entity.icu.IcuRomanizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Learns the weights of the name matcher: {@code NameTrainer NAMES-FOLDER WEIGHTS-FOLDER}. Prints
 * what to expect on other pairs by cross-validation, then learns on all and writes {@code
 * person-weights.txt} and {@code organisation-weights.txt}, which are checked in.
 */
public final class NameTrainer {
  private static final int FOLDS = 10;
  private static final int REPETITIONS = 5;
  private static final double PENALTY = 0.06;

  private NameTrainer() {}

  /** Runs the trainer. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: NameTrainer NAMES-FOLDER WEIGHTS-FOLDER");
      System.exit(2);
    }
    List<LabelledPair> pairs = new ArrayList<>();
    for (Path file : NamesSuite.files(Path.of(args[0]))) {
      pairs.addAll(PairFile.read(file).pairs());
    }
    NameMatcher matcher = new NameMatcher(new IcuRomanizer());
    List<PairFeatures> features =
        pairs.stream().map(pair -> matcher.features(pair.first(), pair.second())).toList();
    double[] tenFolds = new double[REPETITIONS * pairs.size()];
    double[] halves = new double[REPETITIONS * pairs.size()];
    for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION)) {
      int[] own =
          IntStream.range(0, pairs.size()).filter(i -> features.get(i).type() == type).toArray();
      List<LabelledPair> ownPairs = IntStream.of(own).mapToObj(pairs::get).toList();
      List<PairFeatures> ownFeatures = IntStream.of(own).mapToObj(features::get).toList();
      double[] ten = validated(ownPairs, ownFeatures, FOLDS);
      double[] two = validated(ownPairs, ownFeatures, 2);
      print(type.name(), ownPairs, ownFeatures, ten, two);
      for (int round = 0; round < REPETITIONS; round++) {
        for (int i = 0; i < own.length; i++) {
          tenFolds[round * pairs.size() + own[i]] = ten[round * own.length + i];
          halves[round * pairs.size() + own[i]] = two[round * own.length + i];
        }
      }
      write(Path.of(args[1]), type, ownPairs, ownFeatures);
    }
    print("all", pairs, features, tenFolds, halves);
  }

  private static void print(
      String what,
      List<LabelledPair> pairs,
      List<PairFeatures> features,
      double[] tenFolds,
      double[] halves) {
    double[] rule = features.stream().mapToDouble(f -> f.rule() ? 1 : 0).toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: %d pairs; F1 of the rule alone %.4f, cross-validated %.4f, learned on a half %.4f%n",
        what,
        pairs.size(),
        f1(pairs, rule),
        f1(pairs, tenFolds),
        f1(pairs, halves));
  }

  /** Scores of all repetitions, one behind the other. */
  private static double[] validated(
      List<LabelledPair> pairs, List<PairFeatures> features, int folds) {
    CrossValidation validation = new CrossValidation(pairs, features);
    double[] scores = new double[REPETITIONS * pairs.size()];
    for (int seed = 0; seed < REPETITIONS; seed++) {
      double[] own = validation.scores(folds, seed, new LogisticRegression(PENALTY));
      System.arraycopy(own, 0, scores, seed * own.length, own.length);
    }
    return scores;
  }

  private static double f1(List<LabelledPair> pairs, double[] scores) {
    int right = 0;
    int both = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean answer = scores[i] >= 0.5;
      boolean label = pairs.get(i % pairs.size()).match();
      both += (answer ? 1 : 0) + (label ? 1 : 0);
      right += answer && label ? 1 : 0;
    }
    return both == 0 ? 0 : 2.0 * right / both;
  }

  private static void write(
      Path folder, EntityType type, List<LabelledPair> pairs, List<PairFeatures> features)
      throws IOException {
    List<Boolean> labels = pairs.stream().map(LabelledPair::match).toList();
    MatchModel model = new LogisticRegression(PENALTY).learn(features, labels);
    String name = type == EntityType.PERSON ? "person" : "organisation";
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of MatchModel, learned by annals.evaluation.names.NameTrainer.");
    lines.add(String.format(Locale.ROOT, "bias %.4f", model.bias()));
    for (int i = 0; i < PairFeatures.NAMES.size(); i++) {
      lines.add(String.format(Locale.ROOT, "%s %.4f", PairFeatures.NAMES.get(i), model.weight(i)));
    }
    Files.write(folder.resolve(name + "-weights.txt"), lines);
  }
}
