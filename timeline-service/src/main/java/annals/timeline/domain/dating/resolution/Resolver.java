package annals.timeline.domain.dating.resolution;

import annals.platform.error.AnnalsException;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Modifier;
import annals.timeline.domain.dating.Precision;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalType;
import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import annals.timeline.domain.dating.grammar.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Gives the expressions of one text their values, in text order. Use one for each text. */
public final class Resolver {

  private final DocumentState state;
  private final CalendarResolver calendar;
  private final RelativeResolver relative;
  private final WeekdayResolver weekdays;
  private final QuarterResolver quarters;

  /** For a text with that publication date. */
  public Resolver(Publication publication) {
    state = new DocumentState(publication);
    calendar = new CalendarResolver(state);
    relative = new RelativeResolver(state);
    weekdays = new WeekdayResolver(state);
    quarters = new QuarterResolver(state);
  }

  /** The value of an expression, or null if there is no such date, as 30 February or year -5. */
  public @Nullable Value resolve(Line line, Match match) {
    state.moveTo(line.start(match.from()));
    boolean anchored = state.isAnchored();
    try {
      Value value = resolve(match.meaning(), line, match);
      return value != null && value.resolution() == Resolution.RELATIVE_TO_TEXT && !anchored
          ? value.withoutDate()
          : value;
    } catch (DateTimeException | ArithmeticException | AnnalsException e) {
      return null;
    }
  }

  /**
   * The value of an expression within words that were spoken at another time than that of
   * publication.
   */
  public @Nullable Value resolve(Line line, Match match, Publication spoken) {
    Publication published = state.publication();
    state.countFrom(spoken);
    try {
      Value value = resolve(line, match);
      return value == null ? null : value.countedFromText();
    } finally {
      state.countFrom(published);
    }
  }

  /** Lets later expressions count from a day although others were named since. */
  public void countFrom(LocalDate day) {
    state.sawDay(day);
  }

  private @Nullable Value resolve(Meaning meaning, Line line, Match match) {
    return switch (meaning) {
      case Meaning.Fixed fixed -> fixed(fixed);
      case Meaning.MonthDay date -> calendar.monthDay(date, line, match);
      case Meaning.MonthName month -> calendar.month(month, line, match);
      case Meaning.MonthShift month -> calendar.monthShift(month);
      case Meaning.Season season -> calendar.season(season, line, match);
      case Meaning.YearOnly year -> calendar.year(year.year());
      case Meaning.Feast feast -> calendar.feast(feast, line, match);
      case Meaning.DayOfMonth day -> calendar.dayOfMonth(day, line, match);
      case Meaning.Weekday weekday -> weekdays.weekday(weekday, line, match);
      case Meaning.NthWeekday weekday -> calendar.nthWeekday(weekday, line, match);
      case Meaning.NthWeekdayOf weekday -> calendar.nthWeekdayOf(weekday);
      case Meaning.Before before -> before(before, line, match);
      case Meaning.WeekdaysAgo ago -> weekdays.ago(ago);
      case Meaning.DayShift shift -> relative.dayShift(shift);
      case Meaning.UnitShift shift when shift.unit() == Unit.QUARTER -> quarters.shift(shift);
      case Meaning.UnitShift shift -> relative.unitShift(shift, line, match);
      case Meaning.Distance distance -> {
        Value value = relative.distance(distance);
        boolean compares = distance.fromText() && line.is(match.to(), "than");
        yield compares ? value.withoutDate() : value;
      }
      case Meaning.Half half -> quarters.half(half);
      case Meaning.Quarter quarter -> quarters.quarter(quarter, line.start(match.from()));
      case Meaning.QuarterEnded ended -> quarterEnded(ended, line);
      case Meaning.ReportedQuarter reported -> quarters.reported();
      case Meaning.ReportedPeriod period ->
          quarters.reportedPeriod(period.year(), line.start(match.from()));
      case Meaning.QuarterYearBefore quarter -> quarters.quarterYearBefore(quarter.quarter());
      case Meaning.WeekendOf weekend -> weekendOf(weekend, line, match);
      case Meaning.WeekOf week -> weekOf(week, line, match);
      case Meaning.EdgeOfMonth edge -> edgeOfMonth(edge, line, match);
      case Meaning.WeekdayFromText weekday -> weekdays.fromText(weekday);
      case Meaning.YearBefore before -> quarters.yearBefore(line, match);
      case Meaning.PartOfDay part -> partOfDay(part, line, match);
      case Meaning.ClockTime clock -> clock(clock, line, match);
      case Meaning.Length length -> length(length, line, match);
      case Meaning.Recurring recurring ->
          new Value(TemporalType.SET, recurring.timex(), null, Resolution.NO_DATE);
      case Meaning.Vague vague ->
          new Value(TemporalType.DATE, vague.reference(), null, Resolution.VAGUE);
      case Meaning.CountedDay counted -> countedDay();
      case Meaning.AroundEvent around ->
          Value.uncertain(
              around.part().isEmpty() ? TemporalType.DATE : TemporalType.TIME,
              around.weekday() > 0
                  ? "XXXX-WXX-" + around.weekday()
                  : "XXXX-XX-XX" + (around.part().isEmpty() ? "" : "T" + around.part()));
    };
  }

