package annals.gateway.timeline.format;

import annals.gateway.format.DateSpan;
import annals.gateway.format.Html;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Timelines as TimelineJS 3 reads them. A slide needs a date: what has none stands on the title
 * slide.
 */
final class TimelineJs {
  private TimelineJs() {}

  static Map<String, Object> of(TimelineDocument timeline) {
    List<Line> placed = timeline.all().filter(TimelineJs::isPlaced).toList();
    List<Line> others = timeline.all().filter(line -> !isPlaced(line)).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", title(timeline, others));
    json.put("events", placed.stream().map(line -> slide(line, timeline.base())).toList());
    return json;
  }

  private static boolean isPlaced(Line line) {
    DateSpan span = line.span();
    return span != null && span.first() != null;
  }

  private static Map<String, Object> title(TimelineDocument timeline, List<Line> others) {
    String introduction =
        timeline.introduction() == null
            ? ""
            : timeline
                .introduction()
                .lines()
                .map(LineHtml::paragraph)
                .collect(Collectors.joining());
    String undated =
        others.stream()
            .map(
                line ->
                    LineHtml.paragraph(line.dateWords() + ": " + line.headline())
                        + LineHtml.of(line, timeline.base()))
            .collect(Collectors.joining());
    Map<String, Object> slide = new LinkedHashMap<>();
    slide.put("unique_id", timeline.uri());
    slide.put("text", text(timeline.title(), introduction + undated));
    slide.put("autolink", false);
    if (timeline.cover() != null) {
      slide.put("media", Map.of("url", timeline.cover()));
    }
    return slide;
  }

  private static Map<String, Object> slide(Line line, String base) {
    Map<String, Object> slide = new LinkedHashMap<>();
    slide.put("unique_id", line.uri());
    DateSpan span = line.span();
    LocalDate first = span == null ? null : span.first();
    LocalDate last = span == null ? null : span.last();
    if (first != null) {
      slide.put("start_date", last == null ? day(first) : start(first, last));
      if (last != null && !isOneUnit(first, last)) {
        slide.put("end_date", end(first, last));
      }
    }
    slide.put("display_date", Html.escape(line.dateWords()));
    slide.put("text", text(line.headline(), LineHtml.of(line, base)));
    if (line.group() != null) {
      slide.put("group", Html.escape(line.group()));
    }
    slide.put("autolink", false);
    return slide;
  }

  private static Map<String, Object> text(String headline, String html) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("headline", Html.escape(headline));
    text.put("text", html);
    return text;
  }

  /** Whether the days are one day, one month or one year, which a single date says. */
  private static boolean isOneUnit(LocalDate first, LocalDate last) {
    return first.equals(last)
        || (areMonths(first, last) && YearMonth.from(first).equals(YearMonth.from(last)))
        || (areYears(first, last) && first.getYear() == last.getYear());
  }

  private static Map<String, Object> start(LocalDate first, LocalDate last) {
    return date(first, first, last);
  }

  private static Map<String, Object> end(LocalDate first, LocalDate last) {
    return date(last, first, last);
  }

  /** One end of the days, as exactly as they are known. */
  private static Map<String, Object> date(LocalDate end, LocalDate first, LocalDate last) {
    Map<String, Object> date = new LinkedHashMap<>();
    date.put("year", end.getYear());
    if (!areYears(first, last)) {
      date.put("month", end.getMonthValue());
      if (!areMonths(first, last)) {
        date.put("day", end.getDayOfMonth());
      }
    }
    return date;
  }

  private static Map<String, Object> day(LocalDate day) {
    return date(day, day, day);
  }

  private static boolean areYears(LocalDate first, LocalDate last) {
    return first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
  }

  private static boolean areMonths(LocalDate first, LocalDate last) {
    return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
  }
}
