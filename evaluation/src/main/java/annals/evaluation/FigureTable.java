package annals.evaluation;

import java.io.PrintStream;
import java.util.List;

/** Prints figures as a table with one row per figure. */
public final class FigureTable {

  private FigureTable() {}

  /** Prints the table. */
  public static void print(List<Figure> figures, PrintStream out) {
    int suite = width("suite", figures.stream().map(Figure::suite).toList());
    int measure = width("measure", figures.stream().map(Figure::measure).toList());
    out.printf(
        "%-" + suite + "s  %-" + measure + "s  %9s  %8s%n", "suite", "measure", "value", "n");
    for (Figure figure : figures) {
      out.printf(
          "%-" + suite + "s  %-" + measure + "s  %9.2f  %8d%n",
          figure.suite(),
          figure.measure(),
          figure.value(),
          figure.n());
    }
  }

  private static int width(String heading, List<String> cells) {
    return cells.stream().mapToInt(String::length).reduce(heading.length(), Math::max);
  }
}
