package annals.timeline.application;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.statements.StatementFinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes annotated articles in and out of the index. Deliveries may come twice or late: what is not
 * newer than what is indexed changes nothing. Only the events of dates that an article gains or
 * loses are made anew.
 */
@ApplicationScoped
public class ArticleIndexer {

  private final ArticleStore articles;
  private final StatementStore statements;
  private final EventStore events;
  private final QuoteStore quotes;
  private final StatementFinder statementFinder;
  private final ArticleQuotes articleQuotes;

  ArticleIndexer(
      ArticleStore articles,
      StatementStore statements,
      EventStore events,
      QuoteStore quotes,
      StatementFinder statementFinder,
      ArticleQuotes articleQuotes) {
    this.articles = articles;
    this.statements = statements;
    this.events = events;
    this.quotes = quotes;
    this.statementFinder = statementFinder;
    this.articleQuotes = articleQuotes;
  }

  /** Indexes an article in place of its earlier states. */
  @Transactional
  public void index(AnnotatedArticle article) {
    Optional<IndexedArticle> indexed = articles.lock(article.id());
    if (indexed.isPresent() && !article.version().isNewerThan(indexed.get().version())) {
      return;
    }
    articles.save(IndexedArticle.of(article));
    if (!article.usable()) {
      clear(article.id());
      return;
    }
    List<StoredQuote> found = articleQuotes.of(article);
    quotes.replace(article.id(), found);
    refile(
        statements.replace(
            article.id(), statementFinder.find(article, ArticleQuotes.speeches(found))));
  }

  /**
   * Forgets an article. A removal that is older than the indexed revision changes nothing.
   *
   * @param revision the revision as of which it is gone; 0 for whichever is indexed
   */
  @Transactional
  public void remove(UUID article, long revision) {
    Optional<IndexedArticle> indexed = articles.lock(article);
    long current = indexed.map(i -> i.version().revision()).orElse(0L);
    if (revision > 0 && current > revision) {
      return;
    }
    articles.save(IndexedArticle.removed(article, Math.max(revision, current)));
    clear(article);
  }

  private void clear(UUID article) {
    quotes.replace(article, List.of());
    refile(statements.replace(article, List.of()));
  }

  private void refile(Collection<EdtfDate> dates) {
    dates.stream()
        .sorted(Comparator.comparing(EdtfDate::toString))
        .forEach(date -> events.replace(date, EventBuilder.events(date, statements.on(date))));
  }
}
