package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.EdtfDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar in both notations.
 *
 * @param value the TIMEX3 value
 * @param edtf the same in EDTF
 */
record Timex(String value, EdtfDate edtf) {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
  private static final int FIRST_SEASON = 21;

  static Timex day(LocalDate day) {
    return new Timex(day.toString(), EdtfDate.day(day));
  }

  static Timex month(YearMonth month) {
    return new Timex(month.toString(), EdtfDate.month(month));
  }

  static Timex year(int year) {
    EdtfDate edtf = EdtfDate.year(year);
    return new Timex(edtf.toString(), edtf);
  }

  /** The decade of a year. */
  static Timex decade(int year) {
    String digits = String.format(Locale.ROOT, "%03d", year / 10);
    return new Timex(digits, EdtfDate.parse(digits + "X"));
  }

  /** The century of a year. */
  static Timex century(int year) {
    String digits = String.format(Locale.ROOT, "%02d", year / 100);
    return new Timex(digits, EdtfDate.parse(digits + "XX"));
  }

  /** The ISO week of a day. */
  static Timex week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Timex(weekValue(day), EdtfDate.days(monday, monday.plusDays(6)));
  }

  /** Saturday and Sunday of the ISO week of a day. */
  static Timex weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Timex(weekValue(day) + "-WE", EdtfDate.days(monday.plusDays(5), monday.plusDays(6)));
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Timex quarter(int year, int quarter) {
    return new Timex(year + "-Q" + quarter, months(year, quarter * 3 - 2, quarter * 3));
  }

  static Timex half(int year, int half) {
    return new Timex(year + "-H" + half, months(year, half * 6 - 5, half * 6));
  }

  private static EdtfDate months(int year, int first, int last) {
    return EdtfDate.between(
        EdtfDate.month(YearMonth.of(year, first)), EdtfDate.month(YearMonth.of(year, last)));
  }

  /** A season by its EDTF number, 21 for spring to 24 for winter. */
  static Timex season(int year, int season) {
    EdtfDate edtf = EdtfDate.parse(EdtfDate.year(year) + "-" + season);
    return new Timex(EdtfDate.year(year) + "-" + SEASONS[season - FIRST_SEASON], edtf);
  }

  static String seasonName(int season) {
    return SEASONS[season - FIRST_SEASON];
  }
}
