package annals.evaluation;

import annals.evaluation.dates.DatesSuite;
import annals.evaluation.identity.IdentitySuite;
import annals.evaluation.mentions.MentionsSuite;
import annals.evaluation.names.NamesSuite;
import annals.evaluation.quotes.QuotesSuite;
import annals.evaluation.timelines.TimelinesSuite;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command {@code evaluate [SUITE...] --data DIR [--out DIR] [--json]}. */
public final class Evaluate {

  private static final List<Suite> SUITES =
      List.of(
          new DatesSuite(),
          new QuotesSuite(),
          new NamesSuite(),
          new MentionsSuite(),
          new IdentitySuite(),
          new TimelinesSuite());

  private final List<Suite> suites;
  private final PrintStream out;
  private final PrintStream err;

  Evaluate(List<Suite> suites, PrintStream out, PrintStream err) {
    this.suites = suites;
    this.out = out;
    this.err = err;
  }

  /** Ends with 0 when all suites ran, 2 when the command or the data folder is wrong. */
  public static void main(String[] args) {
    int code = new Evaluate(SUITES, System.out, System.err).run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  int run(String... args) {
    EvaluateArguments arguments;
    try {
      arguments = EvaluateArguments.parse(args, suites.stream().map(Suite::name).toList());
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(
          "usage: evaluate [SUITE...] --data DIR [--out DIR] [--json]; suites: "
              + String.join(", ", suites.stream().map(Suite::name).toList()));
      return 2;
    }
    try {
      List<Figure> figures = measure(arguments);
      if (figures.isEmpty()) {
        err.println("no suite has data in " + arguments.data());
        return 2;
      }
      if (!arguments.json()) {
        FigureTable.print(figures, out);
      }
      return 0;
    } catch (IOException e) {
      err.println("cannot evaluate: " + e);
      return 1;
    }
  }

  private List<Figure> measure(EvaluateArguments arguments) throws IOException {
    List<Figure> all = new ArrayList<>();
    for (Suite suite : suites) {
      if (!arguments.asksFor(suite.name())) {
        continue;
      }
      Path data = arguments.data().resolve(suite.folder());
      if (!Files.isDirectory(data)) {
        err.println("suite " + suite.name() + ": no folder " + data);
        continue;
      }
      List<Figure> figures = suite.run(data, outFolder(arguments.out(), suite));
      if (arguments.json()) {
        figures.forEach(figure -> out.println(figure.toJson()));
        out.flush();
      }
      all.addAll(figures);
    }
    return all;
  }

  private static @Nullable Path outFolder(@Nullable Path out, Suite suite) throws IOException {
    return out == null ? null : Files.createDirectories(out.resolve(suite.folder()));
  }
}
