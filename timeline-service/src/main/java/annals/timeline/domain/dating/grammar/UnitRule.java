package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.Length;
import annals.timeline.domain.dating.grammar.Meaning.MonthShift;
import annals.timeline.domain.dating.grammar.Meaning.UnitShift;
import annals.timeline.domain.dating.grammar.Meaning.Vague;
import annals.timeline.domain.dating.grammar.Meaning.YearOnly;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units counted from now or from a date of the text: "last week", "this month", "the following
 * year", "that day".
 */
final class UnitRule implements Rule {

  private static final Set<String> BEFORE_YEAR =
      Set.of("for", "during", "through", "throughout", "in");
  private static final Set<String> BEHIND_YEAR =
      Set.of("", ".", ",", ";", ":", ")", "as", "and", "but", "that", "from", "at", "with");

  private static final Set<String> BEHIND_FULL_YEAR =
      Set.of("was", "were", "is", "are", "rose", "fell", "to", "will", "would", "by", "after");
  private static final Set<String> KINDS_OF_YEAR = Set.of("fiscal", "financial", "calendar");

  @Override
  public @Nullable Match at(Line line, int at) {
    return switch (line.lower(at)) {
      case "the" -> withArticle(line, at);
      case "last" -> shifted(line, at, at + 1, -1);
      case "next" -> shifted(line, at, at + 1, 1);
      case "this" -> withThis(line, at);
      case "that" -> sameUnit(line, at, at + 1);
      case "recent", "coming", "past" -> plural(line, at, at);
      case "current" ->
          line.word(behindKind(line, at + 1)).unit == null ? null : shifted(line, at, at + 1, 0);
      default -> null;
    };
  }

  private static @Nullable Match withThis(Line line, int at) {
    return switch (line.lower(at + 1)) {
      case "past", "last" -> shifted(line, at, at + 2, -1);
      case "coming", "next" -> shifted(line, at, at + 2, 1);
      case "very", "same" -> shifted(line, at, at + 2, 0);
      default -> shifted(line, at, at + 1, 0);
    };
  }

  private static @Nullable Match withArticle(Line line, int at) {
    int unitAt = behindKind(line, at + 2);
    Unit unit = unit(line, unitAt);
    boolean calendar = unit != null && !unit.isClock();
    if (unitAt > at + 2) {
      Match kind = unit == Unit.YEAR ? yearOfKind(line, at, unitAt) : null;
      return kind == null ? theYear(line, at) : kind;
    }
    int twice = secondShift(line, at + 2);
    Unit counted = unit(line, at + 1);
    if (twice != 0 && counted != null && !counted.isClock()) {
      return Match.of(at, at + 4, new UnitShift(counted, twice, false));
    }
    return switch (line.lower(at + 1)) {
      case "last", "past" -> unit == null ? plural(line, at, at + 1) : pastUnit(at, unit);
      case "next", "coming" -> unit == null ? plural(line, at, at + 1) : nextUnit(at, unit);
      case "recent" -> plural(line, at, at + 1);
      case "following" -> calendar ? counted(at, unit, 1, true) : null;
      case "previous", "preceding", "prior" -> calendar ? counted(at, unit, -1, true) : null;
      case "same" -> sameUnit(line, at, at + 2);
      case "current" -> calendar ? counted(at, unit, 0, false) : null;
      case "year", "full", "fiscal", "entire" -> theYear(line, at);
      case "week" -> theWeek(line, at);
      case "weekend" -> Match.of(at, at + 2, new UnitShift(Unit.WEEKEND, 0, false));
      default -> null;
    };
  }

  /** -2 for "before last", 2 for "after next", else 0. */
  static int secondShift(Line line, int at) {
    Word behind = line.word(at + 2);
    if (behind.weekday > 0 || behind.month > 0 || behind.unit != null || behind.season > 0) {
      return 0;
    }
    if (line.is(at, "before") && line.is(at + 1, "last")) {
      return -2;
    }
    return line.is(at, "after") && line.is(at + 1, "next") ? 2 : 0;
  }

  /** "the current fiscal year", "the last financial year", "the following calendar year". */
  private static @Nullable Match yearOfKind(Line line, int at, int unitAt) {
    return switch (line.lower(at + 1)) {
      case "last", "past", "previous", "preceding", "prior" -> year(at, unitAt, -1);
      case "next", "coming", "following" -> year(at, unitAt, 1);
      case "current" -> year(at, unitAt, 0);
      default -> null;
    };
  }

