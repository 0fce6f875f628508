package annals.gateway.timeline.format;

import annals.gateway.format.DateSpan;
import annals.gateway.format.LinkedData;
import annals.gateway.format.PlainDates;
import annals.gateway.timeline.EventOutcome;
import annals.gateway.timeline.ParticipantJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Timelines as JSON-LD in the words of schema.org: an ItemList of Events. */
final class LinkedTimeline {
  private static final String OPEN = "..";
  private static final String SCHEMA = "https://schema.org/";

  private LinkedTimeline() {}

  static Map<String, Object> of(TimelineDocument timeline) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@context", "https://schema.org");
    list.put("@type", "ItemList");
    list.put("@id", timeline.uri());
    list.put("url", timeline.address());
    list.put("name", timeline.title());
    put(list, "description", timeline.introduction());
    put(list, "image", timeline.cover());
    List<Line> lines = timeline.all().toList();
    list.put("numberOfItems", lines.size());
    List<Map<String, Object>> items = new ArrayList<>();
    for (Line line : lines) {
      Map<String, Object> item = typed("ListItem");
      item.put("position", items.size() + 1);
      item.put("item", event(line, timeline.base()));
      items.add(item);
    }
    list.put("itemListElement", items);
    return list;
  }

  private static Map<String, Object> event(Line line, String base) {
    Map<String, Object> event = typed("Event");
    event.put("@id", line.uri());
    event.put("name", line.headline());
    put(event, "description", String.join(" ", line.told()));
    dates(event, line);
    put(event, "eventStatus", status(line.entry().outcome()));
    if (!line.entry().participants().isEmpty()) {
      event.put("about", line.entry().participants().stream().map(LinkedTimeline::about).toList());
    }
    put(event, "keywords", line.group());
    event.put("subjectOf", line.citations(base).stream().map(LinkedTimeline::source).toList());
    return event;
  }

  /** ISO 8601 where it says the same; else the words alone, so that no day is made up. */
  private static void dates(Map<String, Object> event, Line line) {
    String edtf = line.entry().date().edtf();
    if (edtf != null && DateSpan.of(edtf) != null) {
      String[] ends = edtf.split("/", 2);
      String start = ends[0];
      String end = ends[ends.length - 1];
      if (isSaid(start) && isSaid(end)) {
        put(event, "startDate", start.equals(OPEN) ? null : start);
        put(event, "endDate", end.equals(OPEN) ? null : end);
      }
    }
    String words = String.join("; ", line.remarks());
    event.put(
        "disambiguatingDescription",
        "Date: " + line.dateWords() + (words.isEmpty() ? "" : "; " + words));
    if (edtf != null) {
      Map<String, Object> exact = typed("PropertyValue");
      exact.put("propertyID", "EDTF");
      exact.put("value", edtf);
      event.put("identifier", exact);
    }
  }

  private static boolean isSaid(String end) {
    return end.equals(OPEN) || PlainDates.isPlain(end);
  }

  private static @Nullable String status(@Nullable EventOutcome outcome) {
    return switch (outcome) {
      case null -> null;
      case HAPPENED, UNCONFIRMED -> null;
      case EXPECTED -> SCHEMA + "EventScheduled";
      case CALLED_OFF -> SCHEMA + "EventCancelled";
    };
  }

  private static Map<String, Object> about(ParticipantJson participant) {
    Map<String, Object> thing = typed("Thing");
    thing.put("@id", LinkedData.IDS + participant.id());
    put(thing, "name", participant.name());
    put(thing, "description", participant.part());
    return thing;
  }

  private static Map<String, Object> source(Citation citation) {
    Map<String, Object> article = typed("NewsArticle");
    if (citation.place() != null) {
      article.put("@id", LinkedData.IDS + citation.place().article());
    }
    put(article, "url", citation.link());
    put(article, "headline", citation.title());
    if (citation.published() != null && PlainDates.isPlain(citation.published())) {
      article.put("datePublished", citation.published());
    }
    if (citation.source() != null) {
      Map<String, Object> publisher = typed("Organization");
      publisher.put("name", citation.source());
      article.put("publisher", publisher);
    }
    if (citation.quote() != null) {
      Map<String, Object> words = typed("Quotation");
      words.put("text", citation.quote());
      if (citation.speaker() != null) {
        Map<String, Object> speaker = typed("Thing");
        speaker.put("name", citation.speaker());
        words.put("creator", speaker);
      }
      article.put("hasPart", words);
    }
    return article;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", type);
    return node;
  }

  private static void put(Map<String, Object> node, String term, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      node.put(term, text);
    }
  }
}
