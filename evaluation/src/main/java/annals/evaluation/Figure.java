package annals.evaluation;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param suite name of the suite that measured it
 * @param measure what was measured, such as {@code value-f1}
 * @param value the figure; shares and F1 are given from 0 to 100
 * @param n how many labelled items it rests on
 */
public record Figure(String suite, String measure, double value, long n) {

  /** Refuses names that would need escaping in the output, and values that are no number. */
  public Figure {
    if (!isName(suite) || !isName(measure)) {
      throw new IllegalArgumentException("name of a figure: " + suite + " " + measure);
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(suite + " " + measure + " is " + value);
    }
  }

  /** The figure as one line of JSON. */
  public String toJson() {
    return String.format(
        Locale.ROOT,
        "{\"suite\":\"%s\",\"measure\":\"%s\",\"value\":%.4f,\"n\":%d}",
        suite,
        measure,
        value,
        n);
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./@+ ".indexOf(c) >= 0);
  }
}
