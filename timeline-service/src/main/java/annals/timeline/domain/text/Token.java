package annals.timeline.domain.text;

import java.util.Objects;

/**
 * A word, number or mark of a text.
 *
 * @param text the characters as written
 * @param start offset of the first character, in UTF-16 code units of the whole text
 * @param end offset behind the last character
 */
public record Token(String text, int start, int end) {

  /** Refuses spans that do not fit the text. */
  public Token {
    Objects.requireNonNull(text, "text");
    if (start < 0 || end - start != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException("token span " + start + ".." + end + " of " + text);
    }
  }

  /** Whether the token starts with a letter or digit, or is a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether the first letter is a capital. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether this token touches the one before it. */
  public boolean follows(Token previous) {
    return previous.end == start;
  }
}
