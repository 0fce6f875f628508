package annals.article.persistence;

import annals.article.domain.Article;
import annals.article.domain.ArticleStatus;
import annals.article.domain.EdtfDate;
import annals.article.domain.copies.Fingerprint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest revision of an article, deleted ones included. */
@Entity(name = "Article")
@Table(name = "article")
class ArticleRow extends ContentColumns {
  /** Where undated articles stand in the order: behind every date that we take. */
  static final long UNDATED = -1_000_000_000_000_000L;

  @Id UUID id = new UUID(0, 0);

  @Column(nullable = false)
  long revision;

  @Version
  @Column(name = "lock_version", nullable = false)
  @Nullable Integer lockVersion;

  @Column(nullable = false)
  String status = "";

  @Column(nullable = false)
  boolean deleted;

  @Column(name = "copy_of")
  @Nullable UUID copyOf;

  @Column(nullable = false)
  String fingerprint = "";

  @Column(nullable = false)
  String author = "";

  @Column(name = "create_time", nullable = false)
  Instant createTime = Instant.EPOCH;

  @Column(name = "change_time", nullable = false)
  Instant changeTime = Instant.EPOCH;

  @Column(name = "published_first")
  @Nullable LocalDate publishedFirst;

  @Column(name = "published_last")
  @Nullable LocalDate publishedLast;

  @Column(name = "published_order", nullable = false)
  long publishedOrder;

  void set(Article article) {
    id = article.id();
    revision = article.revision();
    status = article.status().name();
    copyOf = article.copyOf();
    author = article.author();
    createTime = article.createTime();
    changeTime = article.changeTime();
    setContent(article.content());
    EdtfDate date = article.content().published().date();
    publishedFirst = date == null ? null : date.earliest();
    publishedLast = date == null ? null : date.latest();
    publishedOrder = date == null ? UNDATED : date.epochSecond();
  }

  void set(Fingerprint newFingerprint) {
    fingerprint = newFingerprint.hex();
  }

  void bury() {
    deleted = true;
  }

  Article article() {
    return new Article(
        id,
        revision,
        content(),
        ArticleStatus.valueOf(status),
        copyOf,
        author,
        createTime,
        changeTime);
  }
}