  private Value fixed(Meaning.Fixed fixed) {
    EdtfDate edtf = fixed.edtf() == null ? null : EdtfDate.parse(fixed.edtf());
    LocalDate first = edtf == null ? null : edtf.earliest();
    if (edtf != null && first != null) {
      switch (edtf.precision()) {
        case DAY -> state.sawDay(first);
        case MONTH -> state.sawMonth(YearMonth.from(first));
        case YEAR -> state.sawYear(first.getYear());
        case SEASON, DECADE, CENTURY, INTERVAL -> {}
      }
    }
    return new Value(
        fixed.type(), fixed.timex(), edtf, edtf == null ? Resolution.NO_DATE : Resolution.EXPLICIT);
  }

  /**
   * A day that is counted from an event has the value of the publication for the benchmark only.
   */
  private Value countedDay() {
    LocalDate published = state.publication().day();
    return Value.uncertain(
        TemporalType.DATE, published == null ? "XXXX-XX-XX" : published.toString());
  }

  private @Nullable Value quarterEnded(Meaning.QuarterEnded ended, Line line) {
    Match date = new Match(ended.from(), ended.to(), ended.end(), Modifier.NONE, null);
    Value end = resolve(ended.end(), line, date);
    EdtfDate edtf = end == null ? null : end.edtf();
    LocalDate last = edtf == null ? null : edtf.latest();
    return end == null || last == null
        ? quarters.reported()
        : quarters.ended(YearMonth.from(last), end.resolution());
  }

  /** The date so many units before another; a week or month keeps its grain. */
  private @Nullable Value before(Meaning.Before before, Line line, Match match) {
    Value value = resolve(before.date(), line, match);
    EdtfDate date = value == null ? null : value.edtf();
    LocalDate first = date == null ? null : date.earliest();
    if (value == null || date == null || first == null) {
      return value;
    }
    LocalDate day =
        switch (before.unit()) {
          case MINUTE, HOUR, QUARTER, WEEKEND -> first;
          case DAY -> first.minusDays(before.count());
          case WEEK, FORTNIGHT -> first.minusWeeks((long) before.count() * before.unit().factor());
          case MONTH -> first.minusMonths(before.count());
          case YEAR, DECADE, CENTURY ->
              first.minusYears((long) before.count() * before.unit().factor());
        };
    if (date.isDay()) {
      state.sawDay(day);
      return Value.date(Timex.day(day), value.resolution());
    }
    boolean month = date.precision() == Precision.MONTH;
    return Value.date(
            month ? Timex.month(YearMonth.from(day)) : Timex.week(day), value.resolution())
        .approximately();
  }

  private @Nullable Value partOfDay(Meaning.PartOfDay part, Line line, Match match) {
    Value day = resolve(part.day(), line, match);
    return day == null
        ? null
        : new Value(
            TemporalType.TIME, day.timex() + "T" + part.part(), day.edtf(), day.resolution());
  }

  /** Saturday and Sunday; of a Monday, those before it. */
  private @Nullable Value weekendOf(Meaning.WeekendOf weekend, Line line, Match match) {
    Value day = resolve(weekend.day(), line, match);
    EdtfDate date = day == null ? null : day.edtf();
    return day == null || date == null || date.earliest() == null
        ? day
        : Value.date(Timex.weekend(date.earliest().minusDays(1)), day.resolution());
  }

  private @Nullable Value weekOf(Meaning.WeekOf week, Line line, Match match) {
    Value day = resolve(week.day(), line, match);
    EdtfDate date = day == null ? null : day.edtf();
    return day == null || date == null || date.earliest() == null
        ? day
        : Value.date(Timex.week(date.earliest()), day.resolution());
  }

  private @Nullable Value edgeOfMonth(Meaning.EdgeOfMonth edge, Line line, Match match) {
    Value month = calendar.month(edge.month(), line, match);
    EdtfDate date = month.edtf();
    LocalDate day = date == null ? null : edge.last() ? date.latest() : date.earliest();
    if (day == null) {
      return month;
    }
    state.sawDay(day);
    return Value.date(Timex.day(day), month.resolution());
  }

  private @Nullable Value clock(Meaning.ClockTime clock, Line line, Match match) {
    if (clock.day() != null) {
      Value day = resolve(clock.day(), line, match);
      return day == null
          ? null
          : new Value(TemporalType.TIME, day.timex() + clock.time(), day.edtf(), day.resolution());
    }
    LocalDate day = state.day() != null ? state.day() : state.publication().day();
    return Value.uncertain(TemporalType.TIME, (day == null ? "XXXX-XX-XX" : day) + clock.time());
  }

  private Value length(Meaning.Length length, Line line, Match match) {
    if (length.unit() == Unit.MONTH && line.is(match.from(), "the") && !length.amount().vague()) {
      state.sawPeriodOfMonths();
    }
    boolean hence =
        line.is(match.to() - 1, "time")
            ? isAhead(Cues.of(line, match.from(), match.to()))
            : Cues.isAppointed(line, match.from());
    if (hence && !length.amount().vague()) {
      Value appointed =
          relative.distance(new Meaning.Distance(length.amount(), length.unit(), 1, false));
      return length.unit() == Unit.DAY ? appointed.approximately() : appointed;
    }
    String duration = length.amount().duration(length.unit());
    return new Value(TemporalType.DURATION, duration, null, Resolution.NO_DATE);
  }

  /** "In two years' time" looks ahead unless what is told of it is past. */
  private static boolean isAhead(Cue cue) {
    return cue == Cue.FUTURE || cue == Cue.NONE;
  }
}
