package annals.timeline.domain.events;

import java.util.Objects;

/**
 * A filed statement that may tell the same as another.
 *
 * @param of the other
 * @param filed the statement and where it is filed
 */
public record Neighbour(Telling of, Filed filed) {

  /** Refuses nobody's neighbour. */
  public Neighbour {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(filed, "filed");
  }
}
