package annals.evaluation.names;

import annals.entity.domain.matching.NameMatcher;
import annals.entity.icu.IcuRomanizer;
import annals.evaluation.Figure;
import annals.evaluation.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of names in {@code names/*.csv}: are they one person's or organisation's? The schema column
 * gives the type; where it may be either (LegalEntity, Vessel), the words of the names decide.
 * Besides the answers, {@code errors.tsv} lists what was wrong and why it was answered so.
 */
public final class NamesSuite implements Suite {

  private final NameMatcher matcher = new NameMatcher(new IcuRomanizer());

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Figure> run(Path data, @Nullable Path out) throws IOException {
    List<PairAnswer> all = new ArrayList<>();
    for (Path path : files(data)) {
      PairFile file = PairFile.read(path);
      List<PairAnswer> answers = file.pairs().stream().map(this::answer).toList();
      all.addAll(answers);
      if (out != null && !answers.isEmpty()) {
        file.write(out.resolve(path.getFileName().toString()), answers);
      }
    }
    if (out != null && !all.isEmpty()) {
      writeErrors(out.resolve("errors.tsv"), all);
    }
    return all.isEmpty() ? List.of() : figures(all);
  }

  static List<Path> files(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private PairAnswer answer(LabelledPair pair) {
    return new PairAnswer(pair, matcher.compare(pair.first(), pair.second()));
  }

  private List<Figure> figures(List<PairAnswer> answers) {
    List<Figure> figures = new ArrayList<>();
    add(figures, "", answers);
    TreeSet<String> schemas = new TreeSet<>();
    answers.forEach(answer -> schemas.add(answer.pair().schema()));
    for (String schema : schemas) {
      add(
          figures,
          schema.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-",
          answers.stream().filter(answer -> answer.pair().schema().equals(schema)).toList());
    }
    return figures;
  }

  private void add(List<Figure> figures, String prefix, List<PairAnswer> answers) {
    PairScore score = PairScore.of(answers);
    figures.add(
        new Figure(name(), prefix + "precision", 100 * score.precision(), score.answered()));
    figures.add(new Figure(name(), prefix + "recall", 100 * score.recall(), score.labelled()));
    figures.add(new Figure(name(), prefix + "f1", 100 * score.f1(), score.n()));
  }

  private static void writeErrors(Path file, List<PairAnswer> answers) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(PairAnswer.HEADER);
    answers.stream().filter(answer -> !answer.isRight()).map(PairAnswer::line).forEach(lines::add);
    Files.write(file, lines);
  }
}
