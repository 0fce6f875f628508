package annals.timeline.domain.trimming;

import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.util.List;

/**
 * Cuts a sentence to what it reports: without the stamp of place and agency before it, brackets,
 * who reported it, insertions, clauses that hang on behind, and the date if the line shows it
 * anyway. Every piece that is left stands in the sentence in this order. Quotations are never torn.
 * Stateless.
 */
public final class SentenceTrimmer {

  private SentenceTrimmer() {}

  /**
   * The tokens that are left, in order.
   *
   * @param tokens the tokens of a sentence
   * @param dates spans of expressions of the time that the line shows beside the sentence
   */
  public static List<Token> trim(List<Token> tokens, List<TextSpan> dates) {
    return trim(tokens, dates, dates);
  }

  private static List<Token> trim(List<Token> tokens, List<TextSpan> dates, List<TextSpan> shown) {
    Draft draft = new Draft(tokens, dates);
    Openings.cut(draft);
    Insertions.cutBrackets(draft);
    RelativeFacts.cut(draft, dates);
    Halves.cut(draft, dates);
    Attributions.cut(draft);
    Insertions.cut(draft);
    Tails.cut(draft);
    TimeWords.cut(draft, shown);
    draft.cutSecondStop();
    return draft.tokens();
  }

  /** The sentence as {@link #trim} leaves it. */
  public static String text(String text, List<Token> tokens, List<TextSpan> dates) {
    return text(text, tokens, dates, dates);
  }

  /**
   * A sentence that is cut.
   *
   * @param dates spans of the expressions of time that the line is about
   * @param shown those of them that the line shows beside the sentence
   */
  public static String text(
      String text, List<Token> tokens, List<TextSpan> dates, List<TextSpan> shown) {
    return join(text, tokens, trim(tokens, dates, shown));
  }

  /** Tokens as one line: spaced as in the text, one space at every cut. */
  static String join(String text, List<Token> all, List<Token> kept) {
    StringBuilder line = new StringBuilder();
    int next = 0;
    Token before = null;
    for (Token token : kept) {
      int at = next;
      while (!all.get(at).equals(token)) {
        at++;
      }
      if (before != null) {
        boolean mark = !token.isWord() && token.text().length() == 1;
        boolean apart = token.start() > all.get(at - 1).end();
        if (at == next) {
          line.append(text, before.end(), token.start());
        } else if (!mark || apart) {
          line.append(' ');
        }
      }
      line.append(token.text());
      before = token;
      next = at + 1;
    }
    return line.toString();
  }
}
