package annals.article.domain;

/**
 * A stretch of the clean text of one kind.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param kind what it is
 */
public record Segment(int start, int end, SegmentKind kind) {
  /** Refuses an empty or reversed stretch. */
  public Segment {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no stretch: " + start + " to " + end);
    }
  }

  /** The words of this segment in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
