package annals.timeline.domain.text;

/** Kinds of characters, as the tokenizer sees them. */
final class Chars {

  private Chars() {}

  /** White space of every kind, no-break and zero-width ones too. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u200b'
        || c == '\ufeff'
        || (c > 127 && isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Characters that end a line. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  /** Letters, digits and what is set on them, one code unit at a time. */
  static boolean isWordPart(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }
    if (Character.isSurrogate(c)) {
      boolean low = Character.isLowSurrogate(c) && at > 0;
      return Character.isLetterOrDigit(text.codePointAt(low ? at - 1 : at));
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00ad';
  }

  /** Marks that close a quotation or bracket. */
  static boolean closes(String mark) {
    return switch (mark) {
      case "\u201d", "\u2019", "\u00bb", "''", "\u2019\u2019", ")", "]", "}", "\u203a" -> true;
      default -> false;
    };
  }

  /** Marks that are the same at both ends of a quotation. */
  static boolean isStraightQuote(String mark) {
    return mark.equals("\"") || mark.equals("'");
  }
}
