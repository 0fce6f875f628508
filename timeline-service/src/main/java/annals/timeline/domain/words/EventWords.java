package annals.timeline.domain.words;

import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says how much a sentence sounds like a line of a timeline: words of things that happen count for
 * it, words of opinion and talk against it.
 */
public final class EventWords {

  private static final Set<String> HAPPENING = stems("happening-words.txt");
  private static final Set<String> TALK = stems("talk-words.txt");
  private static final double DAMPING = 4;

  private EventWords() {}

  private static Set<String> stems(String list) {
    return WordList.read(list).stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
  }

  /** About -1 (opinion) to 1 (happening), 0 when neither shows; long sentences count less. */
  public static double score(List<Token> tokens) {
    Acronyms acronyms = Acronyms.of(tokens);
    int sum = 0;
    for (Token token : tokens) {
      if (token.isWord() && !acronyms.has(token)) {
        sum += of(Stems.of(token.text()));
      }
    }
    return sum / Math.sqrt(tokens.size() + DAMPING);
  }

  /** 1 for the stem of a word of things that happen, -1 for one of opinion and talk, else 0. */
  static int of(String stem) {
    return (HAPPENING.contains(stem) ? 1 : 0) - (TALK.contains(stem) ? 1 : 0);
  }
}
