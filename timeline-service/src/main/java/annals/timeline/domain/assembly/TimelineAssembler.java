package annals.timeline.domain.assembly;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.assembly.Lines.Told;
import annals.timeline.domain.events.Disagreements;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.EventCorrection;
import annals.timeline.domain.events.Headline;
import annals.timeline.domain.events.Report;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Assembles a timeline from candidate events: narrows them to what is asked for, weighs them,
 * chooses the most important, and tells each once. Deterministic and stateless.
 */
public final class TimelineAssembler {

  private static final int PARTICIPANTS = 12;

  private static final Comparator<TimelineEntry> IN_ORDER_OF_TIME =
      Comparator.comparing((TimelineEntry e) -> EntryDates.first(e))
          .thenComparing(EntryDates::last, Comparator.reverseOrder())
          .thenComparingDouble(e -> -e.score())
          .thenComparing(e -> String.valueOf(e.event()));

  private TimelineAssembler() {}

  /**
   * A timeline.
   *
   * @param events candidates within the range asked for
   * @param undated statements without a place on the calendar
   */
  public static Timeline assemble(
      TimelineRequest request, Collection<Event> events, Collection<Report> undated) {
    Candidates candidates = new Candidates(request);
    Concern concern = new Concern(request);
    List<Event> concerned = candidates.of(events).stream().filter(concern::includes).toList();
    Lines lines = new Lines(concern);
    List<TimelineEntry> entries =
        request.granularity() == Granularity.DAY
            ? days(request, concerned, concern, lines)
            : others(request, concerned, concern, lines);
    List<Report> wanted = undated.stream().filter(candidates::isWanted).toList();
    return new Timeline(
        entries.stream().sorted(IN_ORDER_OF_TIME).toList(),
        new UndatedLines(concern).choose(wanted, entries, request));
  }

  private static List<TimelineEntry> days(
      TimelineRequest request, List<Event> events, Concern concern, Lines lines) {
    Days days = Days.of(events, Importance.of(events, concern));
    return chosen(request, days.periods(lines)).stream()
        .map(
            period ->
                entry(
                    period,
                    lines.of(period.events(), days.neighbours(period), request.sentences())))
        .toList();
  }

  private static List<TimelineEntry> others(
      TimelineRequest request, List<Event> events, Concern concern, Lines lines) {
    Importance importance = Importance.of(events, concern);
    return chosen(request, Periods.of(events, importance, request.granularity())).stream()
        .map(period -> entry(period, lines.inTurn(period.events(), request.sentences())))
        .toList();
  }

  private static List<Period> chosen(TimelineRequest request, List<Period> periods) {
    return Period.choose(periods, request.limit(), request.leastImportance());
  }

  /**
   * Events as a timeline would tell them, each on its own and none left out.
   *
   * @param request whom it concerns and how it is told
   */
  public static List<TimelineEntry> lines(TimelineRequest request, Collection<Event> events) {
    Concern concern = new Concern(request);
    Lines lines = new Lines(concern);
    return events.stream()
        .map(List::of)
        .map(one -> Periods.of(one, Importance.of(one, concern), request.granularity()).getFirst())
        .map(period -> entry(period, lines.of(period.best(), request.sentences())))
        .toList();
  }

  /** The event of the first line gives the headline, and is the one behind the entry. */
  private static TimelineEntry entry(Period period, Told told) {
    Event best = told.event();
    List<Event> events = period.events();
    Set<Report> ordered = new LinkedHashSet<>(told.lines());
    ordered.addAll(told.evidence());
    return new TimelineEntry(
        best.id(),
        period.date(),
        headline(best, told.lines().getFirst()),
        told.lines().stream().map(r -> r.statement().text()).toList(),
        participants(events),
        sources(events),
        period.score(),
        period.factors(),
        List.copyOf(ordered),
        Disagreements.among(best.reports()),
        best.outcome(),
        best.certainty(),
        parts(events));
  }

  /** What an editor wrote, else the best sentence, cut. */
  private static String headline(Event event, Report told) {
    EventCorrection correction = event.correction();
    return correction != null && correction.headline() != null
        ? correction.headline()
        : Headline.of(told.statement());
  }

  private static int sources(List<Event> events) {
    return events.size() == 1
        ? events.getFirst().sources()
        : EventBuilder.independentSources(
            events.stream().flatMap(e -> e.reports().stream()).toList());
  }

  private static List<EntityRef> participants(List<Event> events) {
    return events.stream()
        .flatMap(event -> event.participants().stream())
        .distinct()
        .limit(PARTICIPANTS)
        .toList();
  }

  private static Map<UUID, String> parts(List<Event> events) {
    Map<UUID, String> parts = new HashMap<>();
    events.forEach(event -> event.parts().forEach(parts::putIfAbsent));
    return parts;
  }
}
