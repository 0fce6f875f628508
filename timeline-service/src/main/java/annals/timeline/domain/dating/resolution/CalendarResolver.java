package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalType;
import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import annals.timeline.domain.dating.grammar.YearReference;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Completes calendar dates whose year is not written. */
final class CalendarResolver {

  /** Leap days come back after 8 years at the latest. */
  private static final int LONGEST_WAIT = 8;

  private final DocumentState state;

  CalendarResolver(DocumentState state) {
    this.state = state;
  }

  Value monthDay(Meaning.MonthDay date, Line line, Match match) {
    String partial = String.format(Locale.ROOT, "XXXX-%02d-%02d", date.month(), date.day());
    MonthDay day = MonthDay.of(date.month(), date.day());
    Integer year = date.year() == null ? null : yearOf(date.year());
    if (year != null) {
      return seen(
          LocalDate.of(year, day.getMonth(), day.getDayOfMonth()), resolutionOf(date.year()));
    }
    LocalDate published = state.publication().dayOfMonth();
    if (published == null || date.year() != null) {
      return new Value(TemporalType.DATE, partial, EdtfDate.parse(partial), Resolution.PARTIAL);
    }
    LocalDate joined =
        YearOfSentence.of(
            state, published, line, match, y -> day.isValidYear(y) ? day.atYear(y) : null);
    if (joined != null) {
      return seen(joined, Resolution.RELATIVE_TO_TEXT);
    }
    LocalDate chosen =
        nearest(
            published,
            y -> day.isValidYear(y) ? day.atYear(y) : null,
            Cues.of(line, match.from(), match.to()));
    return seen(chosen, Resolution.COMPLETED_FROM_PUBLICATION);
  }

  private Value seen(LocalDate day, Resolution resolution) {
    state.sawDay(day);
    return Value.date(Timex.day(day), resolution);
  }

  /** The occurrence that the cue points at; the day of publication itself if it is one. */
  private static LocalDate nearest(
      LocalDate published, IntFunction<@Nullable LocalDate> inYear, Cue cue) {
    LocalDate last = null;
    LocalDate next = null;
    for (int i = 0; i <= LONGEST_WAIT && (last == null || next == null); i++) {
      LocalDate before = inYear.apply(published.getYear() - i);
      LocalDate after = inYear.apply(published.getYear() + i);
      last = last == null && before != null && !before.isAfter(published) ? before : last;
      next = next == null && after != null && after.isAfter(published) ? after : next;
    }
    if (last == null || next == null) {
      throw new DateTimeException("no such day");
    }
    long toLast = ChronoUnit.DAYS.between(last, published);
    boolean ahead =
        Direction.DAY_OF_YEAR.isAhead(cue, toLast, ChronoUnit.DAYS.between(published, next));
    return toLast > 0 && ahead ? next : last;
  }

  Value month(Meaning.MonthName name, Line line, Match match) {
    Integer year = name.year() == null ? null : yearOf(name.year());
    if (year != null) {
      return seen(YearMonth.of(year, name.month()), resolutionOf(name.year()));
    }
    YearMonth published = state.publication().month();
    if (published == null || name.year() != null) {
      String partial = String.format(Locale.ROOT, "XXXX-%02d", name.month());
      return new Value(TemporalType.DATE, partial, EdtfDate.parse(partial), Resolution.PARTIAL);
    }
    LocalDate joined =
        YearOfSentence.of(
            state, published.atDay(1), line, match, y -> LocalDate.of(y, name.month(), 1));
    if (joined != null) {
      return seen(YearMonth.from(joined), Resolution.RELATIVE_TO_TEXT);
    }
    int back = Math.floorMod(published.getMonthValue() - name.month(), 12);
    Cue cue = Cues.of(line, match.from(), match.to());
    boolean ahead = back > 0 && Direction.MONTH.isAhead(cue, back, 12 - back);
    return seen(
        published.plusMonths(ahead ? 12 - back : -back), Resolution.COMPLETED_FROM_PUBLICATION);
  }

  Value nthWeekday(Meaning.NthWeekday name, Line line, Match match) {
    Value month = month(name.month(), line, match);
    LocalDate first = month.edtf() == null ? null : month.edtf().earliest();
    if (first == null) {
      return month.withoutDate();
    }
    LocalDate day =
        first.with(TemporalAdjusters.dayOfWeekInMonth(name.number(), DayOfWeek.of(name.weekday())));
    return day.getMonth() == first.getMonth() ? seen(day, month.resolution()) : month;
  }

  /** In a month counted from the publication; without a date if the month is not told. */
  Value nthWeekdayOf(Meaning.NthWeekdayOf name) {
    YearMonth published = state.publication().month();
    if (published == null || name.shift() == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-WXX-" + name.weekday());
    }
    YearMonth month = published.plusMonths(name.shift());
    LocalDate day =
        month
            .atDay(1)
            .with(TemporalAdjusters.dayOfWeekInMonth(name.number(), DayOfWeek.of(name.weekday())));
    if (!YearMonth.from(day).equals(month)) {
      return Value.uncertain(TemporalType.DATE, "XXXX-WXX-" + name.weekday());
    }
    return seen(day, Resolution.RELATIVE_TO_PUBLICATION);
  }

