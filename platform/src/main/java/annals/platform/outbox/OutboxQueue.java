package annals.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The table {@code outbox} as a queue. An entry is claimed by locking its row for as long as the
 * delivery takes: a process that dies gives its entries back at once, and replicas skip each
 * other's.
 */
public final class OutboxQueue {
  private static final String CLAIM =
      """
      SELECT id, kind, article_id, revision, attempts FROM outbox o
      WHERE parked_at IS NULL AND next_attempt_at <= now()
        AND NOT EXISTS (
          SELECT 1 FROM outbox earlier
          WHERE earlier.article_id = o.article_id AND earlier.id < o.id)
      ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
      """;
  private static final String DELETE = "DELETE FROM outbox WHERE id = ?";
  private static final String POSTPONE =
      """
      UPDATE outbox SET attempts = attempts + ?, last_error = ?,
        next_attempt_at = now() + ? * interval '1 millisecond',
        parked_at = CASE WHEN ? THEN now() END
      WHERE id = ?
      """;

  private final DataSource dataSource;

  /** The queue on the table {@code outbox} of {@code dataSource}. */
  public OutboxQueue(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Claims the next entry that is due, if any, and lets {@code handler} decide about it. */
  Optional<Verdict> next(Function<OutboxEntry, Verdict> handler) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        Optional<OutboxEntry> claimed = claim(connection);
        Optional<Verdict> verdict = claimed.map(handler);
        if (claimed.isPresent() && verdict.isPresent()) {
          settle(connection, claimed.get().id(), verdict.get());
        }
        connection.commit();
        return verdict;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static Optional<OutboxEntry> claim(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(CLAIM);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(entry(row)) : Optional.empty();
    }
  }

  static OutboxEntry entry(ResultSet row) throws SQLException {
    return new OutboxEntry(
        row.getLong("id"),
        row.getString("kind"),
        row.getObject("article_id", UUID.class),
        row.getLong("revision"),
        row.getInt("attempts"));
  }

  private static void settle(Connection connection, long id, Verdict verdict) throws SQLException {
    switch (verdict) {
      case Verdict.Delivered() -> delete(connection, id);
      case Verdict.Waiting(var error) -> postpone(connection, id, 0, error, 0, false);
      case Verdict.Failed(var delay, var error) ->
          postpone(connection, id, 1, error, delay.toMillis(), false);
      case Verdict.Parked(var error) -> postpone(connection, id, 1, error, 0, true);
    }
  }

  private static void delete(Connection connection, long id) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setLong(1, id);
      delete.executeUpdate();
    }
  }

  private static void postpone(
      Connection connection, long id, int attempts, String error, long delayMillis, boolean parked)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(POSTPONE)) {
      update.setInt(1, attempts);
      update.setString(2, error);
      update.setLong(3, delayMillis);
      update.setBoolean(4, parked);
      update.setLong(5, id);
      update.executeUpdate();
    }
  }
}
