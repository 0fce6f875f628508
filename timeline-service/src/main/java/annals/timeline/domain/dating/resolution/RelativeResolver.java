package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalType;
import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import annals.timeline.domain.dating.grammar.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Counts days, weeks, months and years from the publication or from a date of the text. */
final class RelativeResolver {

  private final DocumentState state;

  RelativeResolver(DocumentState state) {
    this.state = state;
  }

  Value dayShift(Meaning.DayShift shift) {
    LocalDate published = state.publication().day();
    if (published == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-XX-XX");
    }
    LocalDate day = published.plusDays(shift.days());
    state.sawDay(day);
    return Value.date(Timex.day(day), Resolution.RELATIVE_TO_PUBLICATION);
  }

  Value unitShift(Meaning.UnitShift shift, Line line, Match match) {
    if (shift.fromText()) {
      return fromText(shift);
    }
    if (shift.unit() == Unit.WEEKEND) {
      return weekend(shift, line, match);
    }
    Timex date = shifted(shift.unit(), shift.shift(), state.publication());
    return date == null
        ? Value.uncertain(TemporalType.DATE, unknown(shift.unit()))
        : Value.date(date, Resolution.RELATIVE_TO_PUBLICATION);
  }

  /** Before Saturday, "the weekend" is the last one unless the sentence looks ahead. */
  private Value weekend(Meaning.UnitShift shift, Line line, Match match) {
    LocalDate published = state.publication().day();
    if (published == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-WXX-WE");
    }
    boolean onWeekend = published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    int weeks = shift.shift();
    if (weeks == 0) {
      Cue cue = Cues.of(line, match.from(), match.to());
      boolean coming = line.is(match.from(), "this") ? cue != Cue.PAST : cue == Cue.FUTURE;
      weeks = onWeekend || coming ? 0 : -1;
    } else if (weeks > 0 && !onWeekend && line.is(match.from(), "this")) {
      weeks = 0;
    }
    return Value.date(
        Timex.weekend(published.plusWeeks(weeks)), Resolution.RELATIVE_TO_PUBLICATION);
  }

  private Value fromText(Meaning.UnitShift shift) {
    Timex date = anchored(shift.unit(), shift.shift());
    if (date != null) {
      if (shift.unit() == Unit.DAY && date.edtf().earliest() != null) {
        state.sawDay(date.edtf().earliest());
      }
      return Value.date(date, Resolution.RELATIVE_TO_TEXT);
    }
    Timex guess = shifted(shift.unit(), shift.shift(), state.publication());
    return Value.uncertain(
        TemporalType.DATE, guess == null ? unknown(shift.unit()) : guess.value());
  }

  private @Nullable Timex anchored(Unit unit, long shift) {
    LocalDate day = state.day();
    YearMonth month = state.month();
    Integer year = state.year();
    return switch (unit) {
      case DAY -> day == null ? null : Timex.day(day.plusDays(shift));
      case WEEK, FORTNIGHT -> day == null ? null : Timex.week(day.plusWeeks(shift * unit.factor()));
      case WEEKEND -> day == null ? null : Timex.weekend(day.plusWeeks(shift));
      case MONTH -> month == null ? null : Timex.month(month.plusMonths(shift));
      case YEAR -> year == null ? null : Timex.year(Math.toIntExact(year + shift));
      case DECADE -> year == null ? null : Timex.decade(Math.toIntExact(year + 10 * shift));
      case CENTURY -> year == null ? null : Timex.century(Math.toIntExact(year + 100 * shift));
      case MINUTE, HOUR, QUARTER -> null;
    };
  }

  private static @Nullable Timex shifted(Unit unit, long shift, Publication publication) {
    LocalDate day = publication.day();
    YearMonth month = publication.month();
    Integer year = publication.year();
    return switch (unit) {
      case MINUTE, HOUR -> day == null ? null : Timex.day(day);
      case DAY -> day == null ? null : Timex.day(day.plusDays(shift));
      case WEEK, FORTNIGHT -> day == null ? null : Timex.week(day.plusWeeks(shift * unit.factor()));
      case WEEKEND -> day == null ? null : Timex.weekend(day.plusWeeks(shift));
      case MONTH -> month == null ? null : Timex.month(month.plusMonths(shift));
      case QUARTER -> {
        Integer quarter = publication.quarter();
        int moved = quarter == null ? 0 : Math.toIntExact(quarter + shift);
        yield quarter == null ? null : Timex.quarter(moved / 4, moved % 4 + 1);
      }
      case YEAR -> year == null ? null : Timex.year(Math.toIntExact(year + shift));
      case DECADE -> year == null ? null : Timex.decade(Math.toIntExact(year + 10 * shift));
      case CENTURY -> year == null ? null : Timex.century(Math.toIntExact(year + 100 * shift));
    };
  }

  /** So many units ago, at the unit's grain; whole days are exact, longer units are about. */
  Value distance(Meaning.Distance distance) {
    double exact = distance.amount().value() * distance.direction();
    boolean whole = exact == Math.rint(exact);
    Unit unit = distance.unit();
    long count = Math.round(exact);
    if (!whole && unit == Unit.YEAR) {
      unit = Unit.MONTH;
      count = Math.round(exact * 12);
    } else if (!whole && (unit == Unit.DECADE || unit == Unit.CENTURY)) {
      count = Math.round(exact * unit.factor());
      unit = Unit.YEAR;
    }
    if (unit == Unit.DECADE) {
      unit = Unit.YEAR;
      count *= Unit.DECADE.factor();
    }
    Timex date = distance.fromText() ? earlier(unit, count) : null;
    if (date != null) {
      return Value.date(date, Resolution.RELATIVE_TO_TEXT);
    }
    Timex counted = shifted(unit, count, state.publication());
    if (counted == null || unit.isClock() || distance.fromText()) {
      return Value.uncertain(TemporalType.DATE, counted == null ? unknown(unit) : counted.value());
    }
    Value value = Value.date(counted, Resolution.RELATIVE_TO_PUBLICATION);
    return unit == Unit.DAY ? value : value.approximately();
  }

  /** Years keep the grain of the date they count from; days and weeks need a full date. */
  private @Nullable Timex earlier(Unit unit, long count) {
    LocalDate day = state.day();
    YearMonth month = state.month();
    boolean sameDay = day != null && month != null && YearMonth.from(day).equals(month);
    return switch (unit) {
      case DAY -> day == null ? null : Timex.day(day.plusDays(count));
      case WEEK, FORTNIGHT -> day == null ? null : Timex.day(day.plusWeeks(count * unit.factor()));
      case MONTH -> month == null ? null : Timex.month(month.plusMonths(count));
      case YEAR -> {
        if (sameDay && day != null) {
          yield Timex.day(day.plusYears(count));
        }
        yield month == null ? anchored(unit, count) : Timex.month(month.plusYears(count));
      }
      case MINUTE, HOUR, WEEKEND, QUARTER, DECADE, CENTURY -> anchored(unit, count);
    };
  }

  private static String unknown(Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
