package annals.article.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says and what is known about it. Unknown texts are empty, never null.
 *
 * @param title given, found, or the opening words
 * @param text the clean text, furniture of the page included
 * @param segments in order, without overlap, covering all that is not blank
 * @param source outlet or agency as given
 * @param url where it was found
 * @param canonicalUrl what the page calls its own address
 * @param language BCP 47
 * @param authors as printed
 * @param section of the outlet, as "World"
 * @param published when it came out and how that is known
 * @param updated when the outlet last changed it
 * @param retrieved when we got it
 */
public record ArticleContent(
    String title,
    String text,
    List<Segment> segments,
    String source,
    String url,
    String canonicalUrl,
    String language,
    List<String> authors,
    String section,
    PublicationDate published,
    @Nullable Instant updated,
    Instant retrieved) {
  /** Copies the lists. */
  public ArticleContent {
    segments = List.copyOf(segments);
    authors = List.copyOf(authors);
  }

  /** The same with another publication date. */
  public ArticleContent withPublished(PublicationDate date) {
    return new ArticleContent(
        title,
        text,
        segments,
        source,
        url,
        canonicalUrl,
        language,
        authors,
        section,
        date,
        updated,
        retrieved);
  }
}
