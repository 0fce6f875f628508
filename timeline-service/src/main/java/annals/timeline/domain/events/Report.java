package annals.timeline.domain.events;

import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A statement and where it was published.
 *
 * @param statement the statement
 * @param origin its article
 */
public record Report(Statement statement, Origin origin) {

  /** The same order on every run, whatever the order of arrival. */
  public static final Comparator<Report> IN_FIXED_ORDER =
      Comparator.comparing((Report r) -> r.origin().article())
          .thenComparing(r -> r.statement().span());

  /** Refuses a report without statement or origin. */
  public Report {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(origin, "origin");
  }

  /**
   * The date of the statement.
   *
   * @throws IllegalStateException if it has no place on the calendar
   */
  public StatementDate date() {
    StatementDate date = statement.date();
    if (date == null || !date.isPlaced()) {
      throw new IllegalStateException("statement " + statement.id() + " is undated");
    }
    return date;
  }
}
