package annals.timeline.application;

import java.util.function.Supplier;

class InMemoryChangeLogTest extends ChangeLogContract {

  private final InMemoryChangeLog log = new InMemoryChangeLog();

  @Override
  protected ChangeLog log() {
    return log;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
