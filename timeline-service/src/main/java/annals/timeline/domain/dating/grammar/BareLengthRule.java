package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.Length;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time without a number: "for years", "weeks before", "day-long". */
final class BareLengthRule implements Rule {

  private static final Set<String> BEFORE_BARE = Set.of("for", "within", "of", "after", "in");
  private static final Set<String> BEFORE_COURSE =
      Set.of("after", "follows", "following", "followed", "despite", "amid");
  private static final Set<String> BEHIND_COURSE =
      Set.of("", ".", ",", ";", "and", "but", "many", "the", "a", "he", "she", "they", "it", "has");
  private static final Set<String> BEHIND_BARE = Set.of("before", "after", "later", "earlier");

  @Override
  public @Nullable Match at(Line line, int at) {
    Word word = line.word(at);
    Unit unit = word.unit;
    if (line.is(at, "the")) {
      return withArticle(line, at);
    }
    if (unit == null) {
      return null;
    }
    if (LengthRule.isLong(line, at + 1)) {
      Amount amount = word.plural ? Amount.SOME : Amount.of(1);
      return Match.of(at, at + 3, new Length(amount, unit));
    }
    return word.plural ? plural(line, at, unit) : null;
  }

  /** "over the years". */
  private static @Nullable Match withArticle(Line line, int at) {
    Word word = line.word(at + 1);
    boolean course = line.is(at - 1, "over") || line.is(at - 1, "through");
    boolean whole = word.plural && word.unit != null && isSpan(word.unit) && course;
    boolean bare = BEHIND_COURSE.contains(line.lower(at + 2));
    return whole && bare && word.unit != null
        ? Match.of(at, at + 2, new Length(Amount.SOME, word.unit))
        : null;
  }

  /** What "for the first time in" is followed by. */
  private static boolean isSpan(Unit unit) {
    return unit == Unit.YEAR || unit == Unit.DECADE || unit == Unit.MONTH || unit == Unit.WEEK;
  }

  /** "for years", "weeks before", "follows months of". */
  private static @Nullable Match plural(Line line, int at, Unit unit) {
    boolean context =
        BEFORE_BARE.contains(line.lower(at - 1))
            || line.isOneOf(at - 1, BEFORE_COURSE)
            || BEHIND_BARE.contains(line.lower(at + 1));
    boolean opening = at == 0 && BEHIND_BARE.contains(line.lower(1));
    boolean plain = context && (opening || !line.isCapitalized(at));
    boolean course = line.is(at + 1, "of") && !line.isOneOf(at - 1, BEFORE_COURSE);
    if (!plain
        || (line.is(at - 1, "in") && !isSpan(unit))
        || course
        || line.is(at - 2, "matter")
        || line.is(at - 2, "question")
        || unit == Unit.WEEKEND
        || unit == Unit.QUARTER) {
      return null;
    }
    return Match.of(at, at + 1, new Length(Amount.SOME, unit));
  }
}
