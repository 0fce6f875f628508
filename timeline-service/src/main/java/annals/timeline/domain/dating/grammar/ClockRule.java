package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.ClockTime;
import annals.timeline.domain.dating.grammar.Meaning.DayShift;
import annals.timeline.domain.dating.grammar.Meaning.Weekday;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times of the clock: "9 a.m.", "10:15 p.m. EST Tuesday", "15:30 GMT", "noon", "9am local time".
 *
 * <p>A zone belongs to the words and not to the value, as in TimeBank: the value is the time where
 * it was told, on the day that is named. Only stamps in digits keep their offset.
 */
final class ClockRule implements Rule {

  private static final Set<String> ZONES =
      Set.of(
          "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "gmt", "utc",
          "cet", "cest", "bst", "eet", "eest", "msk", "eastern", "central", "pacific");

  private static final int HALF_OF_DAY = 12;
  private static final Rule WEEKDAYS = new WeekdayRule();
  private static final Rule DATES = new CalendarDateRule();
  private static final Set<String> HOURS = Set.of("hours", "hrs", "hrs.", "h");
  private static final Set<String> BEHIND_TIME = Set.of("yesterday", "today", "tomorrow");
  private static final Set<String> BEFORE_TIME =
      Set.of("at", "by", "until", "around", "about", "since", "from", "till");

  private record Read(int end, int hour, int minute, boolean certain) {
    String time() {
      return ClockRule.time(hour, minute);
    }
  }

  @Override
  public @Nullable Match at(Line line, int at) {
    Read read = clock(line, at);
    if (read == null) {
      return null;
    }
    read = withPartOfDay(line, read);
    int end = behindZone(line, read.end());
    boolean introduced = BEFORE_TIME.contains(line.lower(at - 1)) && line.text(at).length() >= 4;
    if (!read.certain() && end == read.end() && !introduced) {
      return null;
    }
    int dayAt = line.is(end, "on") && line.word(end + 1).weekday > 0 ? end + 1 : end;
    Word day = line.word(dayAt);
    if (day.weekday > 0 && !day.plural && line.isCapitalized(dayAt)) {
      boolean part = line.word(dayAt + 1).partOfDay != null && !line.isCapitalized(dayAt + 1);
      return Match.of(
          at,
          part ? dayAt + 2 : dayAt + 1,
          new ClockTime(read.time(), new Weekday(day.weekday, null, null)));
    }
    int elsewhere = behindOtherZone(line, end);
    Match weekday = elsewhere > end ? WEEKDAYS.at(line, elsewhere) : null;
    if (weekday != null) {
      return Match.of(at, end, new ClockTime(read.time(), weekday.meaning())).then(weekday);
    }
    int dateAt = line.is(end, ",") || line.is(end, "on") ? end + 1 : end;
    Match date = DATES.at(line, dateAt);
    if (date != null && date.next() == null && date.meaning() instanceof Meaning.MonthDay) {
      return Match.of(at, date.to(), new ClockTime(read.time(), date.meaning()));
    }
    if (line.is(end, "today") || line.is(end, "yesterday") || line.is(end, "tomorrow")) {
      int shift = line.is(end, "today") ? 0 : line.is(end, "tomorrow") ? 1 : -1;
      return Match.of(at, end + 1, new ClockTime(read.time(), new DayShift(shift)));
    }
    return Match.of(at, end, new ClockTime(read.time(), null));
  }

  private static @Nullable Read clock(Line line, int at) {
    String text = line.lower(at);
    return switch (text) {
      case "noon", "midday" -> line.is(at - 1, "high") ? null : new Read(at + 1, 12, 0, true);
      case "midnight" -> new Read(at + 1, 24, 0, true);
      default ->
          !text.isEmpty() && Character.isDigit(text.charAt(0)) ? digits(line, at, text) : null;
    };
  }

  /** "0930 GMT", "1800 yesterday": four digits are a time before a zone or a day only. */
  private static @Nullable Read fourDigits(Line line, int at, String text) {
    int hour = number(text.substring(0, 2));
    int minute = number(text.substring(2));
    boolean time = hour >= 0 && hour <= 24 && minute >= 0 && minute <= 59;
    boolean told = behindZone(line, at + 1) > at + 1 || BEHIND_TIME.contains(line.lower(at + 1));
    boolean hours = HOURS.contains(line.lower(at + 1));
    if (hours && (BEFORE_TIME.contains(line.lower(at - 1)) || text.charAt(0) == '0')) {
      return time ? new Read(at + 2, hour, minute, true) : null;
    }
    return time && told ? new Read(at + 1, hour, minute, true) : null;
  }

