package annals.timeline.domain.quotes.marks;

import annals.timeline.domain.text.TextSpan;

/**
 * Paragraphs that a page sets between straight marks as a whole although they are a report with
 * quotations of its own: the outer pair is layout.
 */
final class Blockquotes {

  private static final int REACH = 40;

  private Blockquotes() {}

  /** Whether the straight marks of the paragraph say nothing about who speaks. */
  static boolean isBlockquote(String text, TextSpan paragraph) {
    if (text.charAt(paragraph.start()) != '"') {
      return false;
    }
    int second = text.indexOf('"', paragraph.start() + 1, paragraph.end());
    boolean alone = second < 0 || second == paragraph.end() - 1;
    return alone && hasAttributedCurly(text, paragraph);
  }

  private static boolean hasAttributedCurly(String text, TextSpan paragraph) {
    int opening = text.indexOf('\u201c', paragraph.start(), paragraph.end());
    while (opening >= 0) {
      int closing = text.indexOf('\u201d', opening, paragraph.end());
      if (closing < 0) {
        return false;
      }
      if (isSpeech(text, Math.max(paragraph.start(), opening - REACH), opening)
          || isSpeech(text, closing, Math.min(paragraph.end(), closing + REACH))) {
        return true;
      }
      opening = text.indexOf('\u201c', closing, paragraph.end());
    }
    return false;
  }

  private static boolean isSpeech(String text, int from, int to) {
    String around = text.substring(from, to);
    return around.contains(" said") || around.contains(" says") || around.contains(" told ");
  }
}
