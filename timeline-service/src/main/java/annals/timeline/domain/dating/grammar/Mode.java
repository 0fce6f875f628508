package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A word before an amount that makes it inexact: "nearly", "more than", "at least".
 *
 * @param end position behind it
 * @param modifier what it does
 */
record Mode(int end, Modifier modifier) {

  /**
   * The words at the position, or null; "about" and its like are read only where they belong to the
   * expression.
   */
  static @Nullable Mode at(Line line, int at, boolean withAbout) {
    return switch (line.lower(at)) {
      case "nearly", "almost" -> new Mode(at + 1, Modifier.LESS_THAN);
      case "no" -> noMoreThan(line, at);
      case "more" -> than(line, at, Modifier.MORE_THAN);
      case "less", "fewer" -> than(line, at, Modifier.LESS_THAN);
      case "at" -> atLeast(line, at);
      case "up" -> line.is(at + 1, "to") ? new Mode(at + 2, Modifier.EQUAL_OR_LESS) : null;
      case "over" -> isNumber(line, at + 1) ? new Mode(at + 1, Modifier.MORE_THAN) : null;
      case "about", "around", "approximately", "roughly", "some" ->
          withAbout ? new Mode(at + 1, Modifier.APPROX) : null;
      default -> null;
    };
  }

  private static boolean isNumber(Line line, int at) {
    return AmountReader.at(line, at) != null;
  }

  private static @Nullable Mode than(Line line, int at, Modifier modifier) {
    return line.is(at + 1, "than") ? new Mode(at + 2, modifier) : null;
  }

  private static @Nullable Mode noMoreThan(Line line, int at) {
    Mode mode = line.is(at + 1, "more") || line.is(at + 1, "less") ? at(line, at + 1, false) : null;
    if (mode == null) {
      return null;
    }
    boolean more = line.is(at + 1, "more");
    return new Mode(mode.end(), more ? Modifier.EQUAL_OR_LESS : Modifier.EQUAL_OR_MORE);
  }

  private static @Nullable Mode atLeast(Line line, int at) {
    if (line.is(at + 1, "least")) {
      return new Mode(at + 2, Modifier.EQUAL_OR_MORE);
    }
    return line.is(at + 1, "most") ? new Mode(at + 2, Modifier.EQUAL_OR_LESS) : null;
  }
}
