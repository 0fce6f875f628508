package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import annals.timeline.domain.dating.grammar.Meaning.DayShift;
import annals.timeline.domain.dating.grammar.Meaning.EdgeOfMonth;
import annals.timeline.domain.dating.grammar.Meaning.Fixed;
import annals.timeline.domain.dating.grammar.Meaning.MonthDay;
import annals.timeline.domain.dating.grammar.Meaning.MonthName;
import annals.timeline.domain.dating.grammar.Meaning.MonthShift;
import annals.timeline.domain.dating.grammar.Meaning.PartOfDay;
import annals.timeline.domain.dating.grammar.Meaning.Quarter;
import annals.timeline.domain.dating.grammar.Meaning.Season;
import annals.timeline.domain.dating.grammar.Meaning.UnitShift;
import annals.timeline.domain.dating.grammar.Meaning.WeekOf;
import annals.timeline.domain.dating.grammar.Meaning.Weekday;
import annals.timeline.domain.dating.grammar.Meaning.YearOnly;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Early, late and the ends of something: "late March", "earlier this month", "mid-August", "the end
 * of the year".
 */
final class PrefixRule implements Rule {

  private static final Map<String, Modifier> MODIFIERS =
      Map.of(
          "early", Modifier.START,
          "earlier", Modifier.START,
          "mid", Modifier.MID,
          "late", Modifier.END,
          "later", Modifier.END);
  private static final Map<String, Modifier> EDGES =
      Map.of(
          "end", Modifier.END,
          "close", Modifier.END,
          "beginning", Modifier.START,
          "start", Modifier.START,
          "turn", Modifier.START,
          "middle", Modifier.MID);
  private static final Set<String> HOURS = Set.of("early", "small", "wee");
  private static final Map<String, Modifier> HALVES =
      Map.of(
          "first", Modifier.START,
          "second", Modifier.END,
          "latter", Modifier.END,
          "last", Modifier.END);
  private static final Set<String> WHOLE_UNITS =
      Set.of("year", "month", "week", "decade", "century");

  private final List<Rule> rules;

