package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.MonthName;
import annals.timeline.domain.dating.grammar.Meaning.NthWeekday;
import annals.timeline.domain.dating.grammar.Meaning.NthWeekdayOf;
import annals.timeline.domain.dating.grammar.Meaning.Recurring;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays counted within a month: "the second Tuesday of November", "the last Friday in May 2012",
 * "the first Monday of every month".
 */
final class NthWeekdayRule implements Rule {

  private static final int MOST = 5;

  @Override
  public @Nullable Match at(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    int number = line.is(from, "last") ? -1 : DayReader.ordinal(line, from);
    int weekday = line.word(from + 1).weekday;
    boolean named = weekday > 0 && line.isCapitalized(from + 1) && !line.word(from + 1).plural;
    boolean within = line.is(from + 2, "of") || line.is(from + 2, "in");
    if (number == 0 || number > MOST || !named || !within) {
      return null;
    }
    boolean each = line.is(from + 3, "every") || line.is(from + 3, "each");
    if (each && line.is(from + 4, "month")) {
      return Match.of(at, from + 5, new Recurring("XXXX-WXX-" + weekday));
    }
    int month = MonthReader.at(line, from + 3);
    if (month == 0) {
      return ofMonth(line, at, from + 3, new NthWeekdayOf(number, weekday, null));
    }
    YearReader.Read year = YearReader.behind(line, from + 4);
    MonthName name = new MonthName(year == null ? null : year.year(), month);
    return Match.of(
        at, year == null ? from + 4 : year.end(), new NthWeekday(number, weekday, name));
  }

  /** "of this month", "of last month", "of the month", "of the year". */
  private static @Nullable Match ofMonth(Line line, int at, int month, NthWeekdayOf day) {
    if (line.is(month, "the") && (line.is(month + 1, "month") || line.is(month + 1, "year"))) {
      return Match.of(at, month + 2, day);
    }
    int shift =
        switch (line.lower(month)) {
          case "last" -> -1;
          case "this" -> 0;
          case "next" -> 1;
          default -> 2;
        };
    return shift == 2 || !line.is(month + 1, "month")
        ? null
        : Match.of(at, month + 2, new NthWeekdayOf(day.number(), day.weekday(), shift));
  }
}
