package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.AroundEvent;
import annals.timeline.domain.dating.grammar.Meaning.PartOfDay;
import annals.timeline.domain.dating.grammar.Meaning.Recurring;
import annals.timeline.domain.dating.grammar.Meaning.Weekday;
import annals.timeline.domain.dating.grammar.Meaning.WeekdayFromText;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays: "Friday", "last Friday", "this coming Monday", "Friday night", "Tuesday of last week",
 * "Thursdays".
 */
final class WeekdayRule implements Rule {

  private static final Set<String> TITLES_BEFORE =
      Set.of("black", "bloody", "good", "ash", "super", "palm", "easter", "cyber");
  private static final Set<String> TITLES_BEHIND =
      Set.of("times", "telegraph", "herald", "post", "mirror", "express", "club");
  private static final Map<String, Integer> WEEKS = Map.of("last", -1, "this", 0, "next", 1);

  @Override
  public @Nullable Match at(Line line, int at) {
    Match counted = line.is(at, "the") ? fromText(line, at) : null;
    if (counted != null) {
      return counted;
    }
    int from = at;
    Integer shift = null;
    Word first = line.word(at);
    if ((first.is("last") || first.is("next")) && !line.is(at, "following")) {
      shift = first.is("last") ? -1 : 1;
      from = at + 1;
    } else if (line.is(at, "this")) {
      boolean last = line.is(at + 1, "past") || line.is(at + 1, "last");
      boolean next = line.is(at + 1, "coming") || line.is(at + 1, "next");
      shift = last ? -1 : next ? 1 : 0;
      from = last || next ? at + 2 : at + 1;
    }
    Word word = line.word(from);
    if (word.weekday == 0 || !line.isCapitalized(from) || isTitle(line, from)) {
      return null;
    }
    if (word.shortForm) {
      return null;
    }
    if (word.plural) {
      return from == at ? Match.of(at, at + 1, new Recurring("XXXX-WXX-" + word.weekday)) : null;
    }
    return withPartOfDay(line, at, from, new Weekday(word.weekday, shift, null));
  }

  /** "the previous Friday", "the following Monday". */
  private static @Nullable Match fromText(Line line, int at) {
    int weekday = line.word(at + 2).weekday;
    boolean before = line.is(at + 1, "previous") || line.is(at + 1, "preceding");
    boolean behind = line.is(at + 1, "following") || line.is(at + 1, "next");
    boolean name = weekday > 0 && line.isCapitalized(at + 2) && !line.word(at + 2).plural;
    return name && (before || behind)
        ? Match.of(at, at + 3, new WeekdayFromText(weekday, before ? -1 : 1))
        : null;
  }

  private static Match withPartOfDay(Line line, int at, int from, Weekday weekday) {
    int behind = line.is(from + 1, "'s") || line.is(from + 1, "\u2019s") ? from + 2 : from + 1;
    String part = line.word(behind).partOfDay;
    boolean capital = line.isCapitalized(behind);
    if (part != null && !capital) {
      return Match.of(at, behind + 1, new PartOfDay(weekday, part));
    }
    int twice = UnitRule.secondShift(line, from + 1);
    if (twice < 0) {
      return Match.of(at, from + 3, new Weekday(weekday.weekday(), -1, -1));
    }
    if (twice > 0) {
      return Match.of(at, from + 3, new AroundEvent(weekday.weekday(), "", 1));
    }
    if (from == at && line.is(from + 1, "week") && DeicticRule.isEnd(line, from + 2)) {
      return Match.of(at, from + 2, new Weekday(weekday.weekday(), 1, 1));
    }
    int weekAt = line.is(from + 1, "of") ? from + 2 : from + 1;
    Integer weeks = WEEKS.get(line.lower(weekAt));
    if (weeks != null && line.is(weekAt + 1, "week")) {
      return Match.of(at, weekAt + 2, new Weekday(weekday.weekday(), null, weeks));
    }
    return Match.of(at, from + 1, weekday);
  }

  private static boolean isTitle(Line line, int at) {
    return (line.isCapitalized(at - 1) && TITLES_BEFORE.contains(line.lower(at - 1)))
        || (line.isCapitalized(at + 1) && TITLES_BEHIND.contains(line.lower(at + 1)));
  }
}