  private Value seen(YearMonth month, Resolution resolution) {
    state.sawMonth(month);
    return Value.date(Timex.month(month), resolution);
  }

  /** "last March" is over, "next March" has not begun. */
  Value monthShift(Meaning.MonthShift name) {
    YearMonth published = state.publication().month();
    if (published == null) {
      String partial = String.format(Locale.ROOT, "XXXX-%02d", name.month());
      return new Value(TemporalType.DATE, partial, EdtfDate.parse(partial), Resolution.PARTIAL);
    }
    int back = Math.floorMod(published.getMonthValue() - name.month(), 12);
    YearMonth month =
        switch (name.shift()) {
          case -1 -> published.minusMonths(back == 0 ? 12 : back);
          case 1 -> published.plusMonths(12 - back);
          default -> YearMonth.of(published.getYear(), name.month());
        };
    return seen(month, Resolution.RELATIVE_TO_PUBLICATION);
  }

  Value season(Meaning.Season season, Line line, Match match) {
    Integer year = season.year() == null ? null : yearOf(season.year());
    if (year != null) {
      return Value.date(Timex.season(year, season.season()), resolutionOf(season.year()));
    }
    LocalDate published = state.publication().dayOfMonth();
    if (published == null || season.year() != null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-" + Timex.seasonName(season.season()));
    }
    YearMonth first = YearMonth.of(published.getYear(), (season.season() - 20) * 3);
    int chosen = published.getYear();
    if (season.shift() == null) {
      boolean begun = !published.isBefore(first.atDay(1));
      chosen -= begun || Cues.of(line, match.from(), match.to()) == Cue.FUTURE ? 0 : 1;
    } else if (season.shift() < 0) {
      chosen -= published.isAfter(first.plusMonths(2).atEndOfMonth()) ? 0 : 1;
    } else if (season.shift() > 0) {
      chosen += published.isBefore(first.atDay(1)) ? 0 : 1;
    }
    return Value.date(Timex.season(chosen, season.season()), Resolution.RELATIVE_TO_PUBLICATION);
  }

  Value year(YearReference reference) {
    Integer year = yearOf(reference);
    if (year == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX");
    }
    state.sawYear(year);
    return Value.date(Timex.year(year), resolutionOf(reference));
  }

  Value feast(Meaning.Feast feast, Line line, Match match) {
    Integer year = feast.year() == null ? null : yearOf(feast.year());
    if (year != null) {
      return seen(feast.holiday().in(year), resolutionOf(feast.year()));
    }
    LocalDate published = state.publication().dayOfMonth();
    if (published == null || feast.year() != null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-XX-XX");
    }
    Cue cue =
        feast.shift() == null || feast.shift() == 0
            ? Cues.of(line, match.from(), match.to())
            : feast.shift() < 0 ? Cue.STRONG_PAST : Cue.FUTURE;
    LocalDate day = nearest(published, feast.holiday()::in, cue);
    boolean behind = feast.shift() != null && feast.shift() < 0 && !day.isBefore(published);
    return seen(
        behind ? feast.holiday().in(day.getYear() - 1) : day,
        Resolution.COMPLETED_FROM_PUBLICATION);
  }

  /** The last such day up to the publication, or the next where the sentence looks ahead. */
  Value dayOfMonth(Meaning.DayOfMonth name, Line line, Match match) {
    LocalDate published = state.publication().day();
    if (published == null) {
      String partial = String.format(Locale.ROOT, "XXXX-XX-%02d", name.day());
      return new Value(TemporalType.DATE, partial, EdtfDate.parse(partial), Resolution.PARTIAL);
    }
    boolean ahead =
        Cues.of(line, match.from(), match.to()) == Cue.FUTURE
            && published.getDayOfMonth() != name.day();
    YearMonth month = YearMonth.from(published);
    int step = ahead ? 1 : -1;
    boolean passed =
        ahead ? name.day() <= published.getDayOfMonth() : name.day() > published.getDayOfMonth();
    month = passed ? month.plusMonths(step) : month;
    while (name.day() > month.lengthOfMonth()) {
      month = month.plusMonths(step);
    }
    return seen(month.atDay(name.day()), Resolution.COMPLETED_FROM_PUBLICATION);
  }

  private @Nullable Integer yearOf(@Nullable YearReference reference) {
    return switch (reference) {
      case null -> null;
      case YearReference.Written written -> written.year();
      case YearReference.Shifted shifted -> {
        Integer published = state.publication().year();
        yield published == null ? null : published + shifted.years();
      }
    };
  }

  static Resolution resolutionOf(@Nullable YearReference reference) {
    return reference instanceof YearReference.Written
        ? Resolution.EXPLICIT
        : Resolution.RELATIVE_TO_PUBLICATION;
  }
}
