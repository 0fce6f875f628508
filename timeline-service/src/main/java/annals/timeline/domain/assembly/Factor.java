package annals.timeline.domain.assembly;

import java.util.Objects;

/**
 * One thing that makes an entry important. The importance of an entry is the product of its
 * factors.
 *
 * @param name what is looked at, such as {@code sources}
 * @param value what the importance is multiplied by, above 0; 1: no effect
 * @param words the same for people, such as {@code 3 independent sources}
 */
public record Factor(String name, double value, String words) {

  /** Refuses a factor that is not a number above 0. */
  public Factor {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(words, "words");
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("factor " + name + " of " + value);
    }
  }
}
