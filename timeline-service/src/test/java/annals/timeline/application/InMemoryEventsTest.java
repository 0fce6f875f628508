package annals.timeline.application;

import annals.platform.id.IdGenerator;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.statements.StatementFinder;
import java.time.Clock;
import java.util.function.Supplier;

class InMemoryEventsTest extends EventContract {

  private static final int RUNS = 60;

  private final InMemoryIndex index = new InMemoryIndex();
  private final InMemoryChangeLog changes = new InMemoryChangeLog();
  private final ArticleIndexer indexer =
      new ArticleIndexer(
          index,
          index,
          new EventFiling(index, index, new EventEditions(index, index)),
          index.quotes(),
          new StatementFinder(new TemporalTagger()),
          new ArticleQuotes(new QuoteFinder()),
          changes);

  @Override
  protected ArticleIndexer indexer() {
    return indexer;
  }

  @Override
  protected EventStore events() {
    return index;
  }

  @Override
  protected EventDesk desk() {
    return new EventDesk(
        index,
        index,
        new EventEditions(index, index),
        changes,
        IdGenerator.uuidV7(),
        Clock.systemUTC());
  }

  @Override
  protected ChangeLog changes() {
    return changes;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Override
  protected int runs() {
    return RUNS;
  }
}
