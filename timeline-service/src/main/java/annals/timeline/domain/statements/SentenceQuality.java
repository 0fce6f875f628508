package annals.timeline.domain.statements;

import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.words.EventWords;
import annals.timeline.domain.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says how well a sentence would do as a line of a timeline, and whether it is a sentence at all.
 */
final class SentenceQuality {

  private static final Set<String> SMALL_WORDS = WordList.read("function-words.txt");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 90;
  private static final double GOOD_LENGTH = 18;

  private SentenceQuality() {}

  /**
   * Whether the words make a sentence: long enough, and either closed by a full stop or the like,
   * or with words that only running text has. Names under pictures and left-over counters do not
   * pass.
   */
  static boolean isSentence(Sentence sentence) {
    List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
    if (words.size() < SHORTEST || words.size() > LONGEST * 2) {
      return false;
    }
    long small =
        words.stream()
            .filter(t -> !t.isCapitalized() && Character.isLetter(t.text().charAt(0)))
            .count();
    boolean running =
        words.stream().anyMatch(t -> SMALL_WORDS.contains(t.text().toLowerCase(Locale.ROOT)));
    return running && (isClosed(sentence) ? small > 0 : small * 2 >= words.size());
  }

  private static boolean isClosed(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 4); i--) {
      if (".!?\u2026".indexOf(tokens.get(i).text().charAt(tokens.get(i).text().length() - 1))
          >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * From 0 to 1, as exact as a float, which is how it is kept: plain sentences of a good length
   * that tell of a happening do best.
   *
   * @param verbatimShare how much of the sentence stands between quotation marks, 0 to 1
   */
  static double of(Sentence sentence, double verbatimShare) {
    List<Token> tokens = sentence.tokens();
    long words = tokens.stream().filter(Token::isWord).count();
    double log = 0.2 * EventWords.score(tokens);
    log -= 0.25 * Math.abs(Math.log(words / GOOD_LENGTH));
    log -= 0.4 * verbatimShare;
    log -= words > LONGEST ? 1 : 0;
    return (float) Math.min(1, 0.8 * Math.exp(log) * LineStyle.of(tokens));
  }
}
