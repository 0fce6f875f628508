package annals.article.domain.copies;

import annals.article.domain.Article;
import annals.article.domain.ArticleContent;
import annals.article.domain.EdtfDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored article that says the same as another.
 *
 * @param id its id
 * @param fingerprint of what it says
 * @param copyOf the article it repeats itself, or null for the first
 * @param title its title
 * @param source its outlet
 * @param url its address
 * @param published its publication date in EDTF, or empty
 */
public record Twin(
    UUID id,
    Fingerprint fingerprint,
    @Nullable UUID copyOf,
    String title,
    String source,
    String url,
    String published) {

  /** What others see of an article that they may repeat. */
  public static Twin of(Article article, Fingerprint fingerprint) {
    ArticleContent content = article.content();
    EdtfDate date = content.published().date();
    return new Twin(
        article.id(),
        fingerprint,
        article.copyOf(),
        content.title(),
        content.source(),
        content.url(),
        date == null ? "" : date.value());
  }

  /** Whether {@code content}, whose words are the same, is this article once more. */
  public boolean isSameDelivery(ArticleContent content) {
    EdtfDate date = content.published().date();
    return title.equals(content.title())
        && source.equals(content.source())
        && url.equals(content.url())
        && published.equals(date == null ? "" : date.value());
  }
}
