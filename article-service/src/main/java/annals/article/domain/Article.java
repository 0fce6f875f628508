package annals.article.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A news article as of one revision.
 *
 * @param id UUIDv7
 * @param revision 1 for the first; every change makes the next
 * @param content what it says
 * @param status whether it may be shown
 * @param copyOf the earlier article that it repeats word for word, or null
 * @param author subject of the token that made this revision
 * @param createTime when the first revision was stored
 * @param changeTime when this revision was stored
 */
public record Article(
    UUID id,
    long revision,
    ArticleContent content,
    ArticleStatus status,
    @Nullable UUID copyOf,
    String author,
    Instant createTime,
    Instant changeTime) {

  /** Changes whenever the article does. */
  public String etag() {
    return "r" + revision;
  }

  /** The next revision of this article. */
  public Article next(
      ArticleContent newContent,
      ArticleStatus newStatus,
      @Nullable UUID newCopyOf,
      String newAuthor,
      Instant now) {
    return new Article(
        id, revision + 1, newContent, newStatus, newCopyOf, newAuthor, createTime, now);
  }
}
