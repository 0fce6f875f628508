package annals.timeline.domain.events;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.statements.Participant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events of one date out of all reports that give this date. The outcome depends on the
 * reports alone, not on the order in which they came. Stateless.
 */
public final class EventBuilder {

  /** Best evidence first: what would make the best line, then the fixed order. */
  public static final Comparator<Report> BEST_FIRST =
      Comparator.comparingDouble((Report r) -> -worth(r)).thenComparing(Report.IN_FIXED_ORDER);

  private static final double LEAD = 0.15;

  private EventBuilder() {}

  /** The events of a date, in fixed order. */
  public static List<Event> events(EdtfDate date, Collection<Report> reports) {
    List<Report> ordered = reports.stream().sorted(Report.IN_FIXED_ORDER).toList();
    List<Gist> gists = ordered.stream().map(r -> Gist.of(r.statement())).toList();
    List<Event> events = new ArrayList<>();
    Map<UUID, Integer> ranks = new HashMap<>();
    for (List<Integer> cluster : Clustering.of(gists)) {
      UUID oldest = ordered.get(cluster.getFirst()).origin().article();
      int rank = ranks.merge(oldest, 1, Integer::sum);
      events.add(
          event(idOf(date, oldest, rank), date, cluster.stream().map(ordered::get).toList()));
    }
    return events;
  }

  /** Named by the oldest article that reports it: later articles leave the id as it is. */
  private static UUID idOf(EdtfDate date, UUID article, int rank) {
    String name = date + ":" + article + ":" + rank;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** An event of some reports of one happening. */
  public static Event event(UUID id, EdtfDate date, List<Report> reports) {
    List<Report> best = reports.stream().sorted(BEST_FIRST).toList();
    List<LocalDate> days =
        best.stream()
            .map(r -> r.origin().publishedDay())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Event(
        id,
        date,
        Headline.of(best.getFirst().statement()),
        best,
        relevance(best),
        independentSources(best),
        best.stream().allMatch(r -> r.statement().expected()),
        edge(days, true),
        edge(days, false));
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
