package annals.timeline.domain.events;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ordinals, which tell apart what recurs: "the third round", "the 13th day". */
final class Ordinals {

  private static final List<String> WORDS =
      List.of(
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final int FIRST_WORD = 2;

  private Ordinals() {}

  /** The number of an ordinal in digits, or null. "First" is none: what is new is often so. */
  static @Nullable String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int index = WORDS.indexOf(lower);
    if (index >= 0) {
      return Integer.toString(index + FIRST_WORD);
    }
    int digits = 0;
    while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    String ending = lower.substring(digits);
    boolean ordinal = digits > 0 && List.of("st", "nd", "rd", "th").contains(ending);
    return ordinal ? lower.substring(0, digits) : null;
  }
}
