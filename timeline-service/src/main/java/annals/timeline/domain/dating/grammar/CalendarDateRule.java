package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.MonthDay;
import annals.timeline.domain.dating.grammar.Meaning.MonthName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month: "Dec. 5, 2024", "Friday 18 February", "the 5th of May", "3-5
 * March", "May 2020".
 */
final class CalendarDateRule implements Rule {

  private static final Set<String> ATTACKS =
      Set.of("attack", "attacks", "terror", "terrorist", "hijackers", "hijackings");
  private static final Set<String> RANGE_STARTS = Set.of("from", "between");
  private static final Set<String> BEHIND_SECOND_DAY =
      Set.of(
          ",", ".", ";", ":", ")", "in", "at", "of", "to", "for", "with", "by", "the", "a", "as",
          "and", "when", "");

  @Override
  public @Nullable Match at(Line line, int at) {
    int from = behindWeekday(line, at);
    Match match = monthFirst(line, at, from);
    if (match == null) {
      match = dayFirst(line, at, from);
    }
    return match;
  }

  /** The position behind "Friday", "Friday," or "Friday the". */
  private static int behindWeekday(Line line, int at) {
    int name = behindPointer(line, at);
    Word word = line.word(name);
    if (word.weekday == 0 || word.plural || !line.isCapitalized(name)) {
      return at;
    }
    int from = line.is(name + 1, ",") ? name + 2 : name + 1;
    return line.is(from, "the") ? from + 1 : from;
  }

  /** The position behind "this", "last", "next", "this coming" and the like. */
  private static int behindPointer(Line line, int at) {
    return switch (line.lower(at)) {
      case "this" -> line.is(at + 1, "coming") || line.is(at + 1, "past") ? at + 2 : at + 1;
      case "last", "next" -> at + 1;
      default -> at;
    };
  }

  private static @Nullable Match monthFirst(Line line, int at, int from) {
    int month = MonthReader.at(line, from);
    if (month == 0) {
      return null;
    }
    int dayAt = line.is(from + 1, "the") ? from + 2 : from + 1;
    int day =
        dayAt == from + 2 ? DayReader.ordinal(line, dayAt) : DayReader.digits(line.text(dayAt));
    if (day == 0 && line.isHyphen(from + 1) && !line.isHyphen(from + 3)) {
      day = DayReader.digits(line.text(from + 2));
      dayAt = from + 2;
    }
    if (day == 0 && line.word(dayAt).ordinal > 0 && !line.is(dayAt, "second")) {
      day = line.word(dayAt).ordinal;
    }
    boolean counted = day > 0 && YearRule.isCounted(line, dayAt + 1);
    if (day == 0 || day > 31 || counted || isLargerNumber(line, dayAt + 1)) {
      return from == at ? month(line, at, month) : null;
    }
    int second = secondDay(line, dayAt + 1, at);
    int end = second > 0 ? second + 1 : dayAt + 1;
    YearReader.Read year = YearReader.behind(line, end);
    YearReference reference = year == null ? attacksOf2001(line, end, month, day) : year.year();
    end = year == null ? end : year.end();
    if (second > 0) {
      Match last =
          Match.of(
              second, end, new MonthDay(reference, month, DayReader.digits(line.text(second))));
      return Match.of(at, dayAt + 1, new MonthDay(reference, month, day)).then(last);
    }
    return Match.of(at, end, new MonthDay(reference, month, day));
  }

  /** "The Sept. 11 attacks" are those of 2001 in whatever year they are spoken of. */
  private static @Nullable YearReference attacksOf2001(Line line, int at, int month, int day) {
    boolean named = month == 9 && day == 11 && line.isOneOf(at, ATTACKS);
    return named ? new YearReference.Written(2001) : null;
  }

  /** A number that goes on, as in "May 5 1/2 million". */
  private static boolean isLargerNumber(Line line, int at) {
    return line.is(at, "million")
        || line.is(at, "billion")
        || line.is(at, "percent")
        || line.is(at, "%");
  }

