package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import annals.timeline.domain.dating.grammar.Meaning.MonthDay;
import annals.timeline.domain.dating.grammar.Meaning.MonthName;
import annals.timeline.domain.dating.grammar.Meaning.Quarter;
import annals.timeline.domain.dating.grammar.YearReference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two dates that are the ends of a stretch of time, and lets the first take its year from the
 * second.
 */
final class RangeLinks {

  private static final Set<String> CONNECTORS =
      Set.of("to", "and", "through", "until", "till", "or", ",", "-", "\u2013", "\u2014");
  private static final Set<String> TO =
      Set.of("to", "through", "until", "till", "-", "\u2013", "\u2014");

  private static final Set<String> MOVING =
      Set.of("moved", "postponed", "delayed", "rescheduled", "deferred", "shifted", "forward");
  private static final int MOVE_REACH = 5;

  private RangeLinks() {}

  /** Gives "March" of "from March to May 2020" its year. */
  static List<Match> completed(Line line, List<Match> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    List<Match> completed = new ArrayList<>(matches);
    for (int i = completed.size() - 2; i >= 0; i--) {
      Match match = completed.get(i);
      Match next = completed.get(i + 1);
      boolean linked = next.from() == match.to() + 1 && CONNECTORS.contains(line.lower(match.to()));
      Meaning meaning = linked ? withYear(match.meaning(), next.meaning()) : null;
      if (meaning != null) {
        completed.set(i, new Match(match.from(), match.to(), meaning, match.modifier(), null));
      }
    }
    return completed;
  }

  private static @Nullable Meaning withYear(Meaning first, Meaning second) {
    YearReference year = yearOf(second);
    if (year == null || yearOf(first) != null || !(year instanceof YearReference.Written written)) {
      return null;
    }
    int turn = monthOf(first) > monthOf(second) ? 1 : 0;
    YearReference earlier = new YearReference.Written(written.year() - turn);
    return switch (first) {
      case MonthDay day -> new MonthDay(earlier, day.month(), day.day());
      case MonthName month -> new MonthName(earlier, month.month());
      case Quarter quarter -> new Quarter(earlier, quarter.quarter());
      default -> null;
    };
  }

  private static @Nullable YearReference yearOf(Meaning meaning) {
    return switch (meaning) {
      case MonthDay day -> day.year();
      case MonthName month -> month.year();
      case Quarter quarter -> quarter.year();
      default -> null;
    };
  }

  private static int monthOf(Meaning meaning) {
    return switch (meaning) {
      case MonthDay day -> day.month();
      case MonthName month -> month.month();
      case Quarter quarter -> quarter.quarter() * 3;
      default -> 0;
    };
  }

  /** Adds the stretch to both ends. */
  static void join(Line line, List<Match> matches, List<TemporalExpression> expressions) {
    for (int i = 0; i + 1 < matches.size(); i++) {
      Match first = matches.get(i);
      Match second = matches.get(i + 1);
      if (!isRange(line, first, second)) {
        continue;
      }
      if (first.meaning() instanceof Meaning.Weekday
          && second.meaning() instanceof Meaning.Weekday) {
        expressions.set(i, notAfter(expressions.get(i), expressions.get(i + 1)));
      }
      if (lacksYear(first.meaning()) && lacksYear(second.meaning())) {
        expressions.set(i, inYearOf(expressions.get(i + 1), expressions.get(i)));
        expressions.set(i + 1, nextAfter(expressions.get(i), expressions.get(i + 1)));
      }
      EdtfDate stretch = between(expressions.get(i).edtf(), expressions.get(i + 1).edtf());
      if (stretch != null) {
        expressions.set(i, expressions.get(i).within(stretch));
        expressions.set(i + 1, expressions.get(i + 1).within(stretch));
      }
    }
  }

  /** "From Monday to Wednesday" starts before it ends, on the day of publication too. */
  private static TemporalExpression notAfter(TemporalExpression first, TemporalExpression second) {
    LocalDate start = first.edtf() == null ? null : first.edtf().earliest();
    LocalDate end = second.edtf() == null ? null : second.edtf().earliest();
    if (start == null || end == null || !start.isAfter(end)) {
      return first;
    }
    return on(first, EdtfDate.day(start.minusWeeks(1)));
  }

  private static boolean lacksYear(Meaning meaning) {
    return switch (meaning) {
      case MonthDay day -> day.year() == null;
      case MonthName month -> month.year() == null;
      default -> false;
    };
  }

  /** The start of "between 1 January and 18 September", both in the year of the end. */
  private static TemporalExpression inYearOf(TemporalExpression second, TemporalExpression first) {
    EdtfDate date = first.edtf();
    LocalDate start = date == null ? null : date.earliest();
    LocalDate end = second.edtf() == null ? null : second.edtf().earliest();
    if (start == null || end == null || date == null || date.isApproximate()) {
      return first;
    }
    LocalDate moved = start.withYear(end.getYear());
    boolean day = date.isDay();
    return !start.isAfter(end) || moved.isAfter(end)
        ? first
        : on(first, day ? EdtfDate.day(moved) : EdtfDate.month(YearMonth.from(moved)));
  }

  /** "From 5 January to 3 February" ends in the February that follows. */
  private static TemporalExpression nextAfter(TemporalExpression first, TemporalExpression second) {
    LocalDate start = first.edtf() == null ? null : first.edtf().earliest();
    LocalDate end = second.edtf() == null ? null : second.edtf().earliest();
    EdtfDate date = second.edtf();
    if (start == null || end == null || date == null || date.isApproximate()) {
      return second;
    }
    LocalDate moved = end.withYear(start.getYear());
    moved = moved.isBefore(start) ? moved.plusYears(1) : moved;
    boolean day = date.isDay();
    return moved.getYear() == end.getYear()
        ? second
        : on(second, day ? EdtfDate.day(moved) : EdtfDate.month(YearMonth.from(moved)));
  }

  private static TemporalExpression on(TemporalExpression expression, EdtfDate date) {
    return new TemporalExpression(
        expression.start(),
        expression.end(),
        expression.type(),
        date.toString(),
        date,
        null,
        expression.modifier(),
        expression.resolution());
  }

  /** "Delayed from 3 to 9 June": from one day to another. */
  private static boolean isMoved(Line line, Match first) {
    boolean moved = false;
    for (int i = first.from() - 2; i >= first.from() - MOVE_REACH && !moved; i--) {
      moved = line.isOneOf(i, MOVING);
    }
    return moved && line.is(first.from() - 1, "from");
  }

  private static boolean isRange(Line line, Match first, Match second) {
    if (second.from() != first.to() + 1 || isMoved(line, first)) {
      return false;
    }
    boolean between = line.is(first.from() - 1, "between") && line.is(first.to(), "and");
    return between || TO.contains(line.lower(first.to()));
  }

  private static @Nullable EdtfDate between(@Nullable EdtfDate first, @Nullable EdtfDate last) {
    if (first == null || last == null || first.isInterval() || last.isInterval()) {
      return null;
    }
    LocalDate start = first.earliest();
    LocalDate end = last.latest();
    return start == null || end == null || start.isAfter(end)
        ? null
        : EdtfDate.between(first, last);
  }
}
