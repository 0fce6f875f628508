package annals.timeline.domain.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A point of EDTF, or an open end: what stands on one side of an interval. */
record EdtfPoint(
    String text, Precision precision, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

  private static final EdtfPoint OPEN = new EdtfPoint("..", Precision.INTERVAL, null, null);
  private static final String NO_YEAR = "XXXX";
  private static final String ANY = "XX";
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;

  /** Stands for the unknown year, so that the 29th of February is a day. */
  private static final int LEAP_YEAR = 2000;

  /** The point or open end that the text stands for, or null. */
  static @Nullable EdtfPoint parseEnd(String text) {
    return text.equals(OPEN.text) ? OPEN : parse(text);
  }

  /** The point that the text stands for, or null. */
  static @Nullable EdtfPoint parse(String text) {
    String plain = isQualified(text) ? text.substring(0, text.length() - 1) : text;
    if ((plain.length() > 4 && plain.charAt(4) != '-')
        || (plain.length() > 7 && plain.charAt(7) != '-')) {
      return null;
    }
    try {
      return switch (plain.length()) {
        case 4 -> years(text, plain);
        case 7 -> months(text, plain.substring(0, 4), plain.substring(5));
        case 10 -> days(text, plain.substring(0, 4), plain.substring(5, 7), plain.substring(8));
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable EdtfPoint years(String text, String digits) {
    Precision precision =
        digits.endsWith(ANY)
            ? Precision.CENTURY
            : digits.endsWith("X") ? Precision.DECADE : Precision.YEAR;
    int unknown =
        switch (precision) {
          case CENTURY -> 2;
          case DECADE -> 1;
          default -> 0;
        };
    String known = digits.substring(0, 4 - unknown);
    int first = number(known + "0".repeat(unknown));
    int last = number(known + "9".repeat(unknown));
    return first < 0
        ? null
        : new EdtfPoint(text, precision, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static @Nullable EdtfPoint months(String text, String yearDigits, String monthDigits) {
    int month = number(monthDigits);
    int year = number(yearDigits);
    boolean season = month >= FIRST_SEASON && month <= LAST_SEASON;
    if (yearDigits.equals(NO_YEAR)) {
      Precision precision = season ? Precision.SEASON : Precision.MONTH;
      return season || (month >= 1 && month <= 12)
          ? new EdtfPoint(text, precision, null, null)
          : null;
    }
    if (year < 0) {
      return null;
    }
    if (monthDigits.equals(ANY)) {
      return new EdtfPoint(
          text, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    return season ? season(text, year, month) : month(text, YearMonth.of(year, month));
  }

  private static EdtfPoint month(String text, YearMonth month) {
    return new EdtfPoint(text, Precision.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  /** Seasons of the north: spring from March, winter from December into the next year. */
  private static EdtfPoint season(String text, int year, int number) {
    YearMonth first = YearMonth.of(year, (number - FIRST_SEASON + 1) * 3);
    return new EdtfPoint(
        text, Precision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static @Nullable EdtfPoint days(
      String text, String yearDigits, String monthDigits, String dayDigits) {
    int year = yearDigits.equals(NO_YEAR) ? LEAP_YEAR : number(yearDigits);
    int month = monthDigits.equals(ANY) && yearDigits.equals(NO_YEAR) ? 1 : number(monthDigits);
    if (year < 0 || month < 0) {
      return null;
    }
    if (dayDigits.equals(ANY)) {
      return yearDigits.equals(NO_YEAR) ? null : month(text, YearMonth.of(year, month));
    }
    LocalDate day = LocalDate.of(year, month, number(dayDigits));
    LocalDate known = yearDigits.equals(NO_YEAR) ? null : day;
    return new EdtfPoint(text, Precision.DAY, known, known);
  }

  /** The number that the digits stand for, or -1. */
  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
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

  /** The text with the mark of an approximate point. */
  String approximately() {
    return isOpen() || isQualified() ? text : text + "~";
  }

  @Override
  public String toString() {
    return text;
  }
}
