package annals.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.domain.EdtfDate;
import annals.article.domain.page.Page;
import annals.article.domain.text.Block;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsoupPageReaderTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Lock closed | Ostwick Gazette</title>
      <meta property="og:site_name" content="Ostwick Gazette">
      <link rel="canonical" href="/news/lock">
      <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Gazette"},
        {"@type": "NewsArticle", "headline": "Lock closed", "author": [{"name": "Ada Brook"}],
         "datePublished": "2023-05-04T08:30:00+02:00", "dateModified": "2023-05-05"}]}</script>
      </head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/port">Port, harbour, sea, river</a></li></ul></nav>
      <div class="cookie-banner"><p>We use cookies, many of them, and partners do, too.</p></div>
      <main><article><h1>Lock closed</h1>
      <div class="story">
      <p>The lock of Ostwick was closed on Thursday, the board said, after a barge had struck its lower gate.</p>
      <div class="social-share"><a href="#">Share</a></div>
      <p>Nobody was hurt, but ships have to wait, the <b>keeper</b> explained, until divers have looked at it.</p>
      <h2>What comes next</h2>
      <ul><li>Divers come on Friday, weather permitting</li></ul>
      <figure><img src="x"><figcaption>The lock on Thursday</figcaption></figure>
      <p>The board meets again in a week, its speaker said, and will name the cost of the repair then.</p>
      </div></article></main>
      <aside><p>Most read: ten locks, ten stories, and what their keepers say about them all.</p></aside>
      <footer><p>© Ostwick Gazette, all rights reserved, in every country of the world.</p></footer>
      </body></html>
      """;

  private final JsoupPageReader reader = new JsoupPageReader();

  @Test
  void takesTheArticleAndLeavesThePageBehind() {
    Page page = reader.read(PAGE, "https://gazette.example/news/lock?from=home");

    assertThat(page.blocks())
        .extracting(block -> block.kind() + " " + block.text().substring(0, 8))
        .containsExactly(
            "PARAGRAPH The lock",
            "PARAGRAPH Nobody w",
            "HEADING What com",
            "LIST_ITEM Divers c",
            "CAPTION The lock",
            "PARAGRAPH The boar");
    assertThat(page.blocks())
        .extracting(Block::text)
        .anyMatch(text -> text.contains("the keeper explained"));
  }

  @Test
  void takesWhatItsMetadataSay() {
    Page page = reader.read(PAGE, "https://gazette.example/news/lock?from=home");

    assertThat(page.title()).isEqualTo("Lock closed");
    assertThat(page.source()).isEqualTo("Ostwick Gazette");
    assertThat(page.canonicalUrl()).isEqualTo("https://gazette.example/news/lock");
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.authors()).containsExactly("Ada Brook");
    assertThat(Objects.requireNonNull(page.published()).value())
        .isEqualTo("2023-05-04T08:30:00+02:00");
    assertThat(page.updated()).isEqualTo("2023-05-05T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time'"
            + " content='2023-05-04T08:30:00Z'>|2023-05-04T08:30:00Z",
        "<meta name='date' content='May 4, 2023'>|2023-05-04",
        "<meta name='pubdate' content='20230504'>|2023-05-04",
        "<meta itemprop='datePublished' content='2023-05-04 08:30:00"
            + " +0200'>|2023-05-04T08:30:00+02:00",
        "<time datetime='2023-05-04'>Thursday</time>|2023-05-04"
      })
  void readsTheDateThatThePageCarries(String element, String value) {
    Page page = reader.read("<html><body>" + element + "<p>The lock.</p></body></html>", "");

    assertThat(page.published()).extracting(EdtfDate::value).isEqualTo(value);
  }

  @Test
  void doesNotChooseBetweenTimes() {
    String times = "<time datetime='2023-05-04'>x</time><time datetime='2021-01-01'>y</time>";

    assertThat(reader.read("<html><body>" + times + "</body></html>", "").published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"''", "<", "<script type='application/ld+json'>{[</script>", "&#0;&#1;x&#xD800;"})
  void survivesAnyMarkup(String html) {
    Page page = reader.read(html, "");

    assertThat(page.blocks())
        .extracting(Block::text)
        .noneMatch(text -> text.chars().anyMatch(Character::isISOControl));
  }
}