  /** The position of a second day: "5-9", "24 and 25", "from March 3 to 5"; or -1. */
  private static int secondDay(Line line, int at, int start) {
    boolean dash = line.isDash(at);
    boolean and = line.is(at, "and") || line.is(at, "or");
    boolean to =
        (line.is(at, "to") || line.is(at, "through") || line.is(at, "until"))
            && !line.is(start - 1, "due");
    if (!dash && !and && !to) {
      return -1;
    }
    boolean day = DayReader.digits(line.text(at + 1)) > 0;
    boolean month = MonthReader.at(line, at + 2) > 0;
    boolean ends =
        BEHIND_SECOND_DAY.contains(line.lower(at + 2)) || YearReader.digits(line, at + 2) > 0;
    return day && !month && (dash || ends) ? at + 1 : -1;
  }

  private static Match month(Line line, int at, int month) {
    YearReader.Read year = YearReader.behind(line, at + 1);
    if (year == null) {
      return Match.of(at, at + 1, new MonthName(null, month));
    }
    return Match.of(at, year.end(), new MonthName(year.year(), month));
  }

  private static @Nullable Match dayFirst(Line line, int at, int from) {
    int start = from;
    int dayAt = line.is(start, "the") ? start + 1 : start;
    int day = DayReader.digits(line.text(dayAt));
    if (day == 0 && dayAt > start) {
      day = DayReader.ordinal(line, dayAt);
    }
    if (day == 0 || day > 31 || isPartOfNumber(line, dayAt)) {
      return null;
    }
    Match range = dayRange(line, at, dayAt, day);
    if (range != null) {
      return range;
    }
    int monthAt = line.is(dayAt + 1, "of") ? dayAt + 2 : line.skipHyphen(dayAt + 1);
    int month = MonthReader.at(line, monthAt);
    if (month == 0 || (DayReader.digits(line.text(monthAt + 1)) > 0 && !line.isDash(monthAt + 2))) {
      return null;
    }
    return dayOf(line, at, day, month, monthAt);
  }

  private static Match dayOf(Line line, int at, int day, int month, int monthAt) {
    int behind = line.isHyphen(monthAt + 1) ? monthAt + 2 : monthAt + 1;
    YearReader.Read year = YearReader.behind(line, behind);
    return year == null
        ? Match.of(at, monthAt + 1, new MonthDay(null, month, day))
        : Match.of(at, year.end(), new MonthDay(year.year(), month, day));
  }

  /** "3-5 March", "from 3 to 5 June 2024", "3 and 4 May". */
  private static @Nullable Match dayRange(Line line, int at, int dayAt, int day) {
    boolean dash = line.isDash(dayAt + 1);
    boolean word =
        line.is(dayAt + 1, "to") || line.is(dayAt + 1, "and") || line.is(dayAt + 1, "or");
    int secondAt = line.is(dayAt + 2, "the") ? dayAt + 3 : dayAt + 2;
    int second = DayReader.digits(line.text(secondAt));
    int monthAt = line.is(secondAt + 1, "of") ? secondAt + 2 : secondAt + 1;
    int month = MonthReader.at(line, monthAt);
    boolean introduced =
        dash || at == 0 || RANGE_STARTS.contains(line.lower(at - 1)) || line.is(at - 1, "on");
    if (second == 0 || month == 0 || !(dash || word) || !introduced) {
      return null;
    }
    Match last = dayOf(line, secondAt, second, month, monthAt);
    YearReference year = ((MonthDay) last.meaning()).year();
    return Match.of(at, dayAt + 1, new MonthDay(year, month, day)).then(last);
  }

  private static boolean isPartOfNumber(Line line, int at) {
    return line.isGlued(at) && !line.isDash(at - 1) && !"(\u201c\"'".contains(line.text(at - 1));
  }
}
