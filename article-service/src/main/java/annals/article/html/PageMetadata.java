package annals.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, Open Graph and meta elements. Lengths are bounded.
 */
final class PageMetadata {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_URL = 2048;
  private static final int MOST_AUTHORS = 20;

  private final Document page;
  private final JsonLd description;

  PageMetadata(Document page, JsonLd description) {
    this.page = page;
    this.description = description;
  }

  String title() {
    return clean(
        description
            .text("headline")
            .or(() -> meta("meta[property=og:title]"))
            .map(this::withoutOutlet)
            .or(this::onlyHeading)
            .or(() -> Optional.of(withoutOutlet(page.title()))),
        LONGEST_TITLE);
  }

  String source() {
    return clean(
        meta("meta[property=og:site_name]")
            .or(() -> description.text("publisher"))
            .or(() -> meta("meta[name=application-name]")),
        LONGEST_NAME);
  }

  String canonicalUrl() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("abs:href"),
            page.select("meta[property=og:url]").attr("content"))
        .map(String::strip)
        .filter(url -> url.length() <= LONGEST_URL && url.matches("https?://[^\\s\\p{Cntrl}]+"))
        .findFirst()
        .orElse("");
  }

  String language() {
    return Stream.of(
            page.select("html").attr("lang"),
            page.select("meta[property=og:locale]").attr("content").replace('_', '-'),
            description.text("inLanguage").orElse(""))
        .map(tag -> Locale.forLanguageTag(tag.strip()).toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .findFirst()
        .orElse("");
  }

  List<String> authors() {
    List<String> named = description.names("author");
    Stream<String> authors =
        named.isEmpty()
            ? Stream.concat(
                page.select("meta[name=author]").stream().map(meta -> meta.attr("content")),
                page.select("[rel=author], [itemprop=author]").stream().map(Element::text))
            : named.stream();
    return authors
        .map(name -> clean(Optional.of(name), LONGEST_NAME))
        .filter(name -> !name.isEmpty() && !name.startsWith("http"))
        .distinct()
        .limit(MOST_AUTHORS)
        .toList();
  }

  String section() {
    return clean(
        meta("meta[property=article:section]").or(() -> description.text("articleSection")),
        LONGEST_NAME);
  }

  private Optional<String> onlyHeading() {
    List<String> headings = page.select("h1").eachText();
    return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
  }

  /** "Headline | The Outlet" without the outlet, if the page says what it is called. */
  private String withoutOutlet(String title) {
    String outlet = source();
    for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ", " » ")) {
      int at = title.lastIndexOf(separator);
      if (at > 0
          && (title.substring(at + separator.length()).strip().equalsIgnoreCase(outlet)
              || (outlet.isEmpty() && separator.equals(" | ")))) {
        return title.substring(0, at);
      }
    }
    return title;
  }

  private Optional<String> meta(String selector) {
    return page.select(selector).stream()
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  private static String clean(Optional<String> found, int longest) {
    String text =
        found.orElse("").replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").replace('\u00A0', ' ').strip();
    return text.length() <= longest ? text : text.substring(0, longest).strip();
  }
}
