package annals.timeline.domain.quotes.marks;

import annals.timeline.domain.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Words between single quotation marks of one paragraph, told from apostrophes. */
final class SingleMarks {

  private final String text;
  private final int end;
  private boolean straightCloses = true;

  SingleMarks(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The span that opens with the mark at the offset, or null if the mark is an apostrophe. */
  @Nullable MarkedSpan at(int at) {
    boolean curly = text.charAt(at) == '\u2018';
    if (!opens(at) || !(curly || straightCloses)) {
      return null;
    }
    int close = curly ? closeOfCurly(at) : closeOfStraight(at);
    if (close <= at + 1 || (!curly && !hasTwoWords(at + 1, close))) {
      return null;
    }
    return new MarkedSpan(new TextSpan(at, close + 1), new TextSpan(at + 1, close), true, true);
  }

  private boolean opens(int at) {
    if (at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean apart =
        at == 0 || " \t\n\r\u00a0([-\u2014\u2013:\"\u201c".indexOf(text.charAt(at - 1)) >= 0;
    return apart && !Character.isWhitespace(next) && !Character.isDigit(next);
  }

  private int closeOfCurly(int at) {
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == '\u2018') {
        return -1;
      }
      if (text.charAt(i) == '\u2019' && closes(i)) {
        return i;
      }
    }
    return -1;
  }

  private int closeOfStraight(int at) {
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == '\'' && closes(i)) {
        return i;
      }
    }
    straightCloses = false;
    return -1;
  }

  private boolean closes(int at) {
    return !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean hasTwoWords(int from, int to) {
    String inner = text.substring(from, to).strip();
    return inner.indexOf(' ') > 0;
  }
}
