package annals.timeline.application;

import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.statements.StatementFinder;

/** Use cases of the index on stores in memory, for tests of other use cases. */
public final class IndexedDesks {

  private IndexedDesks() {}

  /** The indexer. */
  public static ArticleIndexer indexer(InMemoryIndex index, ChangeLog changes) {
    return new ArticleIndexer(
        index,
        index,
        new EventFiling(index, index, new EventEditions(index, index)),
        index.quotes(),
        new StatementFinder(new TemporalTagger()),
        new ArticleQuotes(new QuoteFinder()),
        changes);
  }

  /** The desk. */
  public static TimelineDesk desk(InMemoryIndex index) {
    return new TimelineDesk(index, index);
  }
}
