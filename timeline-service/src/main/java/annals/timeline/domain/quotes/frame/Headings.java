package annals.timeline.domain.quotes.frame;

import java.util.List;

/** Tells headings from paragraphs. */
final class Headings {

  private static final int LONGEST = 30;
  private static final int LONG_WORD = 4;

  private Headings() {}

  /**
   * A short paragraph without a mark at its end, nearly all of whose long words are capitalised.
   */
  static boolean isHeading(List<FrameToken> tokens) {
    FrameToken last = tokens.getLast();
    if (tokens.size() > LONGEST || ".:;,?!\u2026".indexOf(last.lastCharacter()) >= 0) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (FrameToken token : tokens) {
      if (token.isWord() && token.text().length() >= LONG_WORD) {
        words++;
        capitals += token.isLowerCase() ? 0 : 1;
      }
    }
    return words > 1 && capitals * 4 >= words * 3;
  }
}
