package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalType;
import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Finds the day that the name of a weekday means. */
final class WeekdayResolver {

  private static final int DAYS_OF_WEEK = 7;

  private final DocumentState state;

  WeekdayResolver(DocumentState state) {
    this.state = state;
  }

  Value weekday(Meaning.Weekday name, Line line, Match match) {
    LocalDate published = state.publication().day();
    if (published == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-WXX-" + name.weekday());
    }
    LocalDate day = weekday(published, name, line, match);
    state.sawDay(day);
    return Value.date(Timex.day(day), Resolution.RELATIVE_TO_PUBLICATION);
  }

  private static LocalDate weekday(
      LocalDate published, Meaning.Weekday name, Line line, Match match) {
    DayOfWeek weekday = DayOfWeek.of(name.weekday());
    if (name.weeks() != null && name.shift() != null) {
      LocalDate counted =
          published.with(
              name.shift() < 0
                  ? TemporalAdjusters.previous(weekday)
                  : TemporalAdjusters.nextOrSame(weekday));
      return counted.plusWeeks(name.weeks());
    }
    if (name.weeks() != null) {
      LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return monday.plusWeeks(name.weeks()).with(TemporalAdjusters.nextOrSame(weekday));
    }
    LocalDate last = published.with(TemporalAdjusters.previous(weekday));
    LocalDate next = published.with(TemporalAdjusters.next(weekday));
    if (name.shift() != null && name.shift() != 0) {
      return name.shift() < 0 ? last : next;
    }
    if (published.getDayOfWeek() == weekday) {
      return published;
    }
    Cue cue = Cues.of(line, match.from(), match.to());
    if (name.shift() != null) {
      return cue == Cue.PAST || cue == Cue.STRONG_PAST ? last : next;
    }
    long toLast = ChronoUnit.DAYS.between(last, published);
    return Direction.WEEKDAY.isAhead(cue, toLast, DAYS_OF_WEEK - toLast) ? next : last;
  }

  Value ago(Meaning.WeekdaysAgo name) {
    LocalDate published = state.publication().day();
    if (published == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-WXX-" + name.weekday());
    }
    LocalDate last = published.with(TemporalAdjusters.previous(DayOfWeek.of(name.weekday())));
    LocalDate day = last.minusWeeks(name.count() - 1L);
    state.sawDay(day);
    return Value.date(Timex.day(day), Resolution.RELATIVE_TO_PUBLICATION);
  }

  Value fromText(Meaning.WeekdayFromText name) {
    LocalDate anchor = state.day() != null ? state.day() : state.publication().day();
    if (anchor == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-WXX-" + name.weekday());
    }
    DayOfWeek weekday = DayOfWeek.of(name.weekday());
    LocalDate day =
        anchor.with(
            name.shift() < 0
                ? TemporalAdjusters.previous(weekday)
                : TemporalAdjusters.next(weekday));
    boolean known = state.day() != null;
    state.sawDay(day);
    return known
        ? Value.date(Timex.day(day), Resolution.RELATIVE_TO_TEXT)
        : Value.uncertain(TemporalType.DATE, day.toString());
  }
}
