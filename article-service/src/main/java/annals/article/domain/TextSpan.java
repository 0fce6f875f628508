package annals.article.domain;

/**
 * A stretch of the clean text with its words.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param text the words at that place
 */
public record TextSpan(int start, int end, String text) {
  /** Refuses offsets that cannot belong to the words. */
  public TextSpan {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("span " + start + " to " + end + " is not its text");
    }
  }
}
