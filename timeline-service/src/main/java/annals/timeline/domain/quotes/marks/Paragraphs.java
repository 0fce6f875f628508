package annals.timeline.domain.quotes.marks;

import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: every line end ends one, and so does a skipped stretch. Stateless.
 */
public final class Paragraphs {

  private Paragraphs() {}

  /** The paragraphs in order, without white space at their ends; none is blank. */
  public static List<TextSpan> of(String text, List<TextSpan> skipped) {
    List<TextSpan> paragraphs = new ArrayList<>();
    int from = 0;
    for (TextSpan gap : skipped) {
      addLines(text, from, Math.max(from, gap.start()), paragraphs);
      from = Math.max(from, gap.end());
    }
    addLines(text, from, text.length(), paragraphs);
    return paragraphs;
  }

  private static void addLines(String text, int from, int to, List<TextSpan> paragraphs) {
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || isLineEnd(text.charAt(at))) {
        addTrimmed(text, start, at, paragraphs);
        start = at + 1;
      }
    }
  }

  private static void addTrimmed(String text, int from, int to, List<TextSpan> paragraphs) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      paragraphs.add(new TextSpan(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
