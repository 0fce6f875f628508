package annals.timeline.domain.saved;

import annals.timeline.domain.dating.EdtfDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source of an entry made by hand.
 *
 * @param title its title, may be empty
 * @param url its address, may be empty
 * @param source outlet, may be empty
 * @param published when, or null
 * @param quote words of it, may be empty
 * @param article the article of ours that holds the quote, or null
 * @param place where in the article the quote was found, or null
 */
public record ManualSource(
    String title,
    String url,
    String source,
    @Nullable EdtfDate published,
    String quote,
    @Nullable UUID article,
    @Nullable Evidence place) {

  /** The same with where its words stand. */
  public ManualSource foundAt(@Nullable Evidence found) {
    return new ManualSource(title, url, source, published, quote, article, found);
  }

  /** What it holds on to in an article of ours, or null. */
  @Nullable Hold hold() {
    if (place != null) {
      return place.hold();
    }
    return article == null ? null : new Hold(article, quote, -1);
  }

  /** Whose voice it is. */
  String voice() {
    return !source.isBlank() ? source.strip() : !url.isBlank() ? url : title + article;
  }
}
