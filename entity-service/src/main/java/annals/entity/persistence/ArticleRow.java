package annals.entity.persistence;

import annals.entity.application.AnnotatedArticle;
import annals.entity.application.ArticleContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code annotated_article}. */
@Entity
@Table(name = "annotated_article")
class ArticleRow {
  @Id
  @Column(name = "article_id")
  UUID articleId;

  @Column long revision;

  @Column long annotation;

  @Column boolean removed;

  @Column String published;

  @Column byte[] content;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] terms;

  static ArticleRow of(AnnotatedArticle article) {
    ArticleRow row = new ArticleRow();
    row.articleId = article.articleId();
    row.revision = article.revision();
    row.annotation = article.annotation();
    row.removed = article.removed();
    row.published = article.published();
    row.content = article.content().bytes();
    row.terms = article.terms().stream().sorted().toArray(String[]::new);
    return row;
  }

  AnnotatedArticle article() {
    return new AnnotatedArticle(
        articleId,
        revision,
        annotation,
        removed,
        published,
        ArticleContent.of(content),
        Set.of(terms));
  }
}
