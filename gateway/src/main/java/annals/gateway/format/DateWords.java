package annals.gateway.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** EDTF dates in English, saying what is not known: {@code about 2031}, {@code May 2031}. */
public final class DateWords {
  /** What stands where there is no date. */
  public static final String UNKNOWN = "Date not known";

  private static final Pattern POINT =
      Pattern.compile("([\\dX]{4})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([~?%]?)");
  private static final String NO_YEAR = "XXXX";
  private static final String ANY = "XX";
  private static final int FIRST_SEASON = 21;
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private DateWords() {}

  /** The date in words; the EDTF itself for forms that news does not use. */
  public static String of(@Nullable String edtf) {
    if (edtf == null || edtf.isEmpty()) {
      return UNKNOWN;
    }
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return point(edtf);
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    if (from.equals("..")) {
      return "until " + point(to);
    }
    return to.equals("..") ? "since " + point(from) : point(from) + " to " + point(to);
  }

  private static String point(String edtf) {
    Matcher point = POINT.matcher(edtf);
    if (!point.matches()) {
      return edtf;
    }
    String words = calendar(point.group(1), point.group(2), point.group(3));
    if (words == null) {
      return edtf;
    }
    return switch (point.group(4)) {
      case "~", "%" -> "about " + words;
      case "?" -> "perhaps " + words;
      default -> words;
    };
  }

  private static @Nullable String calendar(
      String years, @Nullable String month, @Nullable String day) {
    boolean noYear = years.equals(NO_YEAR);
    if (month == null || month.equals(ANY)) {
      if (noYear && day != null && !day.equals(ANY)) {
        return "day %d, month and year unknown".formatted(Integer.parseInt(day));
      }
      return noYear ? null : years(years);
    }
    int number = Integer.parseInt(month);
    String year = noYear ? ", year unknown" : " " + years(years);
    if (number >= FIRST_SEASON && number < FIRST_SEASON + SEASONS.size()) {
      return SEASONS.get(number - FIRST_SEASON) + year;
    }
    try {
      String name = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (day == null || day.equals(ANY)) {
        return name + year;
      }
      LocalDate.of(noYear ? 2000 : Integer.parseInt(years), number, Integer.parseInt(day));
      return Integer.parseInt(day) + " " + name + year;
    } catch (DateTimeException | NumberFormatException offTheCalendar) {
      return null;
    }
  }

  private static String years(String years) {
    if (years.endsWith(ANY)) {
      return years.replace(ANY, "00") + " to " + years.replace(ANY, "99");
    }
    return years.endsWith("X") ? years.replace('X', '0') + "s" : years;
  }
}
