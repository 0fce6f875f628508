package annals.timeline.persistence;

import annals.timeline.application.ArticleStore;
import annals.timeline.application.IndexedArticle;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Articles in PostgreSQL. */
@ApplicationScoped
class PanacheArticleStore implements ArticleStore, PanacheRepositoryBase<ArticleRow, UUID> {

  private final Database database;

  PanacheArticleStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<IndexedArticle> lock(UUID article) {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        List.of(article.toString()));
    return findByIdOptional(article).map(ArticleRow::article);
  }

  @Override
  public void save(IndexedArticle article) {
    ArticleRow row = findById(article.id());
    if (row == null) {
      row = new ArticleRow();
      row.set(article);
      persist(row);
    } else {
      row.set(article);
    }
    flush();
  }
}
