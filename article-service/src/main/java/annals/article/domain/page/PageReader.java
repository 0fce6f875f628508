package annals.article.domain.page;

/** Takes the article out of a web page. The port to the HTML parser. */
@FunctionalInterface
public interface PageReader {
  /**
   * Reads a page; never fails on bad markup.
   *
   * @param html the page
   * @param url where it was found, to resolve addresses in it; may be empty
   */
  Page read(String html, String url);
}
