package annals.timeline.application;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementFinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes annotated articles in and out of the index. Deliveries may come twice or late: what is not
 * newer than what is indexed changes nothing. Only the events that win or lose a statement are made
 * anew, and the change log says which.
 */
@ApplicationScoped
public class ArticleIndexer {

  private final ArticleStore articles;
  private final StatementStore statements;
  private final EventFiling filing;
  private final QuoteStore quotes;
  private final StatementFinder statementFinder;
  private final ArticleQuotes articleQuotes;
  private final ChangeLog changes;

  /** Put together by the container, and by hand where there is none. */
  public ArticleIndexer(
      ArticleStore articles,
      StatementStore statements,
      EventFiling filing,
      QuoteStore quotes,
      StatementFinder statementFinder,
      ArticleQuotes articleQuotes,
      ChangeLog changes) {
    this.articles = articles;
    this.statements = statements;
    this.filing = filing;
    this.quotes = quotes;
    this.statementFinder = statementFinder;
    this.articleQuotes = articleQuotes;
    this.changes = changes;
  }

  /** Indexes an article in place of its earlier states. */
  @Transactional
  public void index(AnnotatedArticle article) {
    Optional<IndexedArticle> indexed = articles.lock(article.id());
    if (indexed.isPresent() && !article.version().isNewerThan(indexed.get().version())) {
      return;
    }
    IndexedArticle newer = IndexedArticle.of(article);
    articles.save(newer, indexed);
    if (!article.usable()) {
      clear(newer, indexed);
      return;
    }
    List<StoredQuote> found = articleQuotes.of(article);
    quotes.replace(article.id(), found);
    refile(
        newer,
        statementFinder.find(article, ArticleQuotes.speeches(found)),
        kind(indexed, article.version()),
        indexed);
  }

  private static IndexChange.Kind kind(Optional<IndexedArticle> before, ArticleVersion version) {
    if (before.isEmpty() || before.get().removed()) {
      return IndexChange.Kind.NEW_ARTICLE;
    }
    return version.revision() == before.get().version().revision()
        ? IndexChange.Kind.IDENTITY
        : IndexChange.Kind.CORRECTION;
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
    IndexedArticle removed = IndexedArticle.removed(article, Math.max(revision, current));
    articles.save(removed, indexed);
    clear(removed, indexed);
  }

  private void clear(IndexedArticle article, Optional<IndexedArticle> before) {
    if (before.isEmpty()) {
      return;
    }
    quotes.replace(article.id(), List.of());
    refile(article, List.of(), IndexChange.Kind.WITHDRAWAL, before);
  }

  /** Files statements and writes down what moved; nothing if nothing was there and nothing came. */
  private void refile(
      IndexedArticle article,
      List<Statement> found,
      IndexChange.Kind kind,
      Optional<IndexedArticle> before) {
    Set<UUID> entities = new HashSet<>(article.origin().subjects());
    if (before.isPresent()) {
      entities.addAll(before.get().origin().subjects());
      entities.addAll(statements.entities(article.id()));
    }
    found.forEach(s -> s.participants().forEach(p -> entities.add(p.entity().id())));
    Set<UUID> events = filing.file(article.origin(), found, before.isPresent());
    if (kind != IndexChange.Kind.WITHDRAWAL || !entities.isEmpty() || !events.isEmpty()) {
      changes.append(IndexChange.ofArticle(kind, article.id(), entities, events));
    }
  }
}
