package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import annals.timeline.domain.dating.grammar.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts "the day before the vote", "two days after the attack" and "the Monday after Easter" from
 * the day that the text gives the vote, the attack or Easter.
 *
 * <p>Where it gives none, or two, the expression stays without a date; "the day" before what the
 * text never dates is no expression at all. One for each text.
 */
final class EventOffsets {

  private static final Set<String> BEHIND = Set.of("after", "following");

  /** Words before a length that make it a length and not a distance. */
  private static final Set<String> LASTING =
      Set.of(
          "for",
          "over",
          "during",
          "within",
          "of",
          "in",
          "lasted",
          "spent",
          "took",
          "another",
          "stayed",
          "remained",
          "waited",
          "continued",
          "than",
          "some",
          "extra",
          "worked",
          "every");

  private static final Set<String> WORKING = Set.of("trading", "business", "working");

  /** An expression that counts from something, by its index in the whole text. */
  private record Pending(
      int index,
      Meaning meaning,
      int direction,
      EventDays.@Nullable Answer base,
      String noun,
      Set<String> attributes) {}

  private final EventDays days = new EventDays();
  private final List<Pending> pending = new ArrayList<>();

  /**
   * Reads a sentence.
   *
   * @param expressions the sentence's, one for each match
   * @param before how many expressions of the text stand before them
   */
  void read(Line line, List<Match> matches, List<TemporalExpression> expressions, int before) {
    days.read(line, matches, expressions);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      int direction = direction(line, match);
      if (direction == 0) {
        continue;
      }
      int behind = match.to() + 1;
      NounPhrase event = NounPhrase.at(line, behind + 1);
      boolean dated = i + 1 < matches.size() && isDate(line, behind, event, matches.get(i + 1));
      if (dated) {
        EventDays.Answer base = answer(expressions.get(i + 1).edtf());
        pending.add(new Pending(before + i, match.meaning(), direction, base, "", Set.of()));
      } else if (NounPhrase.startsAt(line, behind) && event.end() > event.start()) {
        pending.add(
            new Pending(
                before + i,
                match.meaning(),
                direction,
                null,
                event.head(line),
                event.attributes(line)));
      } else if (match.meaning() instanceof Meaning.AroundEvent) {
        pending.add(
            new Pending(
                before + i, match.meaning(), direction, new EventDays.Unmentioned(), "", Set.of()));
      }
    }
  }

  /** Whether the date is what is counted from: "after 3 May", "after the vote on 3 May". */
  private static boolean isDate(Line line, int behind, NounPhrase event, Match date) {
    boolean ofEvent =
        NounPhrase.startsAt(line, behind)
            && event.end() > event.start()
            && (line.is(event.end(), "on") || line.is(event.end(), "of"))
            && date.from() == event.end() + 1;
    return date.from() == behind || ofEvent;
  }

  private static EventDays.Answer answer(@Nullable EdtfDate date) {
    LocalDate day = date != null && date.isDay() && !date.isApproximate() ? date.earliest() : null;
    return day == null ? new EventDays.Unplaced() : new EventDays.On(day);
  }

  /** -1 for what is before something, 1 for what is after it, 0 for other expressions. */
  private static int direction(Line line, Match match) {
    if (match.meaning() instanceof Meaning.AroundEvent around) {
      return around.direction();
    }
    boolean distance =
        match.meaning() instanceof Meaning.Length length
            && length.direction() == 0
            && !length.amount().vague()
            && !line.isOneOf(match.from() - 1, LASTING)
            && !countsWorkingDays(line, match);
    if (!distance) {
      return 0;
    }
    return line.is(match.to(), "before") ? -1 : line.isOneOf(match.to(), BEHIND) ? 1 : 0;
  }

  private static boolean countsWorkingDays(Line line, Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (line.isOneOf(i, WORKING)) {
        return true;
      }
    }
    return false;
  }

  /** Gives what was counted from something its date, and takes out days of what is never dated. */
  void complete(List<TemporalExpression> expressions) {
    for (int i = pending.size() - 1; i >= 0; i--) {
      Pending each = pending.get(i);
      EventDays.Answer base =
          each.base() != null ? each.base() : days.dayOf(each.noun(), each.attributes());
      TemporalExpression expression = expressions.get(each.index());
      switch (base) {
        case EventDays.On(LocalDate day) ->
            expressions.set(each.index(), counted(expression, each, day));
        case EventDays.Unplaced unplaced -> {}
        case EventDays.Unmentioned unmentioned -> {
          boolean bare =
              each.meaning() instanceof Meaning.AroundEvent around && around.weekday() == 0;
          if (bare) {
            expressions.remove(each.index());
          }
        }
      }
    }
  }

  private static TemporalExpression counted(
      TemporalExpression expression, Pending pending, LocalDate base) {
    return switch (pending.meaning()) {
      case Meaning.AroundEvent around -> around(expression, around, base);
      case Meaning.Length length -> {
        double count = length.amount().value() * pending.direction();
        boolean whole = count == Math.rint(count) && Math.abs(count) < 10_000;
        EdtfDate date = whole ? moved(base, length.unit(), Math.round(count)) : null;
        yield date == null ? expression : on(expression, date, "");
      }
      default -> expression;
    };
  }

  private static TemporalExpression around(
      TemporalExpression expression, Meaning.AroundEvent around, LocalDate base) {
    if (around.weekday() > 0) {
      DayOfWeek weekday = DayOfWeek.of(around.weekday());
      LocalDate day =
          base.with(
              around.direction() < 0
                  ? TemporalAdjusters.previous(weekday)
                  : TemporalAdjusters.next(weekday));
      return on(expression, EdtfDate.day(day), "");
    }
    EdtfDate day = EdtfDate.day(base.plusDays(around.direction()));
    return on(expression, day, around.part().isEmpty() ? "" : "T" + around.part());
  }

  /** Days are exact; longer units are about. */
  private static @Nullable EdtfDate moved(LocalDate base, Unit unit, long count) {
    return switch (unit) {
      case DAY -> EdtfDate.day(base.plusDays(count));
      case WEEK, FORTNIGHT -> EdtfDate.day(base.plusWeeks(count * unit.factor())).approximately();
      case MONTH -> EdtfDate.month(YearMonth.from(base.plusMonths(count))).approximately();
      case YEAR, DECADE ->
          EdtfDate.year(base.plusYears(count * unit.factor()).getYear()).approximately();
      case MINUTE, HOUR, WEEKEND, QUARTER, CENTURY -> null;
    };
  }

  private static TemporalExpression on(TemporalExpression expression, EdtfDate date, String time) {
    String value = date.toString().replace("~", "") + time;
    return new TemporalExpression(
        expression.start(),
        expression.end(),
        time.isEmpty() ? TemporalType.DATE : TemporalType.TIME,
        value,
        date,
        null,
        expression.modifier(),
        Resolution.RELATIVE_TO_TEXT);
  }
}
