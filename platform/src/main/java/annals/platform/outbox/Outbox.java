package annals.platform.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes outbox entries in the caller's transaction and wakes the relay once it has committed. */
public final class Outbox {
  private static final String INSERT =
      "INSERT INTO outbox (kind, article_id, revision) VALUES (?, ?, ?)";

  private static final String INSERT_MISSING =
      """
      INSERT INTO outbox (kind, article_id, revision)
      SELECT ?, a.id, 0 FROM unnest(?) a (id)
       WHERE NOT EXISTS (SELECT FROM outbox o
                          WHERE o.article_id = a.id AND o.kind = ? AND o.parked_at IS NULL)
      """;

  private final DataSource dataSource;
  private final TransactionSynchronizationRegistry transactions;
  private final Runnable onCommit;

  /**
   * An outbox on the table {@code outbox} of {@code dataSource}.
   *
   * @param onCommit called after a commit that added an entry, as {@code OutboxRelay::wake}
   */
  public Outbox(
      DataSource dataSource, TransactionSynchronizationRegistry transactions, Runnable onCommit) {
    this.dataSource = dataSource;
    this.transactions = transactions;
    this.onCommit = onCommit;
  }

  /** Adds an entry; fails outside a transaction, since it could then outlive what it tells of. */
  public void append(String kind, UUID articleId, long revision) {
    requireTransaction();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, kind);
      insert.setObject(2, articleId);
      insert.setLong(3, revision);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("could not write to the outbox", e);
    }
    transactions.registerInterposedSynchronization(new AfterCommit(onCommit));
  }

  /**
   * Adds an entry without a revision for each article that has none of this kind in line; fails
   * outside a transaction.
   *
   * @return how many were added
   */
  public int appendMissing(String kind, Collection<UUID> articleIds) {
    requireTransaction();
    int added;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT_MISSING)) {
      insert.setString(1, kind);
      insert.setArray(2, connection.createArrayOf("uuid", articleIds.toArray()));
      insert.setString(3, kind);
      added = insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("could not write to the outbox", e);
    }
    transactions.registerInterposedSynchronization(new AfterCommit(onCommit));
    return added;
  }

  private void requireTransaction() {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("an outbox entry needs the transaction of what it tells of");
    }
  }

  private record AfterCommit(Runnable action) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Nothing to do before the commit.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        action.run();
      }
    }
  }
}
