package annals.article.html;

import annals.article.domain.EdtfDate;
import annals.article.domain.dating.PrintedDates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page's metadata say that it was published and updated. The surest sources come first. */
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=article:published]",
          "meta[property=og:published_time]",
          "meta[property=og:article:published_time]",
          "[itemprop=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name~=(?i)^(article\\.published|published[-_]?(time|date)?|publish[-_]?date|pubdate|publication[-_]?date|date\\.issued|dc\\.date(\\.issued|\\.created)?|dcterms\\.(issued|created|date)|cxenseparse:recs:publishtime|og:pubdate|bt:pubdate|article_date_original|originalpublicationdate|datepublished|ptime|displaydate|date)$]",
          "time[pubdate]",
          "time.entry-date.published",
          "abbr.published",
          "article header time[datetime]",
          "header time[datetime]",
          "time[itemprop~=(?i)date][datetime]",
          "time[class~=(?i)publish|pubdate|entry-date|post-date|article][datetime]");
  private static final List<String> UPDATED =
      List.of(
          "meta[property=article:modified_time]",
          "meta[property=og:updated_time]",
          "[itemprop=dateModified]",
          "meta[name~=(?i)^(last-modified|article\\.updated|dcterms\\.modified|revised)$]");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6})?.*");
  private static final Pattern LOOSE_TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d+)?"
              + " ?(Z|[+-]\\d{2}:?\\d{2})");

  private PageDates() {}

  static Optional<EdtfDate> published(Document page, JsonLd description) {
    return description
        .text("datePublished")
        .flatMap(PageDates::read)
        .or(() -> first(page, PUBLISHED))
        .or(() -> description.text("dateCreated").flatMap(PageDates::read))
        .or(() -> onlyTime(page));
  }

  static Optional<EdtfDate> updated(Document page, JsonLd description) {
    return description.text("dateModified").flatMap(PageDates::read).or(() -> first(page, UPDATED));
  }

  /** Reads what pages write for a date. */
  static Optional<EdtfDate> read(String value) {
    String text = value.strip();
    Matcher time = LOOSE_TIME.matcher(text);
    if (time.matches()) {
      String zone = time.group(4);
      String colon = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
      String seconds = time.group(3) == null ? "" : time.group(3);
      return EdtfDate.parse(time.group(1) + "T" + time.group(2) + seconds + colon);
    }
    List<PrintedDates.Found> printed =
        PrintedDates.in(text.length() > 120 ? text.substring(0, 120) : text);
    if (!printed.isEmpty()) {
      return Optional.of(printed.getFirst().date());
    }
    if (text.length() >= 10 && text.charAt(4) == '-') {
      return EdtfDate.parse(text.substring(0, 10));
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.matches()
        ? EdtfDate.parse(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3))
        : EdtfDate.parse(text);
  }

  private static Optional<EdtfDate> first(Document page, List<String> selectors) {
    return selectors.stream()
        .flatMap(selector -> page.select(selector).stream())
        .flatMap(element -> values(element).flatMap(value -> read(value).stream()))
        .findFirst();
  }

  /** A page that prints one time only means itself; with several, nobody knows which. */
  private static Optional<EdtfDate> onlyTime(Document page) {
    List<EdtfDate> times =
        page.select("time[datetime]").stream()
            .flatMap(time -> read(time.attr("datetime")).stream())
            .distinct()
            .toList();
    return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
  }

  private static Stream<String> values(Element element) {
    return Stream.of(
            element.attr("content"),
            element.attr("datetime"),
            element.attr("title"),
            element.ownText())
        .filter(value -> !value.isBlank());
  }
}
