package annals.timeline.domain.dating.grammar;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads years: in digits, in words, and as "last year". */
final class YearReader {

  private static final int FIRST = 1000;
  private static final int LAST = 2100;
  private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "this", 0, "next", 1);
  private static final Map<String, Integer> HUNDREDS =
      Map.of("eighteen", 1800, "nineteen", 1900, "twenty", 2000);
  private static final Set<String> LINKS = Set.of("of", "in");

  /**
   * A year that was read.
   *
   * @param end position behind it
   */
  record Read(int end, YearReference year) {}

  private YearReader() {}

  /** The year in four digits at the position, or 0. */
  static int digits(Line line, int at) {
    String text = line.text(at);
    if (text.length() != 4) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      year = year * 10 + c - '0';
    }
    return year >= FIRST && year <= LAST ? year : 0;
  }

  /** The year written at the position: 1998, '98, nineteen ninety-eight. */
  static @Nullable Read written(Line line, int at) {
    int digits = digits(line, at);
    if (digits > 0) {
      return new Read(at + 1, new YearReference.Written(digits));
    }
    if (isApostrophe(line, at) && line.isGlued(at + 1)) {
      int two = twoDigits(line.text(at + 1));
      return two < 0 ? null : new Read(at + 2, new YearReference.Written(century(two)));
    }
    return spelled(line, at);
  }

  private static @Nullable Read spelled(Line line, int at) {
    if (line.is(at, "two") && line.is(at + 1, "thousand") && line.is(at - 1, "year")) {
      int onesAt = line.is(at + 2, "and") ? at + 3 : at + 2;
      double ones = line.word(onesAt).number;
      int year = 2000 + (int) ones;
      return new Read(ones > 0 ? onesAt + 1 : at + 2, new YearReference.Written(year));
    }
    Integer hundreds = HUNDREDS.get(line.lower(at));
    if (hundreds == null) {
      return null;
    }
    int tensAt = line.skipHyphen(at + 1);
    double tens = line.word(tensAt).number;
    if (tens < 10 || (tens < 20 && hundreds == 2000 && tensAt > at + 1)) {
      return null;
    }
    int onesAt = line.skipHyphen(tensAt + 1);
    double ones = tens >= 20 ? line.word(onesAt).number : 0;
    boolean hasOnes = ones > 0 && ones < 10;
    int year = hundreds + (int) tens + (hasOnes ? (int) ones : 0);
    return new Read(hasOnes ? onesAt + 1 : tensAt + 1, new YearReference.Written(year));
  }

  private static boolean isApostrophe(Line line, int at) {
    return line.is(at, "'") || line.is(at, "\u2019");
  }

  /** The two digits of a token, or -1. */
  static int twoDigits(String text) {
    boolean two =
        text.length() == 2
            && Character.isDigit(text.charAt(0))
            && Character.isDigit(text.charAt(1));
    return two ? (int) AmountReader.digits(text) : -1;
  }

  /** The year of two digits: 98 is 1998, 24 is 2024. */
  static int century(int twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** The year of "FY24" or "FY2024", or 0. */
  static int fiscal(String text) {
    if (!text.startsWith("FY")) {
      return 0;
    }
    String digits = text.substring(2);
    int two = twoDigits(digits);
    int four = digits.length() == 4 ? (int) AmountReader.digits(digits) : 0;
    return two < 0 ? Math.max(0, four) : century(two);
  }

  /** "last year", "this year", "next year" at the position. */
  static @Nullable Read shifted(Line line, int at) {
    Integer shift = SHIFTS.get(line.lower(at));
    return shift != null && line.is(at + 1, "year")
        ? new Read(at + 2, new YearReference.Shifted(shift))
        : null;
  }

  /**
   * The year that belongs to the month or quarter that ends before the position: ", 1998", "of
   * 1998", "last year".
   */
  static @Nullable Read behind(Line line, int at) {
    int from = line.isOneOf(at, LINKS) ? at + 1 : at;
    if (line.is(from, "the") && line.is(from + 1, "year")) {
      from += 2;
    }
    Read shifted = shifted(line, from);
    if (shifted != null) {
      return shifted;
    }
    if (line.is(at, "in")) {
      return null;
    }
    int year = line.is(at, ",") ? at + 1 : from;
    if (line.is(year, "fiscal")) {
      year++;
    }
    int digits = digits(line, year);
    int fiscal = fiscal(line.text(year));
    if (digits == 0 && fiscal > 0) {
      return new Read(year + 1, new YearReference.Written(fiscal));
    }
    if (digits == 0) {
      return HUNDREDS.containsKey(line.lower(year)) || isApostrophe(line, year)
          ? written(line, year)
          : null;
    }
    boolean counted = line.is(at, ",") && YearRule.isCounted(line, year + 1);
    return counted ? null : new Read(year + 1, new YearReference.Written(digits));
  }
}
