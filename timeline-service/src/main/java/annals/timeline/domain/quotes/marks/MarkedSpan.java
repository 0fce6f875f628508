package annals.timeline.domain.quotes.marks;

import annals.timeline.domain.text.TextSpan;

/**
 * What stands between two quotation marks of one paragraph.
 *
 * @param span the words with their marks
 * @param inner the words without them
 * @param closed whether the closing mark is there; without it the span ends with the paragraph
 * @param single whether the marks are single ones
 */
public record MarkedSpan(TextSpan span, TextSpan inner, boolean closed, boolean single) {

  /** Refuses words that leave their marks. */
  public MarkedSpan {
    if (!span.contains(inner)) {
      throw new IllegalArgumentException("inner " + inner + " leaves " + span);
    }
  }
}
