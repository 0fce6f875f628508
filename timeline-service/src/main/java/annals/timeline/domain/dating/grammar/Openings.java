package annals.timeline.domain.dating.grammar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says at which tokens an expression may start, so that the rules are not asked at all the others.
 * A rule whose first word, or first word behind a determiner, is not in the vocabulary adds it
 * here.
 */
final class Openings {

  private static final Set<String> FIRST =
      words(
          "approximately current fewer financial fiscal future latest long recent right st year",
          Arrays.stream(Holiday.values()).map(holiday -> holiday.words().getFirst()));
  private static final Set<String> BEHIND_DETERMINER =
      words(
          "additional anything approximately comparable corresponding current distant entire"
              + " equivalent eve extra fewer final financial fiscal full further future good great"
              + " handful hundred immediate just latest latter like long most near not noughties"
              + " number only other period recent remaining right same single small solid st"
              + " term time very wee whole working year - \u2010 \u2011",
          Stream.concat(FIRST.stream(), EraRule.names().stream()));
  private static final Set<String> BEHIND_MODE = words("least most other than to", FIRST.stream());

  private Openings() {}

  private static Set<String> words(String list, Stream<String> more) {
    Set<String> words = new HashSet<>(List.of(list.split(" ")));
    more.forEach(words::add);
    return words;
  }

  /** Whether an expression can start with the token. */
  static boolean at(Line line, int at) {
    Word word = line.word(at);
    if (word.is("determiner")) {
      return opens(line, at + 1, BEHIND_DETERMINER);
    }
    if (word.is("mode")) {
      return opens(line, at + 1, BEHIND_MODE);
    }
    return opens(line, at, FIRST);
  }

  private static boolean opens(Line line, int at, Set<String> words) {
    String text = line.text(at);
    if (line.word(at) != Word.UNKNOWN) {
      return true;
    }
    return !text.isEmpty()
        && (isDigit(text.charAt(0))
            || isShortYear(line, at)
            || isShortName(text)
            || words.contains(line.lower(at)));
  }

  /** "'60s", in one token or two. */
  private static boolean isShortYear(Line line, int at) {
    String text = line.text(at);
    boolean apostrophe = text.charAt(0) == '\'' || text.charAt(0) == '\u2019';
    String behind = text.length() > 1 ? text.substring(1) : line.text(at + 1);
    return apostrophe && !behind.isEmpty() && isDigit(behind.charAt(0));
  }

  /** "Q3", "H1", "FY24". */
  private static boolean isShortName(String text) {
    char first = text.charAt(0);
    return (first == 'Q' || first == 'H' || first == 'F')
        && isDigit(text.charAt(text.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
