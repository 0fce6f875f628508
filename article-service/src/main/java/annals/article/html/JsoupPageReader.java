package annals.article.html;

import annals.article.domain.EdtfDate;
import annals.article.domain.page.Page;
import annals.article.domain.page.PageReader;
import annals.article.domain.text.Block;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** {@link PageReader} on jsoup. */
@ApplicationScoped
class JsoupPageReader implements PageReader {
  @Override
  public Page read(String html, String url) {
    Document page = Jsoup.parse(html, url);
    JsonLd description = JsonLd.of(page);
    PageMetadata metadata = new PageMetadata(page, description);
    String title = metadata.title();
    Optional<EdtfDate> published = PageDates.published(page, description);
    Optional<Instant> updated =
        PageDates.updated(page, description).map(date -> Instant.ofEpochSecond(date.epochSecond()));
    String source = metadata.source();
    String canonicalUrl = metadata.canonicalUrl();
    String language = metadata.language();
    List<String> authors = metadata.authors();
    String section = metadata.section();
    Clutter.remove(page);
    List<Block> blocks = Blocks.of(ArticleRoot.in(page), title);
    return new Page(
        title,
        blocks,
        source,
        canonicalUrl,
        language,
        authors,
        section,
        published.orElse(null),
        updated.orElse(null));
  }
}
