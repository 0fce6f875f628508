package annals.timeline.application;

import java.time.Instant;
import java.util.Objects;

/**
 * A change with its place in the log.
 *
 * @param position its place; grows, with gaps
 * @param at when it was made
 * @param change what moved
 */
public record LoggedChange(long position, Instant at, IndexChange change) {

  /** Refuses a change without time. */
  public LoggedChange {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(change, "change");
  }
}
