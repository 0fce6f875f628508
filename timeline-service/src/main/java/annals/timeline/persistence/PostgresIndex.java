package annals.timeline.persistence;

import annals.timeline.application.ArticleIndexer;
import annals.timeline.application.ArticleQuotes;
import annals.timeline.application.EventEditions;
import annals.timeline.application.EventFiling;
import annals.timeline.application.QuoteStore;
import annals.timeline.application.TimelineDesk;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementFinder;
import javax.sql.DataSource;

/**
 * The use cases of the index on a database, put together without a container: for measuring.
 * Whoever calls them opens and ends the transactions.
 */
public final class PostgresIndex {

  private final ArticleIndexer indexer;
  private final TimelineDesk desk;

  /**
   * An index on a database with the service's tables.
   *
   * @param dataSource gives the connection of the transaction that is open
   */
  public PostgresIndex(DataSource dataSource, QuoteStore quotes) {
    Database database = new Database(dataSource);
    SqlStatementStore statements = new SqlStatementStore(database);
    SqlEventStore events = new SqlEventStore(database);
    EventEditions editions = new EventEditions(events, new SqlCorrectionStore(database));
    indexer =
        new ArticleIndexer(
            new SqlArticleStore(database),
            statements,
            new EventFiling(statements, events, editions),
            quotes,
            new StatementFinder(new TemporalTagger()),
            new ArticleQuotes(new QuoteFinder()),
            new SqlChangeLog(database));
    desk = new TimelineDesk(events, statements);
  }

  /** Takes articles in and out. */
  public ArticleIndexer indexer() {
    return indexer;
  }

  /** Assembles timelines. */
  public TimelineDesk desk() {
    return desk;
  }

  /** The participants of a statement as its row holds them. */
  public static String participants(Statement statement) {
    return ParticipantJson.write(statement.participants());
  }
}
