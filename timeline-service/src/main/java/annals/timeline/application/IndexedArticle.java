package annals.timeline.application;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.events.Origin;
import java.util.Objects;
import java.util.UUID;

/**
 * Which state of an article is indexed.
 *
 * @param version the newest state that arrived
 * @param removed whether the article is gone; then only this record is left of it
 * @param origin where its statements were published
 */
public record IndexedArticle(ArticleVersion version, boolean removed, Origin origin) {

  /** Refuses an article without version or origin. */
  public IndexedArticle {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(origin, "origin");
  }

  /** The record of an article that is there. */
  static IndexedArticle of(AnnotatedArticle article) {
    return new IndexedArticle(article.version(), false, Origin.of(article));
  }

  /** The record of an article that is gone as of a revision. */
  static IndexedArticle removed(UUID article, long revision) {
    return new IndexedArticle(
        new ArticleVersion(revision, Long.MAX_VALUE), true, new Origin(article, article, "", null));
  }

  /** Its id. */
  public UUID id() {
    return origin.article();
  }
}
