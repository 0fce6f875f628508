package annals.evaluation.bench;

import annals.evaluation.Figure;
import annals.evaluation.FigureTable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code bench [WHAT...] [--names N] [--data DIR] [--json]}. */
public final class Bench {

  /** All benchmarks; another is one more entry. */
  private static final List<Benchmark> BENCHMARKS =
      List.of(
          new AnnotationBenchmark(),
          new MatchBenchmark(),
          new TaggerBenchmark(),
          new TopicBenchmark());

  private final List<Benchmark> benchmarks;
  private final PrintStream out;
  private final PrintStream err;

  Bench(List<Benchmark> benchmarks, PrintStream out, PrintStream err) {
    this.benchmarks = benchmarks;
    this.out = out;
    this.err = err;
  }

  /** Ends with 0 when all ran, 1 when one failed, 2 when the command is wrong. */
  public static void main(String[] args) {
    int code = new Bench(BENCHMARKS, System.out, System.err).run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  int run(String... args) {
    List<String> known =
        benchmarks.stream()
            .flatMap(benchmark -> Stream.of(benchmark.group(), benchmark.name()))
            .distinct()
            .toList();
    BenchArguments arguments;
    try {
      arguments = BenchArguments.parse(args, known);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(
          "usage: bench [WHAT...] [--names N] [--data DIR] [--json]; " + String.join(", ", known));
      return 2;
    }
    List<Figure> all = new ArrayList<>();
    for (Benchmark benchmark : benchmarks) {
      if (arguments.asksFor(benchmark)) {
        try {
          all.addAll(benchmark.run(arguments));
        } catch (Exception e) {
          err.println(benchmark.name() + " failed: " + e + ", " + e.getCause());
          return 1;
        }
      }
    }
    if (arguments.json()) {
      all.forEach(figure -> out.println(figure.toJson()));
    } else {
      FigureTable.print(all, out);
    }
    return 0;
  }
}
