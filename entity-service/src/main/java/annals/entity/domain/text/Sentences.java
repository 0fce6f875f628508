package annals.entity.domain.text;

import annals.entity.domain.Span;

/**
 * The sentence around a stretch of a text. It looks only at the text nearby, so that the cost does
 * not grow with the article. A sentence never goes over a line end; one that is longer than {@value
 * #LONGEST} characters is cut at blanks.
 */
public final class Sentences {
  /** Longest sentence in UTF-16 code units; only a longer stretch itself makes one longer. */
  public static final int LONGEST = 600;

  private static final String ENDS = ".!?…。！？";
  private static final String WIDE_ENDS = "。！？";
  private static final String CLOSERS = "\"'”’»)]」』";

  private Sentences() {}

  /** The sentence that holds {@code span}, or the sentences from its start to its end. */
  public static Span around(String text, Span span) {
    int lineStart = lineStart(text, span.start());
    int lineEnd = lineEnd(text, span.end());
    int start = span.start();
    while (start > lineStart && !begins(text, start, lineStart)) {
      start--;
    }
    int end = span.end();
    while (end < lineEnd && !begins(text, end, lineStart)) {
      end++;
    }
    if (end - start > LONGEST) {
      int room = Math.max(0, LONGEST - (span.end() - span.start()));
      int before = Math.min(span.start() - start, room / 2);
      int after = Math.min(end - span.end(), room - before);
      before = Math.min(span.start() - start, room - after);
      start = blankAfter(text, span.start() - before, span.start());
      end = blankBefore(text, span.end() + after, span.end());
    }
    return trimmed(text, start, end, span);
  }

  /** Where the line begins, or the place beyond which nothing matters. */
  private static int lineStart(String text, int from) {
    int least = Math.max(0, from - LONGEST - 1);
    int start = from;
    while (start > least && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST + 1);
    int end = from;
    while (end < most && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Whether a sentence begins at {@code at}: after the end of another, and a blank if need be. */
  private static boolean begins(String text, int at, int lineStart) {
    int blank = at;
    while (blank > lineStart && Character.isWhitespace(text.charAt(blank - 1))) {
      blank--;
    }
    int end = blank;
    while (end > lineStart && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == lineStart || ENDS.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    if (WIDE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      return at == text.length() || CLOSERS.indexOf(text.charAt(at)) < 0;
    }
    return blank < at
        && at < text.length()
        && opens(text, at)
        && (text.charAt(end - 1) != '.' || FullStops.ends(text, lineStart, end - 1, at));
  }

  /** Whether what stands at {@code at} can be the beginning of a sentence. */
  private static boolean opens(String text, int at) {
    int first = text.codePointAt(at);
    return !Character.isWhitespace(first) && !Character.isLowerCase(first);
  }

  private static int blankAfter(String text, int from, int most) {
    int at = from;
    while (at < most && at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int blankBefore(String text, int from, int least) {
    int at = from;
    while (at > least && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Without blanks at the ends, but with all of {@code span}. */
  private static Span trimmed(String text, int from, int to, Span span) {
    int start = from;
    while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
