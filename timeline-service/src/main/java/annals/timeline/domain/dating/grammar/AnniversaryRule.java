package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import annals.timeline.domain.dating.grammar.Meaning.Before;
import annals.timeline.domain.dating.grammar.Meaning.DayShift;
import annals.timeline.domain.dating.grammar.Meaning.MonthDay;
import annals.timeline.domain.dating.grammar.Meaning.MonthName;
import annals.timeline.domain.dating.grammar.Meaning.UnitShift;
import org.jspecify.annotations.Nullable;

/**
 * What came back after so many years: "ten years ago today", "a year ago this week", "50 years ago
 * on Friday", "20 years ago in March". None of them is a date of this year.
 */
final class AnniversaryRule implements Rule {

  private static final double LONGEST = 1000;
  private static final Rule WEEKDAYS = new WeekdayRule();
  private static final Rule DATES = new CalendarDateRule();

  @Override
  public @Nullable Match at(Line line, int at) {
    AmountReader.Read read = AmountReader.at(line, at);
    if (read == null || read.amount().vague()) {
      return null;
    }
    double amount = read.amount().value();
    Unit unit = line.word(read.end()).unit;
    boolean calendar = unit != null && !unit.isClock() && unit != Unit.QUARTER;
    int behind = read.end() + 2;
    if (!calendar || unit == null || !line.is(behind - 1, "ago") || amount > LONGEST) {
      return null;
    }
    int count = (int) amount;
    if (count != amount) {
      return null;
    }
    Match today = today(line, at, behind, count, unit);
    boolean years = unit == Unit.YEAR || unit == Unit.DECADE;
    return today == null && years ? ofYear(line, at, behind, count * unit.factor()) : today;
  }

  /** "a week ago today", "ten years ago tomorrow". */
  private static @Nullable Match today(Line line, int at, int behind, int count, Unit unit) {
    int shift =
        switch (line.lower(behind)) {
          case "yesterday" -> -1;
          case "today" -> 0;
          case "tomorrow" -> 1;
          default -> 2;
        };
    return shift == 2
        ? null
        : Match.of(at, behind + 1, new Before(new DayShift(shift), unit, count));
  }

  private static @Nullable Match ofYear(Line line, int at, int behind, int years) {
    Unit unit = line.word(behind + 1).unit;
    if (line.is(behind, "this") && (unit == Unit.WEEK || unit == Unit.MONTH)) {
      return Match.of(at, behind + 2, new Before(new UnitShift(unit, 0, false), Unit.YEAR, years));
    }
    int dateAt = line.is(behind, "on") || line.is(behind, "in") ? behind + 1 : behind;
    Match weekday = dateAt > behind ? WEEKDAYS.at(line, dateAt) : null;
    if (weekday != null && weekday.meaning() instanceof Meaning.Weekday day) {
      return day.shift() == null && day.weeks() == null
          ? Match.of(at, weekday.to(), new Before(day, Unit.YEAR, years))
          : null;
    }
    Match date = dateAt > behind ? DATES.at(line, dateAt) : null;
    if (date == null || date.next() != null) {
      return null;
    }
    Meaning dated = inYear(date.meaning(), new YearReference.Shifted(-years));
    return dated == null ? null : Match.of(at, date.to(), dated, Modifier.APPROX);
  }

  /** "20 years ago in December" may be the December before: the year is about. */
  private static @Nullable Meaning inYear(Meaning date, YearReference year) {
    return switch (date) {
      case MonthDay day when day.year() == null -> new MonthDay(year, day.month(), day.day());
      case MonthName month when month.year() == null -> new MonthName(year, month.month());
      default -> null;
    };
  }
}
