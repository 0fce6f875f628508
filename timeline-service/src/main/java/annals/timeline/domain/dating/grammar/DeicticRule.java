package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import annals.timeline.domain.dating.grammar.Meaning.DayShift;
import annals.timeline.domain.dating.grammar.Meaning.PartOfDay;
import annals.timeline.domain.dating.grammar.Meaning.UnitShift;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that point at a time from the moment of writing: "today", "last night", "the day before
 * yesterday", "this time last year".
 */
final class DeicticRule implements Rule {

  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tomorrow", 1);
  private static final Map<String, Integer> DAYS_OF_TEXT =
      Map.of("next", 1, "following", 1, "previous", -1, "preceding", -1, "same", 0);
  private static final Set<String> BEHIND_WEEK =
      Set.of(
          "", ".", ",", ";", ":", ")", "the", "a", "at", "in", "and", "but", "to", "for", "when",
          "he", "she", "they", "we", "it", "i");
  private static final Set<String> OPENING = Set.of("``", "\"", "\u201c", "\u2018", "'");
  private static final Set<String> CLOSING = Set.of("''", "\"", "\u201d", "\u2019", "'");
  private static final Set<String> AGE =
      Set.of(
          "world",
          "youth",
          "society",
          "generation",
          "children",
          "kids",
          "computers",
          "teenagers",
          "technology",
          "standards",
          "parents");

  @Override
  public @Nullable Match at(Line line, int at) {
    String lower = line.lower(at);
    Integer shift = DAYS.get(lower);
    if (shift != null) {
      return day(line, at, shift);
    }
    if (lower.equals("tonight")) {
      return Match.of(at, at + 1, new PartOfDay(new DayShift(0), "NI"));
    }
    if (line.is(at + 1, "time") || line.is(at + 2, "time")) {
      Match sameTime = sameTime(line, at);
      if (sameTime != null) {
        return sameTime;
      }
    }
    if (lower.equals("the")) {
      return line.is(at + 1, "day") ? dayAround(line, at) : partOfDayOfText(line, at);
    }
    return partOfThisDay(line, at);
  }

  private static @Nullable Match day(Line line, int at, int shift) {
    boolean possessive = line.is(at + 1, "'s") || line.is(at + 1, "\u2019s");
    boolean age = line.isOneOf(at + 2, AGE) || line.isOneOf(at + 3, AGE);
    if (shift == 0 && possessive && age) {
      return null;
    }
    boolean title =
        line.isCapitalized(at)
            && OPENING.contains(line.text(at - 1))
            && CLOSING.contains(line.text(at + 1));
    if (title) {
      return null;
    }
    if (line.isCapitalized(at) && at > 0 && line.isCapitalized(at - 1) && !line.isGlued(at)) {
      return null;
    }
    if (line.is(at + 1, "week") && shift >= 0 && isEnd(line, at + 2)) {
      return Match.of(at, at + 2, new DayShift(shift + 7));
    }
    int behind = possessive ? at + 2 : at + 1;
    String part = line.word(behind).partOfDay;
    return part == null
        ? Match.of(at, at + 1, new DayShift(shift))
        : Match.of(at, behind + 1, new PartOfDay(new DayShift(shift), part));
  }

  /** "this time last year", "the same time next week", "this time yesterday". */
  private static @Nullable Match sameTime(Line line, int at) {
    boolean same = line.is(at, "the") && line.is(at + 1, "same");
    int behind = same ? at + 3 : at + 2;
    if (!same && !(line.is(at, "this") && line.is(at + 1, "time"))) {
      return null;
    }
    Integer day = DAYS.get(line.lower(behind));
    if (day != null) {
      return Match.of(at, behind + 1, new DayShift(day));
    }
    boolean last = line.is(behind, "last");
    if (!last && !line.is(behind, "next")) {
      return null;
    }
    int direction = last ? -1 : 1;
    return switch (line.lower(behind + 1)) {
      case "year" -> Match.of(at, behind + 2, distance(12, Unit.MONTH, direction));
      case "month" -> Match.of(at, behind + 2, distance(1, Unit.MONTH, direction));
      case "week" -> Match.of(at, behind + 2, new DayShift(7 * direction), Modifier.APPROX);
      default -> null;
    };
  }

  private static Meaning distance(int count, Unit unit, int direction) {
    return new Meaning.Distance(Amount.of(count), unit, direction, false);
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private static @Nullable Match dayAround(Line line, int at) {
    if (line.is(at + 2, "before") && line.is(at + 3, "yesterday")) {
      return Match.of(at, at + 4, new DayShift(-2));
    }
    return line.is(at + 2, "after") && line.is(at + 3, "tomorrow")
        ? Match.of(at, at + 4, new DayShift(2))
        : null;
  }

  /** "the next morning", "the previous night", "the same evening". */
  private static @Nullable Match partOfDayOfText(Line line, int at) {
    String part = line.word(at + 2).partOfDay;
    Integer shift = DAYS_OF_TEXT.get(line.lower(at + 1));
    return part == null || shift == null || line.isCapitalized(at + 2)
        ? null
        : Match.of(at, at + 3, new PartOfDay(new UnitShift(Unit.DAY, shift, true), part));
  }

  /** Whether what stands before the position is over there, as by a mark or a new clause. */
  static boolean isEnd(Line line, int at) {
    return BEHIND_WEEK.contains(line.lower(at));
  }

  /** "afternoon yesterday", "evening today". */
  private static @Nullable Match partBeforeDay(Line line, int at) {
    String part = line.word(at).partOfDay;
    Integer shift = DAYS.get(line.lower(at + 1));
    return part == null || shift == null || line.isCapitalized(at + 1)
        ? null
        : Match.of(at, at + 2, new PartOfDay(new DayShift(shift), part));
  }

  /** "this morning", "last night", "that evening". */
  private static @Nullable Match partOfThisDay(Line line, int at) {
    String part = line.word(at + 1).partOfDay;
    if (part == null || line.isCapitalized(at + 1)) {
      return partBeforeDay(line, at);
    }
    if (line.is(at, "that")) {
      return Match.of(at, at + 2, new PartOfDay(new UnitShift(Unit.DAY, 0, true), part));
    }
    if (line.is(at, "this")) {
      return Match.of(at, at + 2, new PartOfDay(new DayShift(0), part));
    }
    boolean lastNight = line.is(at, "last") && (part.equals("NI") || part.equals("EV"));
    return lastNight ? Match.of(at, at + 2, new PartOfDay(new DayShift(-1), part)) : null;
  }
}
