package annals.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What operators see of an outbox: how much waits, what is parked and why; and their retry. */
public final class OutboxBacklog {
  private static final String COUNT =
      """
      SELECT count(*) FILTER (WHERE parked_at IS NULL), count(parked_at),
        min(created_at) FILTER (WHERE parked_at IS NULL) FROM outbox
      """;
  private static final String PARKED =
      """
      SELECT id, kind, article_id, revision, attempts, last_error, created_at, parked_at
      FROM outbox WHERE parked_at IS NOT NULL AND id > ? ORDER BY id LIMIT ?
      """;
  private static final String RETRY =
      """
      UPDATE outbox SET parked_at = NULL, attempts = 0, next_attempt_at = now()
      WHERE parked_at IS NOT NULL AND (? OR id = ANY (?))
      """;

  private final DataSource dataSource;

  /** The backlog of the table {@code outbox} of {@code dataSource}. */
  public OutboxBacklog(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** How much waits. {@code oldest} is null when nothing does. */
  public record Count(long waiting, long parked, @Nullable OffsetDateTime oldest) {}

  /** An entry that was given up on, and why. */
  public record Parked(
      OutboxEntry entry, String error, OffsetDateTime createdAt, OffsetDateTime parkedAt) {}

  /** How much waits and how much is parked. */
  public Count count() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new Count(row.getLong(1), row.getLong(2), row.getObject(3, OffsetDateTime.class));
    }
  }

  /** Parked entries with an id above {@code afterId}, oldest first. */
  public List<Parked> parked(long afterId, int limit) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PARKED)) {
      select.setLong(1, afterId);
      select.setInt(2, limit);
      try (ResultSet row = select.executeQuery()) {
        List<Parked> found = new ArrayList<>();
        while (row.next()) {
          found.add(
              new Parked(
                  OutboxQueue.entry(row),
                  row.getString("last_error"),
                  row.getObject("created_at", OffsetDateTime.class),
                  row.getObject("parked_at", OffsetDateTime.class)));
        }
        return found;
      }
    }
  }

  /** Puts parked entries back in line, all of them when {@code ids} is empty; tells how many. */
  public int retry(List<Long> ids) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(RETRY)) {
      update.setBoolean(1, ids.isEmpty());
      update.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
      return update.executeUpdate();
    }
  }
}
