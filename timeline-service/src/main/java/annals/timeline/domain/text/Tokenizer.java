package annals.timeline.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks in one pass.
 *
 * <p>Compounds with hyphens ("third-quarter", "2024-12-09"), numbers with separators ("1.5",
 * "1,000", "10:15", "12/5/2024"), abbreviations with their full stop ("Dec.", "U.S.") and web
 * addresses stay whole. The possessive and the short forms of verbs ('s, 'll, 're, 've, 'd, 'm) are
 * tokens of their own; "don't" and "O'Brien" are not cut. White space is never part of a token.
 * Stateless.
 */
public final class Tokenizer {

  /** The tokens of a whole text. */
  public List<Token> tokenize(String text) {
    return tokenize(text, 0, text.length());
  }

  /** The tokens of a part of a text; offsets count from the start of the whole. */
  public List<Token> tokenize(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
    int at = from;
    while (at < to) {
      if (Chars.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = endOfToken(text, at, to);
      tokens.add(new Token(text.substring(at, end), at, end));
      at = end;
    }
    return tokens;
  }

  private static int endOfToken(String text, int at, int to) {
    char c = text.charAt(at);
    if (startsAddress(text, at)) {
      return endOfAddress(text, at, to);
    }
    if (Chars.isWordPart(text, at)) {
      return endOfWord(text, at, to);
    }
    if (Chars.isApostrophe(c)) {
      return endOfApostrophe(text, at, to);
    }
    if (c == '.' || c == '-' || c == '`' || c == '_' || c == '*' || c == '=') {
      int end = at + 1;
      while (end < to && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
    return at + Character.charCount(text.codePointAt(at)) <= to
        ? at + Character.charCount(text.codePointAt(at))
        : to;
  }

  private static int endOfApostrophe(String text, int at, int to) {
    int clitic = endOfClitic(text, at, to);
    if (at > 0 && clitic > 0 && Chars.isWordPart(text, at - 1)) {
      return clitic;
    }
    boolean decade =
        at + 3 < to
            && Chars.isDigit(text.charAt(at + 1))
            && Chars.isDigit(text.charAt(at + 2))
            && text.charAt(at + 3) == 's'
            && !Chars.isWordPart(text, at + 4);
    if (decade) {
      return at + 4;
    }
    boolean doubled = at + 1 < to && text.charAt(at + 1) == text.charAt(at);
    return doubled ? at + 2 : at + 1;
  }

  /** End of a short form that starts with the apostrophe at the offset, or -1. */
  private static int endOfClitic(String text, int at, int to) {
    int end = at + 1;
    while (end < to && Chars.isWordPart(text, end)) {
      end++;
    }
    return switch (end - at) {
      case 2 -> "sSdDmM".indexOf(text.charAt(at + 1)) >= 0 ? end : -1;
      case 3 -> isVerbEnding(text, at + 1) ? end : -1;
      default -> -1;
    };
  }

  private static boolean isVerbEnding(String text, int at) {
    return text.regionMatches(true, at, "ll", 0, 2)
        || text.regionMatches(true, at, "re", 0, 2)
        || text.regionMatches(true, at, "ve", 0, 2);
  }

  private static int endOfWord(String text, int start, int to) {
    int at = start;
    while (at < to) {
      if (Chars.isWordPart(text, at)) {
        at++;
      } else if (at + 1 < to && joins(text, start, at, to)) {
        at++;
      } else {
        break;
      }
    }
    return at < to && text.charAt(at) == '.' && keepsFullStop(text, start, at) ? at + 1 : at;
  }

  /** Whether the mark at the offset stands inside a word or number. */
  private static boolean joins(String text, int start, int at, int to) {
    char mark = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean digits = Chars.isDigit(before) && Chars.isDigit(after);
    return switch (mark) {
      case '-', '\u2010', '\u2011' -> Chars.isWordPart(text, at + 1);
      case '.' -> digits || joinsLetters(text, start, at);
      case ',', '/' -> digits;
      case ':' -> digits;
      case '\'', '\u2019' -> Chars.isWordPart(text, at + 1) && endOfClitic(text, at, to) < 0;
      case '&', '@' -> Chars.isWordPart(text, at + 1) && Character.isLetter(before);
      default -> false;
    };
  }

  /** A full stop between letters: in "U.S" and "example.com", not in "end.Next". */
  private static boolean joinsLetters(String text, int start, int at) {
    if (!Chars.isWordPart(text, at + 1)) {
      return text.charAt(at + 1) == '-' && keepsFullStop(text, start, at);
    }
    boolean letterBefore = Character.isLetter(text.charAt(at - 1));
    boolean single = at - start == 1 || text.charAt(at - 2) == '.';
    return letterBefore && (single || Character.isLowerCase(text.charAt(at + 1)));
  }

  private static boolean startsAddress(String text, int at) {
    char c = text.charAt(at);
    return (c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at)))
        || (c == 'w' && text.startsWith("www.", at));
  }

  /**
   * An address ends at white space or a quotation mark, without the marks of the sentence behind
   * it.
   */
  private static int endOfAddress(String text, int start, int to) {
    int end = start;
    while (end < to
        && !Chars.isSpace(text.charAt(end))
        && "\"<>\u201d\u201c".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (".,;:!?)]'\u2019".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether the full stop at the offset belongs to the word before it. */
  private static boolean keepsFullStop(String text, int start, int at) {
    char last = text.charAt(at - 1);
    if (!Character.isLetter(last)) {
      return false;
    }
    boolean single = at - start == 1 && Character.isUpperCase(last) && last != 'I';
    boolean dotted = at - start > 2 && text.charAt(at - 2) == '.';
    boolean initial = at - start > 1 && last != 'I' && isInitial(text, start, at);
    return single || dotted || initial || Abbreviations.contains(text.substring(start, at));
  }

  private static boolean isInitial(String text, int start, int at) {
    return text.charAt(at - 2) == '-'
        && Character.isUpperCase(text.charAt(at - 1))
        && start < at - 2;
  }
}
