package annals.gateway.timeline.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Timelines as JSON Feed 1.1; what it has no words for stands under {@code _annals}. */
final class JsonFeed {
  private JsonFeed() {}

  static Map<String, Object> of(TimelineDocument timeline) {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", timeline.title());
    feed.put("feed_url", timeline.addressIn(TimelineFormat.JSON_FEED));
    if (timeline.introduction() != null) {
      feed.put("description", timeline.introduction());
    }
    if (timeline.cover() != null) {
      feed.put("icon", timeline.cover());
    }
    feed.put("language", "en");
    feed.put("items", timeline.all().map(line -> item(line, timeline)).toList());
    return feed;
  }

  private static Map<String, Object> item(Line line, TimelineDocument timeline) {
    List<Citation> citations = line.citations(timeline.base());
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", line.uri());
    citations.stream()
        .map(Citation::link)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(link -> item.put("url", link));
    item.put("title", line.dateWords() + ": " + line.headline());
    item.put("content_html", LineHtml.of(line, timeline.base()));
    timeline.published(line).ifPresent(day -> item.put("date_published", day.toString()));
    if (line.group() != null) {
      item.put("tags", List.of(line.group()));
    }
    item.put("_annals", extension(line, citations));
    return item;
  }

  private static Map<String, Object> extension(Line line, List<Citation> citations) {
    Map<String, Object> annals = new LinkedHashMap<>();
    annals.put("date", line.entry().date());
    annals.put("certainty", line.entry().certainty());
    annals.put("outcome", line.entry().outcome());
    annals.put("participants", line.entry().participants());
    annals.put("evidence", line.entry().evidence());
    annals.put("manualSources", line.manualSources());
    annals.put("disagreements", line.entry().disagreements());
    annals.put("links", citations.stream().map(Citation::link).filter(Objects::nonNull).toList());
    return annals;
  }
}
