package annals.timeline.domain.dating;

import annals.platform.error.AnnalsException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date of ISO 8601-2 (EDTF), as far as news needs it.
 *
 * <p>Points are years ({@code 2019}), months ({@code 2022-03}), days ({@code 2022-02-24}), seasons
 * ({@code 2022-21} for spring up to {@code 2022-24} for winter), decades ({@code 199X}), centuries
 * ({@code 19XX}) and dates whose year is unknown ({@code XXXX-02-18}, {@code XXXX-02}, {@code
 * XXXX-XX-14}); a point may end with {@code ~} (approximate), {@code ?} (uncertain) or {@code %}
 * (both). Two points with a slash are an interval; one end may be {@code ..} (open). Immutable;
 * equal when written alike.
 */
public final class EdtfDate {

  private final EdtfPoint start;
  private final EdtfPoint end;
  private final String text;

  private EdtfDate(EdtfPoint start, EdtfPoint end, String text) {
    this.start = start;
    this.end = end;
    this.text = text;
  }

  /**
   * Reads a date.
   *
   * @throws AnnalsException if it is not one of the forms above, or not on the calendar
   */
  public static EdtfDate parse(String text) {
    EdtfDate date = parseOrNull(text);
    if (date == null) {
      throw AnnalsException.invalid("date", "not an EDTF date: " + text);
    }
    return date;
  }

  /** Reads a date, or gives null if the text is none. */
  public static @Nullable EdtfDate parseOrNull(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      EdtfPoint point = EdtfPoint.parse(text);
      return point == null ? null : new EdtfDate(point, point, text);
    }
    EdtfPoint start = EdtfPoint.parseEnd(text.substring(0, slash));
    EdtfPoint end = EdtfPoint.parseEnd(text.substring(slash + 1));
    if (start == null || end == null || (start.isOpen() && end.isOpen())) {
      return null;
    }
    LocalDate first = start.earliest();
    LocalDate last = end.latest();
    boolean backwards = first != null && last != null && first.isAfter(last);
    return backwards ? null : new EdtfDate(start, end, text);
  }

  /** A day. */
  public static EdtfDate day(LocalDate day) {
    return parse(day.toString());
  }

  /** A month. */
  public static EdtfDate month(YearMonth month) {
    return parse(month.toString());
  }

  /** A year from 0 to 9999. */
  public static EdtfDate year(int year) {
    return parse(fourDigits(year));
  }

  /** All days from the first to the last. */
  public static EdtfDate days(LocalDate first, LocalDate last) {
    return parse(first + "/" + last);
  }

  /** From the start of one date to the end of another. */
  public static EdtfDate between(EdtfDate first, EdtfDate last) {
    return parse(first.start + "/" + last.end);
  }

  /** From a date on. */
  public static EdtfDate since(EdtfDate first) {
    return parse(first.start + "/..");
  }

  /** The same date, marked as approximate. */
  public EdtfDate approximately() {
    String first = start.approximately();
    return parse(isInterval() ? first + "/" + end.approximately() : first);
  }

  /** Its first possible day; null if the year is unknown or the start is open. */
  public @Nullable LocalDate earliest() {
    return start.earliest();
  }

  /** Its last possible day; null if the year is unknown or the end is open. */
  public @Nullable LocalDate latest() {
    return end.latest();
  }

  /** How exactly it is known. */
  public Precision precision() {
    return isInterval() ? Precision.INTERVAL : start.precision();
  }

  /** Whether it is one day of a known month and year, without a mark of doubt. */
  public boolean isDay() {
    boolean day = !isInterval() && start.precision() == Precision.DAY && start.earliest() != null;
    return day && !start.isQualified();
  }

  /** Whether it runs from one date to another. */
  public boolean isInterval() {
    return text.indexOf('/') >= 0;
  }

  /** Whether its year is unknown. */
  public boolean isPartial() {
    return (!start.isOpen() && start.earliest() == null) || (!end.isOpen() && end.latest() == null);
  }

  /** Whether an end is marked as approximate or uncertain. */
  public boolean isApproximate() {
    return start.isQualified() || end.isQualified();
  }

  static String fourDigits(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDate date && date.text.equals(text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text);
  }

  /** The date as EDTF. */
  @Override
  public String toString() {
    return text;
  }
}
