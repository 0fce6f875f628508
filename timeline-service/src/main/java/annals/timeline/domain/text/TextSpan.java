package annals.timeline.domain.text;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character, in UTF-16 code units of the whole text
 * @param end offset behind its last character
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /** Refuses an empty or reversed stretch. */
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("text span " + start + ".." + end);
    }
  }

  /** The characters of the stretch. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Number of characters, in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether the other stretch lies inside this one or is the same. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two have a character in common. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** By start; of two with one start the longer first. */
  @Override
  public int compareTo(TextSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