  private static Match year(int at, int unitAt, int shift) {
    return Match.of(at, unitAt + 1, new UnitShift(Unit.YEAR, shift, false));
  }

  private static int behindKind(Line line, int at) {
    return line.isOneOf(at, KINDS_OF_YEAR) ? at + 1 : at;
  }

  private static @Nullable Match counted(int at, @Nullable Unit unit, int shift, boolean fromText) {
    return unit == null ? null : Match.of(at, at + 3, new UnitShift(unit, shift, fromText));
  }

  /** "for the full year": the year of publication, or a length where its end is told. */
  private static @Nullable Match theYear(Line line, int at) {
    int noun = at + 1;
    while (line.is(noun, "full") || line.is(noun, "fiscal") || line.is(noun, "entire")) {
      noun++;
    }
    if (!line.is(noun, "year")) {
      return null;
    }
    if (line.is(noun + 1, "ended") || line.is(noun + 1, "ending")) {
      return Match.of(at, noun + 1, new Length(Amount.of(1), Unit.YEAR));
    }
    boolean full = line.is(at + 1, "full") || line.is(at + 1, "entire");
    boolean bare =
        BEHIND_YEAR.contains(line.lower(noun + 1))
            || (full && BEHIND_FULL_YEAR.contains(line.lower(noun + 1)));
    boolean introduced = BEFORE_YEAR.contains(line.lower(at - 1)) && bare;
    return introduced ? Match.of(at, noun + 1, new YearOnly(new YearReference.Shifted(0))) : null;
  }

  /** "for the week", "during the week": that of the date before. */
  private static @Nullable Match theWeek(Line line, int at) {
    String behind = line.lower(at + 2);
    boolean ended = behind.equals("ended") || behind.equals("ending");
    boolean introduced =
        BEFORE_YEAR.contains(line.lower(at - 1)) && (ended || BEHIND_YEAR.contains(behind));
    return introduced ? Match.of(at, at + 2, new UnitShift(Unit.WEEK, 0, true)) : null;
  }

  /** "the past year" is the year before, "the past week" a length of time. */
  private static @Nullable Match pastUnit(int at, Unit unit) {
    if (unit == Unit.YEAR || unit == Unit.QUARTER || unit == Unit.WEEKEND) {
      return Match.of(at, at + 3, new UnitShift(unit, -1, false));
    }
    return Match.of(at, at + 3, new Length(Amount.of(1), unit));
  }

  private static @Nullable Match nextUnit(int at, Unit unit) {
    if (unit.isClock()) {
      return null;
    }
    return Match.of(at, at + 3, new UnitShift(unit, 1, unit == Unit.DAY));
  }

  private static @Nullable Match sameUnit(Line line, int at, int unitAt) {
    Unit unit = unit(line, unitAt);
    return unit == null || unit.isClock()
        ? null
        : Match.of(at, unitAt + 1, new UnitShift(unit, 0, true));
  }

  private static @Nullable Match shifted(Line line, int at, int noun, int shift) {
    int month = MonthReader.at(line, noun);
    if (month > 0 && DayReader.digits(line.text(noun + 1)) == 0) {
      return Match.of(at, noun + 1, new MonthShift(month, shift));
    }
    int unitAt = behindKind(line, noun);
    Unit unit = unit(line, unitAt);
    if (unit == null || unit.isClock() || (unit == Unit.DAY && shift != 0)) {
      return null;
    }
    if (unit == Unit.YEAR && unitAt == noun) {
      return Match.of(at, unitAt + 1, new YearOnly(new YearReference.Shifted(shift)));
    }
    return Match.of(at, unitAt + 1, new UnitShift(unit, shift, false));
  }

  /** "recent years", "the coming days": no certain time. */
  private static @Nullable Match plural(Line line, int at, int adjective) {
    Word noun = line.word(adjective + 1);
    if (noun.unit == null || !noun.plural || line.isCapitalized(adjective + 1)) {
      return null;
    }
    boolean future = line.is(adjective, "coming") || line.is(adjective, "next");
    if (line.is(adjective, "past") && noun.unit != Unit.YEAR) {
      return Match.of(at, adjective + 2, new Length(Amount.SOME, noun.unit));
    }
    return Match.of(at, adjective + 2, new Vague(future ? "FUTURE_REF" : "PAST_REF"));
  }

  /** The unit in the singular at the position, or null. */
  private static @Nullable Unit unit(Line line, int at) {
    Word word = line.word(at);
    return word.plural || (line.isCapitalized(at) && at > 0 && line.isCapitalized(at - 1))
        ? null
        : word.unit;
  }
}
