package annals.timeline.application;

import annals.timeline.domain.events.Filed;
import annals.timeline.domain.statements.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement to keep, and where it is filed.
 *
 * @param statement the statement
 * @param filed its place, or null while it has none on the calendar
 */
public record Placing(Statement statement, @Nullable Filed filed) {

  /** Refuses a place without statement. */
  public Placing {
    Objects.requireNonNull(statement, "statement");
  }
}
