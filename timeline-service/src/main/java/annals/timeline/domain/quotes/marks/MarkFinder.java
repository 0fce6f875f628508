package annals.timeline.domain.quotes.marks;

import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marked spans of a paragraph in one pass, outermost only: what is quoted inside a
 * quotation belongs to it.
 *
 * <p>Knows straight, curly and low marks, guillemets, doubled apostrophes and single marks; marks
 * of two styles that open and close one quotation; quotations that a paragraph leaves open; a
 * closing mark where an opening one should be, and a closing mark behind the space. Inches,
 * apostrophes and attributes of markup are no marks. Stateless.
 */
public final class MarkFinder {

  private MarkFinder() {}

  /** The marked spans of the paragraph, in order, without overlap. */
  public static List<MarkedSpan> find(String text, TextSpan paragraph) {
    return new Scan(text, paragraph).run();
  }

  private static final class Scan {

    private final String text;
    private final int start;
    private final int end;
    private final int lastClosingCurly;
    private final boolean straightIsLayout;
    private final SingleMarks singles;
    private final List<MarkedSpan> found = new ArrayList<>();

    private int at;
    private @Nullable MarkStyle style;
    private int opened;
    private boolean otherInside;
    private boolean markupIsClosed = true;

    Scan(String text, TextSpan paragraph) {
      this.text = text;
      this.start = paragraph.start();
      this.end = paragraph.end();
      this.lastClosingCurly = start + text.substring(start, end).lastIndexOf('\u201d');
      this.singles = new SingleMarks(text, end);
      this.straightIsLayout = Blockquotes.isBlockquote(text, paragraph);
      this.at = start;
    }

    List<MarkedSpan> run() {
      while (at < end) {
        if (skipMarkup()) {
          continue;
        }
        MarkStyle current = style;
        at += current == null ? outside() : inside(current);
      }
      MarkStyle current = style;
      if (current != null) {
        add(current, end, 0);
      }
      return found;
    }

    private boolean skipMarkup() {
      if (text.charAt(at) != '<' || at + 1 >= end || !startsTag(text.charAt(at + 1))) {
        return false;
      }
      int close = markupIsClosed ? text.indexOf('>', at, end) : -1;
      markupIsClosed = close >= 0;
      if (close < 0) {
        return false;
      }
      at = close + 1;
      return true;
    }

    private static boolean startsTag(char c) {
      return c == '/' || (c >= 'a' && c <= 'z');
    }

    /** Looks for an opening mark; answers how far to go on. */
    private int outside() {
      for (MarkStyle candidate : MarkStyle.values()) {
        if (candidate.opensAt(text, at) && isOpening(candidate)) {
          return open(candidate, candidate.openingLength());
        }
      }
      char c = text.charAt(at);
      if (c == '\u201d' && isReversed()) {
        return open(MarkStyle.CURLY, 1);
      }
      if (c == '\u2018' || c == '\'') {
        MarkedSpan single = singles.at(at);
        if (single != null) {
          found.add(single);
          return single.span().length();
        }
      }
      return 1;
    }

    private int open(MarkStyle opening, int length) {
      style = opening;
      opened = at;
      otherInside = false;
      return length;
    }

    private boolean isOpening(MarkStyle candidate) {
      if (candidate == MarkStyle.STRAIGHT) {
        boolean inches = at > start && Character.isDigit(text.charAt(at - 1));
        boolean trailing =
            at > start
                && Character.isLetter(text.charAt(at - 1))
                && (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1)));
        return !straightIsLayout && !inches && !trailing;
      }
      if (candidate == MarkStyle.APOSTROPHES) {
        return at + 2 < end
            && !Character.isWhitespace(text.charAt(at + 2))
            && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)));
      }
      return true;
    }

    /**
     * A closing mark that opens: first in the paragraph, or behind a comma or colon and a space.
     */
    private boolean isReversed() {
      if (lastClosingCurly <= at) {
        return false;
      }
      if (at == start) {
        return true;
      }
      boolean introduced =
          at - 2 >= start && text.charAt(at - 1) == ' ' && ",:".indexOf(text.charAt(at - 2)) >= 0;
      return introduced && at + 1 < end && Character.isLetter(text.charAt(at + 1));
    }

    /** Looks for the closing mark; answers how far to go on. */
    private int inside(MarkStyle current) {
      if (current.closesAt(text, at) && closesHere(current)) {
        add(current, at, current.closingLength());
        return current.closingLength();
      }
      char c = text.charAt(at);
      boolean straightEnds = current == MarkStyle.CURLY && c == '"' && !straightIsLayout;
      boolean curlyEnds = current == MarkStyle.STRAIGHT && c == '\u201d';
      if (straightEnds || curlyEnds) {
        boolean touches = at > opened && !Character.isWhitespace(text.charAt(at - 1));
        if (touches && !otherInside) {
          add(current, at, 1);
          return 1;
        }
        otherInside = true;
      }
      if (current == MarkStyle.STRAIGHT && c == '\u201c') {
        otherInside = true;
      }
      return 1;
    }

    private boolean closesHere(MarkStyle current) {
      if (current == MarkStyle.STRAIGHT) {
        return !straightIsLayout;
      }
      boolean closingPair = current == MarkStyle.APOSTROPHES || current == MarkStyle.BACKTICKS;
      return !closingPair || at > opened + current.openingLength();
    }

    private void add(MarkStyle current, int close, int closingLength) {
      style = null;
      int from = opened + current.openingLength();
      if (close > from && !text.substring(from, close).isBlank()) {
        int label = opened == start ? SpeakerLabel.colon(text, from, close) : -1;
        boolean labelled = label > 0 && !text.substring(label + 2, close).isBlank();
        int words = labelled ? label + 2 : from;
        found.add(
            new MarkedSpan(
                new TextSpan(labelled ? words : opened, close + closingLength),
                new TextSpan(words, close),
                closingLength > 0,
                false));
      }
    }
  }
}
