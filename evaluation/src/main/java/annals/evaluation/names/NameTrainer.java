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
    double all = 0;
    for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION)) {
      List<Integer> own =
          IntStream.range(0, pairs.size())
              .filter(i -> features.get(i).type() == type)
              .boxed()
              .toList();
      List<LabelledPair> ownPairs = own.stream().map(pairs::get).toList();
      List<PairFeatures> ownFeatures = own.stream().map(features::get).toList();
      System.out.printf(
          Locale.ROOT,
          "%s: %d pairs, rule alone F1 %.4f, cross-validated F1 %.4f%n",
          type,
          own.size(),
          ruleF1(ownPairs, ownFeatures),
          crossValidatedF1(ownPairs, ownFeatures));
      all += ownPairs.size();
      write(Path.of(args[1]), type, ownPairs, ownFeatures);
    }
    System.out.printf(Locale.ROOT, "%.0f pairs in all%n", all);
  }

  private static double ruleF1(List<LabelledPair> pairs, List<PairFeatures> features) {
    double[] verdicts = features.stream().mapToDouble(f -> f.rule() ? 1 : 0).toArray();
    return f1(pairs, verdicts);
  }

  private static double crossValidatedF1(List<LabelledPair> pairs, List<PairFeatures> features) {
    CrossValidation validation = new CrossValidation(pairs, features);
    double sum = 0;
    for (int seed = 0; seed < REPETITIONS; seed++) {
      sum += f1(pairs, validation.scores(FOLDS, seed, new LogisticRegression(PENALTY)));
    }
    return sum / REPETITIONS;
  }

  private static double f1(List<LabelledPair> pairs, double[] scores) {
    int right = 0;
    int both = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean answer = scores[i] >= 0.5;
      both += (answer ? 1 : 0) + (pairs.get(i).match() ? 1 : 0);
      right += answer && pairs.get(i).match() ? 1 : 0;
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
