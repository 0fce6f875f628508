package annals.timeline.application;

import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.statements.StatementFinder;

class InMemoryIndexTest extends IndexContract {

  private final InMemoryIndex index = new InMemoryIndex();
  private final ArticleIndexer indexer =
      new ArticleIndexer(
          index,
          index,
          new EventFiling(index, index, new EventEditions(index, index)),
          index.quotes(),
          new StatementFinder(new TemporalTagger()),
          new ArticleQuotes(new QuoteFinder()),
          new InMemoryChangeLog());

  @Override
  public ArticleIndexer indexer() {
    return indexer;
  }

  @Override
  public TimelineDesk desk() {
    return new TimelineDesk(index, index);
  }

  @Override
  protected QuoteArchive archive() {
    return new QuoteArchive(index.quotes(), index, index);
  }
}
