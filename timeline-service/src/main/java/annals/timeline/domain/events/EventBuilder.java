package annals.timeline.domain.events;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.statements.Participant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes events out of reports. The outcome depends on the reports alone, not on the order in which
 * they came. Stateless.
 */
public final class EventBuilder {

  /** Best evidence first: what would make the best line, then the fixed order. */
  public static final Comparator<Report> BEST_FIRST =
      Comparator.comparingDouble((Report r) -> -worth(r)).thenComparing(Report.IN_FIXED_ORDER);

  private static final double LEAD = 0.15;

  private EventBuilder() {}

  /** The events of some reports with a place on the calendar, in fixed order. */
  public static List<Event> events(Collection<Report> reports) {
    Map<UUID, Report> byStatement = new HashMap<>();
    reports.forEach(r -> byStatement.putIfAbsent(r.statement().id(), r));
    Map<UUID, UUID> leaders = Filing.of(byStatement.values().stream().map(Telling::of).toList());
    Map<UUID, List<Report>> byLeader = new TreeMap<>();
    leaders.forEach(
        (statement, leader) ->
            byLeader
                .computeIfAbsent(leader, l -> new ArrayList<>())
                .add(Objects.requireNonNull(byStatement.get(statement))));
    return byLeader.values().stream()
        .map(EventBuilder::event)
        .sorted(Comparator.comparing(Event::firstDay).thenComparing(Event::id))
        .toList();
  }

  /** The events of reports that all give one date. */
  public static List<Event> events(EdtfDate date, Collection<Report> reports) {
    return events(reports.stream().filter(r -> r.date().value().equals(date)).toList());
  }

  /** The event that all of the reports tell of. */
  public static Event event(List<Report> reports) {
    Outcome outcome = Outcome.of(reports);
    EventDates dates = EventDates.of(reports, outcome);
    Set<Report> counted = new HashSet<>(dates.counted());
    List<Report> best =
        reports.stream()
            .sorted(
                Comparator.comparing((Report r) -> r.statement().isInferred())
                    .thenComparing(r -> !counted.contains(r))
                    .thenComparing(r -> !r.date().value().equals(dates.date()))
                    .thenComparing(BEST_FIRST))
            .toList();
    return event(idOf(reports), dates.date(), dates.certainty(), outcome, best);
  }

  /** An event of some reports of one happening on a date. */
  public static Event event(UUID id, EdtfDate date, List<Report> reports) {
    Outcome outcome = Outcome.of(reports);
    return event(
        id,
        date,
        EventDates.of(reports, outcome).certainty(),
        outcome,
        reports.stream().sorted(BEST_FIRST).toList());
  }

  /** Named by the statement that told it first: later articles leave the id as it is. */
  private static UUID idOf(List<Report> reports) {
    Report first =
        Collections.min(reports, Comparator.comparing(EventBuilder::placeOf, Telling.TOLD_FIRST));
    String words = first.statement().text().strip();
    String name = first.origin().article() + ":" + first.date().value() + ":" + words;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Telling.Place placeOf(Report report) {
    return new Telling.Place(
        report.statement().isInferred(),
        report.origin().publishedDay(),
        report.origin().article(),
        report.statement().span().start(),
        report.date().value());
  }

  private static Event event(
      UUID id, EdtfDate date, DateCertainty certainty, Outcome outcome, List<Report> best) {
    List<LocalDate> days =
        best.stream()
            .map(r -> r.origin().publishedDay())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    boolean inferred = certainty == DateCertainty.INFERRED;
    return new Event(
        id,
        date,
        certainty,
        Headline.of(best.getFirst().statement()),
        best,
        relevance(best.stream().filter(r -> inferred || !r.statement().isInferred()).toList()),
        independentSources(best),
        outcome,
        edge(days, true),
        edge(days, false),
        null);
  }

  private static @Nullable LocalDate edge(List<LocalDate> days, boolean first) {
    return days.isEmpty() ? null : first ? days.getFirst() : days.getLast();
  }

  private static double worth(Report report) {
    double lead = LEAD * Math.exp(-report.statement().position() / 3.0);
    return report.statement().quality() + lead - (report.statement().expected() ? 0.1 : 0);
  }

  /** The closest involvement per group of copies, added up over the groups. */
  private static Map<EntityRef, Double> relevance(List<Report> reports) {
    Map<UUID, Map<UUID, Double>> perGroup = new HashMap<>();
    Map<UUID, EntityRef> entities = new HashMap<>();
    for (Report report : reports) {
      for (Participant participant : report.statement().participants()) {
        entities.putIfAbsent(participant.entity().id(), participant.entity());
        perGroup
            .computeIfAbsent(participant.entity().id(), e -> new HashMap<>())
            .merge(report.origin().copyGroup(), participant.involvement().weight(), Math::max);
      }
    }
    Map<EntityRef, Double> relevance = new HashMap<>();
    entities.forEach(
        (id, entity) ->
            relevance.put(
                entity,
                perGroup.getOrDefault(id, Map.of()).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum()));
    return relevance;
  }

  /** Distinct sources of distinct texts: a copy speaks with the voice of its original. */
  public static int independentSources(Collection<Report> reports) {
    Map<UUID, String> voices = new HashMap<>();
    reports.stream()
        .sorted(Report.IN_FIXED_ORDER)
        .forEach(
            report -> {
              Origin origin = report.origin();
              if (origin.article().equals(origin.copyGroup())) {
                voices.put(origin.copyGroup(), origin.sourceKey());
              } else {
                voices.putIfAbsent(origin.copyGroup(), origin.sourceKey());
              }
            });
    return (int) voices.values().stream().distinct().count();
  }
}
