package annals.timeline.domain.assembly;

import annals.timeline.domain.dating.Precision;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins candidate events that are one happening. The finer date wins, then the better supported.
 */
final class Merger {

  private static final int DAYS_AROUND = 3;

  /** The event that others join comes before them. */
  private static final Comparator<Event> LEADING_FIRST =
      Comparator.comparing(Event::expected)
          .thenComparingInt((Event e) -> coarseness(e.date().precision()))
          .thenComparingInt((Event e) -> -e.sources())
          .thenComparingDouble((Event e) -> -e.weight())
          .thenComparing(Event::id);

  private Merger() {}

  static List<Event> merge(Collection<Event> events) {
    List<Event> order = events.stream().sorted(LEADING_FIRST).toList();
    SameHappening same = new SameHappening();
    List<List<Event>> groups = new ArrayList<>();
    NavigableMap<LocalDate, List<List<Event>>> byDay = new TreeMap<>();
    for (Event event : order) {
      List<Event> group = groupFor(event, byDay, same);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
        byDay.computeIfAbsent(event.firstDay(), d -> new ArrayList<>()).add(group);
      }
      group.add(event);
    }
    return groups.stream().map(Merger::join).toList();
  }

  private static @Nullable List<Event> groupFor(
      Event event, NavigableMap<LocalDate, List<List<Event>>> byDay, SameHappening same) {
    LocalDate last = event.lastDay();
    return byDay
        .subMap(event.firstDay().minusDays(DAYS_AROUND), true, last.plusDays(DAYS_AROUND), true)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(group -> same.test(group.getFirst(), event))
        .findFirst()
        .orElse(null);
  }

  private static Event join(List<Event> group) {
    Event leading = group.getFirst();
    if (group.size() == 1) {
      return leading;
    }
    List<Report> reports = group.stream().flatMap(e -> e.reports().stream()).toList();
    Event joined = EventBuilder.event(leading.id(), leading.date(), reports);
    return new Event(
        leading.id(),
        leading.date(),
        leading.headline(),
        joined.reports(),
        joined.relevance(),
        joined.sources(),
        leading.expected(),
        joined.firstReport(),
        joined.lastReport());
  }

  private static int coarseness(Precision precision) {
    return switch (precision) {
      case DAY -> 0;
      case INTERVAL, MONTH -> 1;
      case SEASON -> 2;
      case YEAR -> 3;
      case DECADE -> 4;
      case CENTURY -> 5;
    };
  }
}
