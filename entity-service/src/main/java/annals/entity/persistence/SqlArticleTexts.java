package annals.entity.persistence;

import annals.entity.application.ArticleTexts;
import annals.entity.application.StoredText;
import annals.entity.wire.StoredArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The texts of the articles that the registry has read. */
@ApplicationScoped
class SqlArticleTexts implements ArticleTexts {
  static final String TEXTS =
      """
      SELECT article_id, revision, published, content FROM annotated_article
      WHERE article_id = ANY(:articles) AND NOT removed
      """;

  private final EntityManager em;

  SqlArticleTexts(EntityManager em) {
    this.em = em;
  }

  @Override
  public Map<UUID, StoredText> texts(Collection<UUID> articleIds) {
    Map<UUID, StoredText> texts = new HashMap<>();
    if (!articleIds.isEmpty()) {
      SqlRows.of(em.createNativeQuery(TEXTS).setParameter("articles", SqlRows.ids(articleIds)))
          .forEach(
              row ->
                  texts.put(
                      row.id(0),
                      new StoredText(
                          row.number(1), row.text(2), StoredArticle.text(row.bytes(3)))));
    }
    return texts;
  }
}
