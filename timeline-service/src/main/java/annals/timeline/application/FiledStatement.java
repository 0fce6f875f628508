package annals.timeline.application;

import annals.timeline.domain.statements.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement and the event it is filed under.
 *
 * @param statement the statement
 * @param event the id of its event, or null while it has no place on the calendar
 */
public record FiledStatement(Statement statement, @Nullable UUID event) {

  /** Where it stands in its article. */
  public StatementPlace place() {
    return new StatementPlace(statement.span().start(), statement.id());
  }
}
