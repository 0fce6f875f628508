package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalType;
import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import annals.timeline.domain.dating.grammar.YearReference;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of years, as business reports speak of them. Quarters are counted from the
 * year 0.
 */
final class QuarterResolver {

  private static final int FIGURE_REACH = 5;

  private final DocumentState state;

  QuarterResolver(DocumentState state) {
    this.state = state;
  }

  /** Without a year, the most recent quarter of that number that has begun. */
  Value quarter(Meaning.Quarter name, int offset) {
    Integer quarter = quarterOf(name);
    if (quarter == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-Q" + name.quarter());
    }
    state.sawQuarter(quarter, offset);
    Resolution resolution =
        name.year() == null
            ? Resolution.COMPLETED_FROM_PUBLICATION
            : CalendarResolver.resolutionOf(name.year());
    return Value.date(timex(quarter), resolution);
  }

  private @Nullable Integer quarterOf(Meaning.Quarter name) {
    if (name.year() != null) {
      Integer year = yearOf(name.year());
      return year == null ? null : year * 4 + name.quarter() - 1;
    }
    Integer current = state.publication().quarter();
    return current == null ? null : current - Math.floorMod(current - (name.quarter() - 1), 4);
  }

  /** The last quarter named that is over, else the last that is over. */
  Value reported() {
    Integer current = state.publication().quarter();
    Integer named = state.quarter();
    if (named != null && (current == null || named < current)) {
      return Value.date(timex(named), Resolution.RELATIVE_TO_TEXT);
    }
    return current == null
        ? Value.uncertain(TemporalType.DATE, "XXXX-QX")
        : Value.date(timex(current - 1), Resolution.RELATIVE_TO_PUBLICATION);
  }

  /** Three months up to one; named for the quarter in which the middle one lies. */
  Value ended(YearMonth last, Resolution resolution) {
    YearMonth middle = last.minusMonths(1);
    int quarter = middle.getYear() * 4 + (middle.getMonthValue() - 1) / 3;
    EdtfDate months = EdtfDate.between(EdtfDate.month(last.minusMonths(2)), EdtfDate.month(last));
    return Value.date(new Timex(timex(quarter).value(), months), resolution);
  }

  /** The last quarter named, in another year; the year itself if none was named. */
  Value reportedPeriod(int year, int offset) {
    Integer named = state.quarterNear(offset);
    Timex period = named == null ? Timex.year(year) : timex(year * 4 + Math.floorMod(named, 4));
    return Value.date(period, named == null ? Resolution.EXPLICIT : Resolution.RELATIVE_TO_TEXT);
  }

  Value quarterYearBefore(int number) {
    Integer quarter = quarterOf(new Meaning.Quarter(null, number));
    return quarter == null
        ? Value.uncertain(TemporalType.DATE, "XXXX-Q" + number)
        : Value.date(timex(quarter - 4), Resolution.RELATIVE_TO_PUBLICATION);
  }

  /** A year before the quarter that the report speaks of, or before the year of publication. */
  Value yearBefore(Line line, Match match) {
    int offset = line.start(match.from());
    boolean compared = followsFigure(line, match.from());
    Integer quarter = compared ? state.quarterOfFigures(offset) : state.quarterNear(offset);
    if (quarter != null) {
      return Value.date(timex(quarter - 4), Resolution.RELATIVE_TO_TEXT);
    }
    Integer year = state.publication().year();
    return year == null
        ? Value.uncertain(TemporalType.DATE, "XXXX")
        : Value.date(Timex.year(year - 1), Resolution.RELATIVE_TO_PUBLICATION).approximately();
  }

  /** "from $99 million a year earlier". */
  private static boolean followsFigure(Line line, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FIGURE_REACH); i--) {
      char first = line.text(i).charAt(0);
      if (first == '$' || first == '%' || Character.isDigit(first)) {
        return true;
      }
    }
    return false;
  }

  Value shift(Meaning.UnitShift shift) {
    Integer current = state.publication().quarter();
    Integer anchor = shift.fromText() ? state.quarter() : current;
    if (anchor == null) {
      String guess = current == null ? "XXXX-QX" : timex(current + shift.shift()).value();
      return Value.uncertain(TemporalType.DATE, guess);
    }
    return Value.date(
        timex(anchor + shift.shift()),
        shift.fromText() ? Resolution.RELATIVE_TO_TEXT : Resolution.RELATIVE_TO_PUBLICATION);
  }

  Value half(Meaning.Half half) {
    Integer year = half.year() == null ? state.publication().year() : yearOf(half.year());
    if (year == null) {
      return Value.uncertain(TemporalType.DATE, "XXXX-H" + half.half());
    }
    return Value.date(Timex.half(year, half.half()), CalendarResolver.resolutionOf(half.year()));
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

  private static Timex timex(int quarter) {
    return Timex.quarter(Math.floorDiv(quarter, 4), Math.floorMod(quarter, 4) + 1);
  }
}
