package annals.timeline.domain.assembly;

import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The events of a timeline by day, and how much each day matters. */
final class Days {

  private final NavigableMap<Integer, List<Event>> events = new TreeMap<>();
  private final List<Event> longer = new ArrayList<>();
  private final Importance importance;

  private Days(Importance importance) {
    this.importance = importance;
  }

  /** Puts events together that share a day, the most important first. */
  static Days of(Collection<Event> events, Importance importance) {
    Days days = new Days(importance);
    for (Event event : events) {
      if (event.date().isDay()) {
        days.events.computeIfAbsent(day(event), d -> new ArrayList<>()).add(event);
      } else {
        days.longer.add(event);
      }
    }
    days.events
        .values()
        .forEach(
            day ->
                day.sort(
                    Comparator.comparingDouble((Event e) -> -importance.score(e))
                        .thenComparing(Event::id)));
    return days;
  }

  /** Every day as one period; what took longer stays alone. */
  List<Period> periods(Lines lines) {
    Map<Integer, List<Telling<Report>>> tellings = new HashMap<>();
    events.forEach(
        (day, own) ->
            tellings.put(day, own.stream().flatMap(e -> lines.tellings(e).stream()).toList()));
    List<Period> periods = new ArrayList<>();
    DayScores.of(tellings, lines.terms())
        .forEach(
            (day, score) -> {
              List<Event> own = events.getOrDefault(day, List.of());
              periods.add(new Period(own.getFirst().date(), own, factors(own, score)));
            });
    for (Event event : longer) {
      periods.add(new Period(event.date(), List.of(event), importance.factors(event)));
    }
    return periods;
  }

  private static List<Factor> factors(List<Event> day, DayScore score) {
    Set<Object> texts = new HashSet<>();
    Set<Object> published = new HashSet<>();
    for (Event event : day) {
      for (Report report : event.reports()) {
        texts.add(report.origin().copyGroup());
        published.add(String.valueOf(report.origin().publishedDay()));
      }
    }
    List<Factor> factors = new ArrayList<>();
    factors.add(
        new Factor(
            "reports",
            score.votes(),
            counted(texts.size(), "independent text")
                + ", published on "
                + counted(published.size(), "day")));
    factors.add(
        new Factor("telling", score.told(), "how much its sentences tell of things that happen"));
    if (day.stream().allMatch(Event::expected)) {
      factors.add(Importance.expected());
    }
    factors.add(Importance.quietTime(score.quiet()));
    return factors;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The events of the day before and of the day after, each in a list; none of a longer event. */
  List<List<Event>> neighbours(Period period) {
    if (!period.date().isDay()) {
      return List.of();
    }
    int day = day(period.best());
    return List.of(
        events.getOrDefault(day - 1, List.of()), events.getOrDefault(day + 1, List.of()));
  }

  private static int day(Event event) {
    return (int) event.firstDay().toEpochDay();
  }
}
