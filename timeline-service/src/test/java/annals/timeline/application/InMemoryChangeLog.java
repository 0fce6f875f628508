package annals.timeline.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The change log in memory, for tests of the use cases. */
public final class InMemoryChangeLog implements ChangeLog {

  private final List<LoggedChange> changes = new ArrayList<>();

  @Override
  public void append(IndexChange change) {
    changes.add(new LoggedChange(changes.size() + 1L, Clock.systemUTC().instant(), change));
  }

  @Override
  public List<LoggedChange> after(long position, int limit) {
    return changes.stream().filter(c -> c.position() > position).limit(limit).toList();
  }

  @Override
  public long latest() {
    return changes.size();
  }
}
