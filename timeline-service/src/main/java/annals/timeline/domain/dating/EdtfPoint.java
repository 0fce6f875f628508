package annals.timeline.domain.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A point of EDTF, or an open end: what stands on one side of an interval. */
record EdtfPoint(
    String text, Precision precision, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

  private static final EdtfPoint OPEN = new EdtfPoint("..", Precision.INTERVAL, null, null);
  private static final String NO_YEAR = "XXXX";
  private static final String ANY = "XX";

  static EdtfPoint parseEnd(String text) {
    return text.equals("..") ? OPEN : parse(text);
  }

  static EdtfPoint parse(String text) {
    String plain = isQualified(text) ? text.substring(0, text.length() - 1) : text;
    try {
      return switch (plain.length()) {
        case 4 -> years(text, plain);
        case 7 -> months(text, part(plain, 0, 4), part(plain, 5, 7));
        case 10 -> days(text, part(plain, 0, 4), part(plain, 5, 7), part(plain, 8, 10));
        default -> throw refused(text);
      };
    } catch (DateTimeException e) {
      throw refused(text);
    }
  }

  private static EdtfPoint years(String text, String digits) {
    if (digits.equals(NO_YEAR)) {
      throw refused(text);
    }
    Precision precision =
        digits.endsWith(ANY)
            ? Precision.CENTURY
            : digits.endsWith("X") ? Precision.DECADE : Precision.YEAR;
    int first = number(digits.replace('X', '0'), text);
    int last = number(digits.replace('X', '9'), text);
    boolean ordered =
        digits.indexOf('X') < 0 || digits.substring(digits.indexOf('X')).matches("X{1,2}");
    if (!ordered) {
      throw refused(text);
    }
    return new EdtfPoint(text, precision, Year.of(first).atDay(1), LocalDate.of(last, 12, 31));
  }

  private static EdtfPoint months(String text, String year, String month) {
    if (month.equals(ANY)) {
      int known = number(year, text);
      return new EdtfPoint(
          text, Precision.YEAR, LocalDate.of(known, 1, 1), LocalDate.of(known, 12, 31));
    }
    int number = number(month, text);
    boolean season = number >= 21 && number <= 24;
    if (year.equals(NO_YEAR)) {
      if (!season && (number < 1 || number > 12)) {
        throw refused(text);
      }
      return new EdtfPoint(text, season ? Precision.SEASON : Precision.MONTH, null, null);
    }
    int known = number(year, text);
    if (season) {
      return season(text, known, number);
    }
    YearMonth value = YearMonth.of(known, number);
    return new EdtfPoint(text, Precision.MONTH, value.atDay(1), value.atEndOfMonth());
  }

  /** Seasons of the north: spring from March, winter from December into the next year. */
  private static EdtfPoint season(String text, int year, int number) {
    YearMonth first = YearMonth.of(year, (number - 20) * 3);
    return new EdtfPoint(
        text, Precision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static EdtfPoint days(String text, String year, String month, String day) {
    boolean noYear = year.equals(NO_YEAR);
    if (day.equals(ANY)) {
      YearMonth value = YearMonth.of(number(year, text), number(month, text));
      return new EdtfPoint(text, Precision.MONTH, value.atDay(1), value.atEndOfMonth());
    }
    int dayNumber = number(day, text);
    if (!noYear) {
      LocalDate value = LocalDate.of(number(year, text), number(month, text), dayNumber);
      return new EdtfPoint(text, Precision.DAY, value, value);
    }
    int leapYear = 2000;
    LocalDate.of(leapYear, month.equals(ANY) ? 1 : number(month, text), dayNumber);
    return new EdtfPoint(text, Precision.DAY, null, null);
  }

  private static String part(String text, int from, int to) {
    if (from > 0 && text.charAt(from - 1) != '-') {
      throw refused(text);
    }
    return text.substring(from, to);
  }

  private static int number(String digits, String text) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw refused(text);
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private static IllegalArgumentException refused(String text) {
    return new IllegalArgumentException("not an EDTF date: " + text);
  }

  private static boolean isQualified(String text) {
    return !text.isEmpty() && "~?%".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean isQualified() {
    return isQualified(text);
  }

  boolean isOpen() {
    return text.equals("..");
  }

  EdtfPoint approximately() {
    return isOpen() || isQualified() ? this : parse(text + "~");
  }

  @Override
  public String toString() {
    return text;
  }
}
