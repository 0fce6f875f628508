package annals.gateway.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF date (ISO 8601-2) may stand for, for formats that know days only.
 *
 * @param first its first possible day; null when the start is open
 * @param last its last possible day; null when the end is open
 */
public record DateSpan(@Nullable LocalDate first, @Nullable LocalDate last) {
  private static final Pattern POINT =
      Pattern.compile("(\\d{2}[\\dX]{2})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?[~?%]?");
  private static final String OPEN = "..";
  private static final String ANY = "XX";
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;

  /** The span of a date; null when its year is not known or it is no EDTF date. */
  public static @Nullable DateSpan of(@Nullable String edtf) {
    if (edtf == null) {
      return null;
    }
    int slash = edtf.indexOf('/');
    try {
      if (slash < 0) {
        return point(edtf);
      }
      String from = edtf.substring(0, slash);
      String to = edtf.substring(slash + 1);
      DateSpan start = from.equals(OPEN) ? null : point(from);
      DateSpan end = to.equals(OPEN) ? null : point(to);
      boolean unknown = (start == null && !from.equals(OPEN)) || (end == null && !to.equals(OPEN));
      if (unknown || (start == null && end == null)) {
        return null;
      }
      DateSpan span =
          new DateSpan(start == null ? null : start.first(), end == null ? null : end.last());
      return span.isBackwards() ? null : span;
    } catch (DateTimeException offTheCalendar) {
      return null;
    }
  }

  /** Whether both ends are known. */
  public boolean isClosed() {
    return first != null && last != null;
  }

  private boolean isBackwards() {
    return first != null && last != null && first.isAfter(last);
  }

  private static @Nullable DateSpan point(String text) {
    Matcher point = POINT.matcher(text);
    if (!point.matches() || point.group(1).matches("\\d\\dX\\d")) {
      return null;
    }
    String years = point.group(1);
    String month = point.group(2);
    String day = point.group(3);
    int firstYear = Integer.parseInt(years.replace('X', '0'));
    int lastYear = Integer.parseInt(years.replace('X', '9'));
    if (month == null || firstYear != lastYear || month.equals(ANY)) {
      return new DateSpan(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }
    int number = Integer.parseInt(month);
    if (number >= FIRST_SEASON && number <= LAST_SEASON) {
      // Seasons of the north: spring from March, winter from December into the next year.
      YearMonth start = YearMonth.of(firstYear, (number - FIRST_SEASON + 1) * 3);
      return new DateSpan(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }
    YearMonth whole = YearMonth.of(firstYear, number);
    if (day == null || day.equals(ANY)) {
      return new DateSpan(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate exact = whole.atDay(Integer.parseInt(day));
    return new DateSpan(exact, exact);
  }
}
