package annals.timeline.domain.quotes.frame;

import annals.timeline.domain.quotes.marks.MarkedSpan;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.words.Acronyms;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark outside quotation marks, or a whole quotation.
 *
 * @param text the characters as written
 * @param lower the characters in lower case, but of an acronym that would be a function word as
 *     written: "WHO" is not "who"
 * @param span where they stand
 * @param quotation the quotation that this token stands for, or null for a word or mark
 */
public record FrameToken(String text, String lower, TextSpan span, @Nullable MarkedSpan quotation) {

  /** A word or mark. */
  static FrameToken word(Token token, Acronyms acronyms) {
    String lower = acronyms.lower(token).replace('\u2019', '\'');
    return new FrameToken(token.text(), lower, new TextSpan(token.start(), token.end()), null);
  }

  /** A quotation, as one token. */
  static FrameToken quotation(String text, MarkedSpan marked) {
    return new FrameToken(marked.span().in(text), "", marked.span(), marked);
  }

  /** Whether the token stands for a quotation. */
  public boolean isQuotation() {
    return quotation != null;
  }

  /** Whether the token is a word or number outside quotations. */
  public boolean isWord() {
    return quotation == null && Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether the token is a word that starts with a capital. */
  public boolean isCapitalized() {
    return quotation == null && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether the token is a word that starts with a small letter. */
  public boolean isLowerCase() {
    return quotation == null && Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether the token is a dash between words. */
  public boolean isDash() {
    return switch (text) {
      case "-", "--", "---", "\u2013", "\u2014", "\u2015", "\u2012" -> true;
      default -> false;
    };
  }

  /** Whether the token is this word or mark, whatever its case. */
  public boolean is(String word) {
    return quotation == null && lower.equals(word);
  }

  /** Last character before the closing mark of a quotation, or of the token. */
  public char lastCharacter() {
    MarkedSpan marked = quotation;
    if (marked == null) {
      return text.charAt(text.length() - 1);
    }
    int end = marked.inner().end() - marked.span().start();
    int at = end - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  /** Number of words between the marks of a quotation; 1 for any other token. */
  public int words() {
    MarkedSpan marked = quotation;
    if (marked == null) {
      return 1;
    }
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean part = !Character.isWhitespace(text.charAt(i));
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = part && (inWord || letter);
    }
    return words;
  }
}