  PrefixRule(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public @Nullable Match at(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    Modifier modifier = MODIFIERS.get(line.lower(from));
    boolean hours = line.is(from + 1, "hours") && line.is(from + 2, "of");
    if (hours && HOURS.contains(line.lower(from))) {
      return hoursOf(line, at, from + 3);
    }
    if (modifier != null) {
      return modified(line, at, from, modifier);
    }
    if (from > at && line.is(from, "week") && line.is(from + 1, "of")) {
      return weekOf(line, at, from + 2);
    }
    boolean day = from > at && line.is(from + 1, "day") && line.is(from + 2, "of");
    if (day && (line.is(from, "first") || line.is(from, "last"))) {
      return edgeOfMonth(line, at, from + 3, line.is(from, "last"));
    }
    if (line.is(from + 1, "of") && !line.isCapitalized(from + 1)) {
      Match part = partOfDayOf(line, at, from);
      if (part != null) {
        return part;
      }
    }
    if (line.is(from + 1, "half")
        && line.is(from + 2, "of")
        && HALVES.containsKey(line.lower(from))) {
      return edge(line, at, from + 3, HALVES.getOrDefault(line.lower(from), Modifier.NONE));
    }
    Modifier edge = EDGES.get(line.lower(from));
    if (edge != null && line.is(from + 1, "of")) {
      return edge(line, at, from + 2, edge);
    }
    int end = line.is(from + 1, "'s") ? from + 2 : line.skipHyphen(from + 1);
    boolean yearEnd = line.is(from, "year") && line.is(end, "end") && from == at;
    return yearEnd
        ? Match.of(at, end + 1, new YearOnly(new YearReference.Shifted(0)), Modifier.END)
        : null;
  }

  private @Nullable Match modified(Line line, int at, int from, Modifier modifier) {
    int inner = line.skipHyphen(from + 1);
    boolean inOf = line.is(inner, "in") && !line.is(from, "mid");
    boolean on = line.is(inner, "on") && !line.is(from, "mid") && from == at;
    Match whole = inOf ? inWhole(line, at, inner + 1, modifier) : null;
    if (whole != null) {
      return whole;
    }
    int target = inOf || on ? inner + 1 : inner;
    Match match = longest(line, target);
    if (match != null && on) {
      return isDay(match.meaning()) ? match.starting(at, modifier) : null;
    }
    if (match == null || !takes(line, match, line.lower(from))) {
      return null;
    }
    boolean adverb = from == 0 && line.isCapitalized(from) && !line.is(from, "mid");
    boolean weekday = match.meaning() instanceof Weekday || match.meaning() instanceof PartOfDay;
    boolean article = at < from && (weekday || match.meaning() instanceof MonthName);
    if ((adverb && weekday) || (inOf && weekday) || article) {
      return null;
    }
    return match.starting(at, modifier);
  }

  /** "earlier in the year", "later in the day". */
  private static @Nullable Match inWhole(Line line, int at, int target, Modifier modifier) {
    Unit unit = line.word(target + 1).unit;
    boolean whole = line.is(target, "the") && WHOLE_UNITS.contains(line.lower(target + 1));
    boolean day = line.is(target, "the") && line.is(target + 1, "day");
    if (unit == null || !(whole || day) || line.isHyphen(target + 2)) {
      return null;
    }
    boolean fromText = day || line.is(at, "later");
    return Match.of(at, target + 2, new UnitShift(unit, 0, fromText), modifier);
  }

  private static boolean isDay(Meaning meaning) {
    return meaning instanceof Weekday
        || meaning instanceof MonthDay
        || (meaning instanceof PartOfDay part && part.day() instanceof Weekday);
  }

  private static boolean takes(Line line, Match match, String prefix) {
    boolean fromText = match.meaning() instanceof UnitShift unit && unit.fromText();
    return fromText ? line.is(match.from(), "that") : takes(match.meaning(), prefix);
  }

  private static boolean takes(Meaning meaning, String prefix) {
    boolean comparative = prefix.equals("earlier") || prefix.equals("later");
    return switch (meaning) {
      case UnitShift unit -> !unit.fromText() || !comparative;
      case YearOnly year -> !comparative || year.year() instanceof YearReference.Shifted;
      case MonthName month -> !comparative;
      case Fixed fixed -> !comparative && fixed.timex().length() <= 3;
      case Weekday weekday -> true;
      case PartOfDay part -> true;
      case MonthShift month -> true;
      case Season season -> true;
      case Quarter quarter -> true;
      case DayShift day -> true;
      default -> false;
    };
  }

  /** "the night of 12 March", "the morning of the fifth of May". */
  private @Nullable Match partOfDayOf(Line line, int at, int from) {
    String part = line.word(from).partOfDay;
    Match day = part == null || line.is(from, "nights") ? null : longest(line, from + 2);
    return day != null && part != null && isNamedDay(day.meaning())
        ? Match.of(at, day.to(), new PartOfDay(day.meaning(), part))
        : null;
  }

  /** "the early hours of Thursday". */
  private @Nullable Match hoursOf(Line line, int at, int target) {
    Match day = longest(line, target);
    Meaning named = day == null ? null : day.meaning();
    if (named instanceof PartOfDay part) {
      named = part.day();
    }
    return day != null && named != null && isNamedDay(named)
        ? Match.of(at, day.to(), new PartOfDay(named, "MO"), Modifier.START)
        : null;
  }

  private static boolean isNamedDay(Meaning meaning) {
    return meaning instanceof MonthDay || meaning instanceof Weekday || meaning instanceof DayShift;
  }

  /** "the week of March 6". */
  private @Nullable Match weekOf(Line line, int at, int target) {
    Match day = longest(line, target);
    return day != null && day.meaning() instanceof MonthDay
        ? Match.of(at, day.to(), new WeekOf(day.meaning()))
        : null;
  }

  /** "the last day of May". */
  private @Nullable Match edgeOfMonth(Line line, int at, int target, boolean last) {
    Match month = longest(line, target);
    return month != null && month.meaning() instanceof MonthName name
        ? Match.of(at, month.to(), new EdgeOfMonth(name, last))
        : null;
  }

  private @Nullable Match edge(Line line, int at, int target, Modifier edge) {
    if (line.is(target, "the")
        && WHOLE_UNITS.contains(line.lower(target + 1))
        && !line.isHyphen(target + 2)) {
      Unit unit = line.word(target + 1).unit;
      return unit == null ? null : Match.of(at, target + 2, new UnitShift(unit, 0, false), edge);
    }
    Match match = longest(line, target);
    boolean whole =
        match != null
            && takes(match.meaning(), "end")
            && !(match.meaning() instanceof DayShift || match.meaning() instanceof Weekday);
    return whole && match != null ? match.starting(at, edge) : null;
  }

  private @Nullable Match longest(Line line, int at) {
    Match best = null;
    for (Rule rule : rules) {
      Match match = rule.at(line, at);
      if (match != null && match.next() == null && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }
}
