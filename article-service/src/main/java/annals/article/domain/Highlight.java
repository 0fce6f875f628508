package annals.article.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the clean text with what was searched for in it.
 *
 * @param start first UTF-16 code unit of the piece
 * @param end one past the last
 * @param text the piece, escaped for HTML, with each match between {@code <mark>} and {@code
 *     </mark>}
 */
public record Highlight(int start, int end, String text) {
  private static final int MOST = 3;
  private static final int CONTEXT = 80;

  /**
   * The pieces around the matches of a text.
   *
   * @param marked the text, each match between the characters {@code open} and {@code close}, which
   *     do not occur otherwise
   */
  public static List<Highlight> of(String marked, char open, char close) {
    StringBuilder plain = new StringBuilder(marked.length());
    List<int[]> matches = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == open) {
        matches.add(new int[] {plain.length(), plain.length()});
      } else if (c == close) {
        matches.getLast()[1] = plain.length();
      } else {
        plain.append(c);
      }
    }
    return pieces(plain.toString(), matches);
  }

  private static List<Highlight> pieces(String text, List<int[]> matches) {
    List<Highlight> pieces = new ArrayList<>();
    int next = 0;
    while (next < matches.size() && pieces.size() < MOST) {
      int start = wordStart(text, matches.get(next)[0] - CONTEXT);
      int first = next;
      int end = matches.get(next)[1] + CONTEXT;
      while (next < matches.size() && matches.get(next)[0] < end) {
        end = Math.max(end, matches.get(next)[1] + CONTEXT / 2);
        next++;
      }
      end = wordEnd(text, end);
      pieces.add(new Highlight(start, end, mark(text, start, end, matches.subList(first, next))));
    }
    return pieces;
  }

  private static String mark(String text, int start, int end, List<int[]> matches) {
    StringBuilder marked = new StringBuilder();
    int at = start;
    for (int[] match : matches) {
      marked.append(escape(text.substring(at, match[0])));
      marked.append("<mark>").append(escape(text.substring(match[0], match[1]))).append("</mark>");
      at = match[1];
    }
    return marked.append(escape(text.substring(at, Math.max(at, end)))).toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static int wordStart(String text, int from) {
    if (from <= 0) {
      return 0;
    }
    int space = text.indexOf(' ', from);
    return space < 0 || space > from + CONTEXT / 2 ? wholeCharacter(text, from) : space + 1;
  }

  private static int wordEnd(String text, int to) {
    if (to >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', to);
    return space < to - CONTEXT / 4 ? wholeCharacter(text, to) : space;
  }

  private static int wholeCharacter(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
