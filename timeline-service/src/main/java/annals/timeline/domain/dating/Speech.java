package annals.timeline.domain.dating;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that somebody said or wrote at another time than that of publication.
 *
 * @param start offset of its first character, in UTF-16 code units of the text
 * @param end offset behind its last character
 * @param said the day, month or year, or null if it is known that nobody knows
 */
public record Speech(int start, int end, @Nullable EdtfDate said) {

  /** Refuses empty stretches. */
  public Speech {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("speech " + start + ".." + end);
    }
  }

  boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}
