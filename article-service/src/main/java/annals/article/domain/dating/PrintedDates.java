package annals.article.domain.dating;

import annals.article.domain.EdtfDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full dates, with day, month and year, as newspapers print them. Where the order of day and month
 * is open, as in 03/04/2024, there is no date; dots put the day first.
 */
public final class PrintedDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})";

  private static final Pattern ISO =
      pattern(
          YEAR
              + "-(?<month>\\d{2})-(?<day>\\d{2})"
              + "(?<time>[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)? ?(?:Z|[+-]\\d{2}:?\\d{2}))?");
  private static final Pattern NUMERIC =
      pattern("(?<day>\\d{1,2})(?<mark>[./])(?<month>\\d{1,2})\\k<mark>" + YEAR);
  private static final List<Pattern> FORMS =
      List.of(
          ISO,
          pattern(YEAR + "/(?<month>\\d{2})/(?<day>\\d{2})"),
          pattern(DAY + "(?: of|-|,)? ?" + MONTH + ",?[ -]?" + YEAR),
          pattern(MONTH + " ?" + DAY + ",? " + YEAR),
          NUMERIC);

  private PrintedDates() {}

  /**
   * A date at its place.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last
   * @param date what it says
   */
  public record Found(int start, int end, EdtfDate date) {}

  /** The full dates of {@code text} in order. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        dateOf(form, matcher)
            .ifPresent(date -> found.add(new Found(matcher.start(), matcher.end(), date)));
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  private static Optional<EdtfDate> dateOf(Pattern form, Matcher matcher) {
    int day = Integer.parseInt(matcher.group("day"));
    int month = monthOf(matcher.group("month"));
    if (form == NUMERIC && matcher.group("mark").equals("/")) {
      if (day <= 12 && month <= 12 && day != month) {
        return Optional.empty();
      }
      if (month > 12) {
        int swapped = day;
        day = month;
        month = swapped;
      }
    }
    String value = String.format(Locale.ROOT, "%s-%02d-%02d", matcher.group("year"), month, day);
    if (form == ISO && matcher.group("time") != null) {
      return EdtfDate.parse(value + isoTime(matcher.group("time")));
    }
    return EdtfDate.parse(value);
  }

  /** From " 08:30 +0200" to "T08:30+02:00". */
  private static String isoTime(String time) {
    String packed = "T" + time.substring(1).replace(" ", "").toUpperCase(Locale.ROOT);
    return packed.matches(".*[+-]\\d{4}")
        ? packed.substring(0, packed.length() - 2) + ":" + packed.substring(packed.length() - 2)
        : packed;
  }

  private static int monthOf(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}./-])(?:" + regex + ")(?![\\p{L}\\p{N}]|[./-]\\d)",
        Pattern.CASE_INSENSITIVE);
  }
}
