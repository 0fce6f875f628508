package annals.article.persistence;

import annals.article.domain.Article;
import annals.article.domain.ArticleStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A revision that has a successor. */
@Entity(name = "Revision")
@Table(name = "article_revision")
class RevisionRow extends ContentColumns {
  /** Article and revision. */
  @Embeddable
  record Key(
      @Column(name = "article_id") UUID articleId, @Column(name = "revision") long revision) {}

  @EmbeddedId Key key = new Key(new UUID(0, 0), 0);

  @Column(nullable = false)
  String status = "";

  @Column(name = "copy_of")
  @Nullable UUID copyOf;

  @Column(nullable = false)
  String author = "";

  @Column(name = "create_time", nullable = false)
  Instant createTime = Instant.EPOCH;

  @Column(name = "change_time", nullable = false)
  Instant changeTime = Instant.EPOCH;

  static RevisionRow of(ArticleRow row) {
    RevisionRow revision = new RevisionRow();
    revision.copy(row);
    return revision;
  }

  private void copy(ArticleRow row) {
    key = new Key(row.id, row.revision);
    status = row.status;
    copyOf = row.copyOf;
    author = row.author;
    createTime = row.createTime;
    changeTime = row.changeTime;
    copyContent(row);
  }

  Article article() {
    return new Article(
        key.articleId(),
        key.revision(),
        content(),
        ArticleStatus.valueOf(status),
        copyOf,
        author,
        createTime,
        changeTime);
  }
}
