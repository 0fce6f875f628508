package annals.timeline.domain.assembly;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Event;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Puts the events of one month or year together, the most important first. */
final class Periods {

  private static final double MANY = 0.5;

  private Periods() {}

  /** The groups by their period; what does not lie in one period stays alone. */
  static List<Period> of(List<Event> events, Importance importance, Granularity granularity) {
    Map<String, List<Event>> groups = new TreeMap<>();
    for (Event event : events) {
      groups.computeIfAbsent(key(event, granularity), k -> new ArrayList<>()).add(event);
    }
    return groups.values().stream().map(group -> period(group, importance, granularity)).toList();
  }

  private static String key(Event event, Granularity granularity) {
    YearMonth first = YearMonth.from(event.firstDay());
    YearMonth last = YearMonth.from(event.lastDay());
    boolean open = event.date().latest() == null;
    return switch (granularity) {
      case EVENT, DAY -> event.id().toString();
      case MONTH -> !open && first.equals(last) ? first.toString() : event.id().toString();
      case YEAR ->
          !open && first.getYear() == last.getYear()
              ? Integer.toString(first.getYear())
              : event.id().toString();
    };
  }

  private static Period period(List<Event> group, Importance importance, Granularity granularity) {
    List<Event> ordered =
        group.stream()
            .sorted(
                Comparator.comparingDouble((Event e) -> -importance.score(e))
                    .thenComparing(Event::id))
            .toList();
    Event best = ordered.getFirst();
    List<Factor> factors = new ArrayList<>(importance.factors(best));
    if (ordered.size() > 1) {
      double all = ordered.stream().mapToDouble(importance::score).sum();
      String unit = granularity == Granularity.MONTH ? "month" : "year";
      factors.add(
          new Factor(
              "events",
              Math.pow(all / importance.score(best), MANY),
              ordered.size() + " events in the " + unit));
    }
    return new Period(date(best, granularity), ordered, factors);
  }

  private static EdtfDate date(Event best, Granularity granularity) {
    boolean whole = best.date().latest() != null;
    YearMonth month = YearMonth.from(best.firstDay());
    YearMonth last = YearMonth.from(best.lastDay());
    if (whole && granularity == Granularity.MONTH && month.equals(last)) {
      return EdtfDate.parse(month.toString());
    }
    if (whole && granularity == Granularity.YEAR && month.getYear() == last.getYear()) {
      return EdtfDate.parse(String.format(Locale.ROOT, "%04d", month.getYear()));
    }
    return best.date();
  }
}