  /** "14.30 GMT", "14:30h", "14.30 hrs". */
  private static @Nullable Read withoutHalf(Line line, int at, String text) {
    boolean letter = text.endsWith("h");
    String plain = letter ? text.substring(0, text.length() - 1) : text;
    int mark = Math.max(plain.indexOf(':'), plain.indexOf('.'));
    if (mark <= 0 || mark + 3 != plain.length()) {
      return null;
    }
    int hour = number(plain.substring(0, mark));
    int minute = number(plain.substring(mark + 1));
    boolean hours = HOURS.contains(line.lower(at + 1)) && BEFORE_TIME.contains(line.lower(at - 1));
    boolean told = letter || hours || behindZone(line, at + 1) > at + 1;
    boolean time = hour >= 0 && hour <= 24 && minute >= 0 && minute <= 59;
    return time && told ? new Read(hours ? at + 2 : at + 1, hour, minute, true) : null;
  }

  private static @Nullable Read digits(Line line, int at, String text) {
    if (text.length() == 4 && AmountReader.digits(text) >= 0 && text.indexOf('.') < 0) {
      return fourDigits(line, at, text);
    }
    Read plainTime = withoutHalf(line, at, text);
    if (plainTime != null) {
      return plainTime;
    }
    boolean gluedHalf = text.endsWith("am") || text.endsWith("pm");
    String plain = gluedHalf ? text.substring(0, text.length() - 2) : text;
    int colon =
        plain.indexOf(':') > 0
            ? plain.indexOf(':')
            : gluedHalf || halfOfDay(line, at + 1) != null ? plain.indexOf('.') : -1;
    int hour = number(colon < 0 ? plain : plain.substring(0, colon));
    int minute =
        colon < 0 ? 0 : number(plain.substring(colon + 1, Math.min(plain.length(), colon + 3)));
    boolean seconds = colon > 0 && plain.length() > colon + 3;
    if (hour < 0
        || hour > 24
        || minute < 0
        || minute > 59
        || (colon > 0 && plain.length() < colon + 3)) {
      return null;
    }
    int end = at + 1;
    String half = gluedHalf ? text.substring(text.length() - 2) : halfOfDay(line, end);
    if (half != null && hour <= 12) {
      int full = half.equals("pm") ? hour % 12 + 12 : hour % 12;
      int behind = gluedHalf ? end : line.isHyphen(end) ? end + 2 : end + 1;
      return new Read(behind, full, minute, true);
    }
    if (line.is(end, "o'clock") || line.is(end, "o\u2019clock")) {
      return new Read(end + 1, hour, 0, true);
    }
    boolean inPart = colon < 0 && hour >= 1 && hour <= 12 && partOfDay(line, end) != null;
    return seconds || (colon < 0 && !inPart) ? null : new Read(end, hour, minute, inPart);
  }

  /** "4:30 in the afternoon" is half past sixteen. */
  private static Read withPartOfDay(Line line, Read read) {
    String part = partOfDay(line, read.end());
    if (part == null || read.hour() > HALF_OF_DAY || read.hour() == 0) {
      return read;
    }
    boolean late = part.equals("AF") || part.equals("EV");
    boolean turn = read.hour() == HALF_OF_DAY;
    int hour = late ? read.hour() % HALF_OF_DAY + HALF_OF_DAY : turn ? 0 : read.hour();
    return new Read(read.end() + 3, hour, read.minute(), true);
  }

  /** The part of the day of "in the morning" at the position, or null. */
  private static @Nullable String partOfDay(Line line, int at) {
    return line.is(at, "in") && line.is(at + 1, "the") ? line.word(at + 2).partOfDay : null;
  }

  private static @Nullable String halfOfDay(Line line, int at) {
    int word = line.isHyphen(at) ? at + 1 : at;
    return switch (line.lower(word)) {
      case "a.m.", "am", "a.m" ->
          line.text(word).equals("am") && line.isOneOf(word + 1, Set.of("i")) ? null : "am";
      case "p.m.", "pm", "p.m" -> "pm";
      default -> null;
    };
  }

  private static int behindZone(Line line, int at) {
    int open = line.is(at, "(") ? at + 1 : at;
    int end = at;
    if (line.is(open, "local") && line.is(open + 1, "time")) {
      end = open + 2;
    } else if (ZONES.contains(line.lower(open)) && line.isCapitalized(open)) {
      boolean time = line.is(open + 1, "time");
      boolean standard =
          (line.is(open + 1, "standard") || line.is(open + 1, "daylight"))
              && line.is(open + 2, "time");
      end = standard ? open + 3 : time ? open + 2 : open + 1;
    }
    boolean bracket = open > at && end > open;
    return bracket ? (line.is(end, ")") ? end + 1 : at) : end;
  }

  /** "10:35 a.m. (0735 GMT)": the position behind the same time elsewhere. */
  private static int behindOtherZone(Line line, int at) {
    Read other = line.is(at, "(") ? clock(line, at + 1) : null;
    if (other == null) {
      return at;
    }
    int end = behindZone(line, other.end());
    return end > other.end() && line.is(end, ")") ? end + 1 : at;
  }

  private static String time(int hour, int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(digits) : -1;
  }
}
