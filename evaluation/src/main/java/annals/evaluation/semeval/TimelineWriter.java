package annals.evaluation.semeval;

import annals.evaluation.semeval.EntityTimeline.Line;
import annals.timeline.domain.dating.EdtfDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Orders event mentions by date; those with one date and one stem are one event. */
final class TimelineWriter {

  private static final int LONGEST_MONTH = 31;

  private TimelineWriter() {}

  static EntityTimeline of(String entity, List<EventMention> events) {
    Map<String, Map<String, List<String>>> days = new TreeMap<>(Comparator.<String>naturalOrder());
    List<String> undated = new ArrayList<>();
    for (EventMention event : refined(events)) {
      String date = date(event.date());
      if (date.equals(EntityTimeline.UNKNOWN)) {
        undated.add(event.id());
      } else {
        days.computeIfAbsent(date, d -> new LinkedHashMap<>())
            .computeIfAbsent(event.stem(), s -> new ArrayList<>())
            .add(event.id());
      }
    }
    List<Line> lines = new ArrayList<>();
    undated.forEach(id -> lines.add(new Line(0, EntityTimeline.UNKNOWN, List.of(id))));
    int order = 1;
    for (Map.Entry<String, Map<String, List<String>>> day : days.entrySet()) {
      for (List<String> mentions : day.getValue().values()) {
        lines.add(new Line(order, day.getKey(), mentions));
      }
      order++;
    }
    return new EntityTimeline(entity, lines);
  }

  /**
   * Gives a mention with a coarse date, or none of its own, the day that others of its kind have.
   */
  private static List<EventMention> refined(List<EventMention> events) {
    return events.stream()
        .map(
            event ->
                new EventMention(
                    event.id(), event.stem(), finer(event, events), event.explicit(), event.noun()))
        .toList();
  }

  private static @Nullable EdtfDate finer(EventMention event, List<EventMention> events) {
    EdtfDate date = event.date();
    boolean coarse = event.explicit() && !date(date).equals(EntityTimeline.UNKNOWN);
    if (date == null || (event.explicit() ? !coarse || date.isDay() : !event.noun())) {
      return date;
    }
    List<EdtfDate> finer =
        events.stream()
            .filter(e -> e.explicit() && e.stem().equals(event.stem()))
            .map(EventMention::date)
            .filter(d -> d != null && d.isDay())
            .filter(d -> !event.explicit() || d.toString().startsWith(date(date) + "-"))
            .distinct()
            .toList();
    return finer.size() == 1 ? finer.getFirst() : date;
  }

  /** The day, the month of a stretch of up to a month, or the year in which the date starts. */
  private static String date(@Nullable EdtfDate date) {
    LocalDate first = date == null ? null : date.earliest();
    if (date == null || first == null) {
      return EntityTimeline.UNKNOWN;
    }
    LocalDate end = date.latest();
    LocalDate last = end == null ? first : end;
    if (first.equals(last)) {
      return first.toString();
    }
    boolean brief = ChronoUnit.DAYS.between(first, last) <= LONGEST_MONTH;
    return brief ? YearMonth.from(first).toString() : Year.from(first).toString();
  }
}
