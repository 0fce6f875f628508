package annals.platform.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** A thread without a transaction. */
final class NoTransaction implements TransactionSynchronizationRegistry {
  @Override
  public @Nullable Object getTransactionKey() {
    return null;
  }

  @Override
  public void putResource(Object key, @Nullable Object value) {
    throw new IllegalStateException("no transaction");
  }

  @Override
  public @Nullable Object getResource(Object key) {
    throw new IllegalStateException("no transaction");
  }

  @Override
  public void registerInterposedSynchronization(Synchronization synchronization) {
    throw new IllegalStateException("no transaction");
  }

  @Override
  public int getTransactionStatus() {
    return Status.STATUS_NO_TRANSACTION;
  }

  @Override
  public void setRollbackOnly() {
    throw new IllegalStateException("no transaction");
  }

  @Override
  public boolean getRollbackOnly() {
    throw new IllegalStateException("no transaction");
  }
}
