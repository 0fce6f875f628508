package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.CountedDay;
import annals.timeline.domain.dating.grammar.Meaning.DayOfMonth;
import annals.timeline.domain.dating.grammar.Meaning.Vague;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What points at a time without naming it: "the future", "the near future", "on the 14th", "the
 * 27th day".
 */
final class VagueRule implements Rule {

  private static final Set<String> NOUNS_OF_FUTURE =
      Set.of("near", "immediate", "not-too-distant", "distant");
  private static final Set<String> BEHIND_DAY =
      Set.of(
          "", ".", ",", ";", ":", "(", ")", "and", "that", "at", "in", "by", "with", "to", "for",
          "after", "as", "when", "before", "said", "local", "he", "she", "they", "the", "a",
          "while", "during", "but");
  private static final Set<String> CLAUSES =
      Set.of(
          "it", "we", "i", "you", "his", "her", "their", "its", "has", "have", "had", "is", "was",
          "were", "this", "which", "who", "because", "where", "on", "about", "only", "also");
  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "may", "might", "can", "'ll", "\u2019ll", "must");
  private static final Set<String> BEFORE_DAY = Set.of("on", "by", "since", "until", "from");
  private static final Set<String> BEFORE_COUNT =
      Set.of(
          "on", "for", "in", "into", "is", "was", "its", "their", "the", "a", "entered", "enters");
  private static final Set<String> DAYS_OF_OTHER = Set.of("after", "before", "since");

  @Override
  public @Nullable Match at(Line line, int at) {
    if (line.is(at, "the")) {
      boolean past = line.is(at + 1, "past") && line.is(at - 1, "in");
      if (past && (BEHIND_DAY.contains(line.lower(at + 2)) || line.isOneOf(at + 2, CLAUSES))) {
        return Match.of(at, at + 2, new Vague("PAST_REF"));
      }
      Match future = future(line, at);
      Match day = BEFORE_DAY.contains(line.lower(at - 1)) ? dayOfMonth(line, at) : null;
      return future != null ? future : day != null ? day : countedDay(line, at, at + 1);
    }
    if (line.is(at, "future") && line.word(at + 1).unit != null && line.word(at + 1).plural) {
      return Match.of(at, at + 2, new Vague("FUTURE_REF"));
    }
    if (isSomeday(line, at)) {
      return Match.of(at, line.is(at, "one") ? at + 2 : at + 3, new Vague("FUTURE_REF"));
    }
    boolean numbered = line.is(at, "day") && line.is(at + 2, "of");
    if (numbered && DayReader.counted(line.text(at + 1)) > 1) {
      return Match.of(at, at + 2, new CountedDay(DayReader.counted(line.text(at + 1))));
    }
    return countedDay(line, at, at);
  }

  /** "will one day", "at a later date". */
  private static boolean isSomeday(Line line, int at) {
    boolean date =
        line.is(at, "a")
            && (line.is(at + 1, "later") || line.is(at + 1, "future"))
            && line.is(at + 2, "date");
    return date || (line.is(at, "one") && line.is(at + 1, "day") && line.isOneOf(at - 1, MODALS));
  }

  private static @Nullable Match future(Line line, int at) {
    int noun = NOUNS_OF_FUTURE.contains(line.lower(at + 1)) ? at + 2 : at + 1;
    boolean adjective =
        Character.isLetter(firstChar(line.text(noun + 1))) && isNoun(line, noun + 1);
    if (line.is(at + 1, "near") && line.is(at + 2, "term") && !line.isHyphen(at + 3)) {
      return Match.of(at, at + 3, new Vague("FUTURE_REF"));
    }
    return line.is(noun, "future") && !adjective
        ? Match.of(at, noun + 1, new Vague("FUTURE_REF"))
        : null;
  }

  private static char firstChar(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  /** Whether a word is likely to be a noun that "future" describes. */
  private static boolean isNoun(Line line, int at) {
    String word = line.lower(at);
    return (word.endsWith("s") && word.length() > 3) || line.isCapitalized(at);
  }

  /** "the 14th" behind "on" and the like. */
  private static @Nullable Match dayOfMonth(Line line, int at) {
    boolean ordinal = DayReader.isOrdinal(line.text(at + 1));
    if (!ordinal || !BEHIND_DAY.contains(line.lower(at + 2))) {
      return null;
    }
    return Match.of(at, at + 2, new DayOfMonth(DayReader.digits(line.text(at + 1))));
  }

  private static @Nullable Match countedDay(Line line, int at, int from) {
    int number = DayReader.ordinal(line, from);
    if (number < 2
        || !line.is(from + 1, "day")
        || DAYS_OF_OTHER.contains(line.lower(from + 2))
        || line.isHyphen(from + 2)) {
      return null;
    }
    boolean introduced = BEFORE_COUNT.contains(line.lower(at - 1));
    boolean consecutive = line.is(from + 1, "consecutive") || line.is(from + 1, "straight");
    return introduced && !consecutive ? Match.of(at, from + 2, new CountedDay(number)) : null;
  }
}
