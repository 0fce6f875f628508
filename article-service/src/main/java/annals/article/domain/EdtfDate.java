package annals.article.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month, day or instant in EDTF (ISO 8601-2 level 0).
 *
 * @param value as {@code 2024}, {@code 2024-12}, {@code 2024-12-09} or {@code
 *     2024-12-09T08:30:00+02:00}; the offset stays, because the day is the publisher's
 * @param precision how exact it is
 * @param earliest its first day
 * @param latest its last day
 */
public record EdtfDate(
    String value, DatePrecision precision, LocalDate earliest, LocalDate latest) {
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
  private static final int FIRST_YEAR = 1400;

  /** Reads {@code text}; empty unless it is a real date of the Gregorian calendar since 1400. */
  public static Optional<EdtfDate> parse(String text) {
    try {
      Optional<EdtfDate> date = text.indexOf('T') < 0 ? parseDay(text) : parseTime(text);
      return date.filter(d -> d.earliest.getYear() >= FIRST_YEAR);
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  /** The day {@code date}. */
  public static EdtfDate of(LocalDate date) {
    return new EdtfDate(date.toString(), DatePrecision.DAY, date, date);
  }

  /** The first instant it can mean, in seconds since 1970 UTC; what lists are ordered by. */
  public long epochSecond() {
    return precision == DatePrecision.TIME
        ? OffsetDateTime.parse(value).toEpochSecond()
        : earliest.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  private static Optional<EdtfDate> parseDay(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return Optional.of(
          new EdtfDate(
              text, DatePrecision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
    if (matcher.group(3) == null) {
      return Optional.of(
          new EdtfDate(text, DatePrecision.MONTH, month.atDay(1), month.atEndOfMonth()));
    }
    return Optional.of(of(month.atDay(Integer.parseInt(matcher.group(3)))));
  }

  private static Optional<EdtfDate> parseTime(String text) {
    if (!TIME.matcher(text).matches()) {
      return Optional.empty();
    }
    OffsetDateTime time = OffsetDateTime.parse(text).withNano(0);
    String seconds = time.getSecond() == 0 ? ":00" : "";
    String local = time.toLocalDateTime() + seconds;
    LocalDate day = time.toLocalDate();
    return Optional.of(
        new EdtfDate(local + time.getOffset().getId(), DatePrecision.TIME, day, day));
  }
}
