package annals.article.domain.page;

import annals.article.domain.EdtfDate;
import annals.article.domain.text.Block;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page and what its metadata say. What the page does not tell is empty.
 *
 * @param title headline, without the outlet's name
 * @param blocks the article's lines in order, empty if none was found
 * @param source name of the outlet
 * @param canonicalUrl what the page calls its own address
 * @param language BCP 47
 * @param authors as printed
 * @param section of the outlet
 * @param published when it came out, by its metadata
 * @param updated when it was last changed, by its metadata
 */
public record Page(
    String title,
    List<Block> blocks,
    String source,
    String canonicalUrl,
    String language,
    List<String> authors,
    String section,
    @Nullable EdtfDate published,
    @Nullable Instant updated) {
  /** Copies the lists. */
  public Page {
    blocks = List.copyOf(blocks);
    authors = List.copyOf(authors);
  }
}
