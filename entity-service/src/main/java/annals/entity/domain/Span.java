package annals.entity.domain;

/** A stretch of a text, from {@code start} up to {@code end}, in UTF-16 code units. */
public record Span(int start, int end) {
  /** Refuses an empty or reversed stretch. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }

  /** The words of {@code text} that it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies inside. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The stretch from the start of this to the end of {@code other}. */
  public Span to(Span other) {
    return new Span(start, other.end);
  }
}
