package annals.timeline.persistence;

import annals.timeline.application.IndexedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code article}. */
@Entity
@Table(name = "article")
class ArticleRow {
  @Id UUID id;

  @Column(nullable = false)
  long revision;

  @Column(nullable = false)
  long annotation;

  @Column(nullable = false)
  boolean removed;

  @Column(nullable = false)
  String source;

  @Column @Nullable String published;

  @Column(name = "published_day")
  @Nullable LocalDate publishedDay;

  @Column(name = "copy_group", nullable = false)
  UUID copyGroup;

  void set(IndexedArticle article) {
    Origin origin = article.origin();
    id = origin.article();
    revision = article.version().revision();
    annotation = article.version().annotation();
    removed = article.removed();
    source = origin.source();
    published = origin.published() == null ? null : origin.published().toString();
    publishedDay = origin.publishedDay();
    copyGroup = origin.copyGroup();
  }

  IndexedArticle article() {
    return new IndexedArticle(
        new ArticleVersion(revision, annotation),
        removed,
        new Origin(id, copyGroup, source, published == null ? null : EdtfDate.parse(published)));
  }
}
