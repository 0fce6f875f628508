package annals.timeline.domain.assembly;

import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Participant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How much an event matters to a request, before its neighbours are looked at.
 *
 * <p>Every group of copies has one vote, as strong as its best statement: it counts in full when it
 * names the entity, more when it does so at its start, less when only its article is about the
 * entity. Votes of one day of publication are damped, days add up: what is still mentioned on other
 * days is what mattered.
 */
final class Relevance {

  private static final int OPENING_WORDS = 10;
  private static final double AS_SUBJECT = 1.5;
  private static final double SAME_DAY = 0.85;
  private static final double EXPECTED = 0.8;

  private final TimelineRequest request;
  private final List<UUID> entities;

  Relevance(TimelineRequest request) {
    this.request = request;
    this.entities = request.entities();
  }

  /** Whether the entities asked for take part: all of them or any, as the request says. */
  boolean concerns(Event event) {
    double least = request.leastRelevance();
    Predicate<UUID> takesPart =
        id ->
            event.relevance().entrySet().stream()
                .anyMatch(e -> e.getKey().id().equals(id) && e.getValue() >= least);
    return entities.isEmpty()
        || (request.mode() == EntityMode.ALL
            ? entities.stream().allMatch(takesPart)
            : entities.stream().anyMatch(takesPart));
  }

  /** The importance of an event to the request, above 0. */
  double of(Event event) {
    Map<String, Map<UUID, Double>> days = new HashMap<>();
    for (Report report : event.reports()) {
      LocalDate day = report.origin().publishedDay();
      days.computeIfAbsent(day == null ? "" : day.toString(), d -> new HashMap<>())
          .merge(report.origin().copyGroup(), of(report), Math::max);
    }
    double sum = 0;
    for (Map<UUID, Double> votes : days.values()) {
      sum += Math.pow(votes.values().stream().mapToDouble(v -> v).sum(), SAME_DAY);
    }
    return sum * fineness(event) * (event.expected() ? EXPECTED : 1);
  }

  /** How well a statement serves the request: what it says of the entities, times its quality. */
  double of(Report report) {
    double about = request.mode() == EntityMode.ALL || entities.isEmpty() ? 1 : 0;
    for (UUID entity : entities) {
      double one = about(report, entity);
      about = request.mode() == EntityMode.ALL ? about * one : Math.max(about, one);
    }
    double lead = 1 + 0.2 * Math.exp(-report.statement().position() / 3.0);
    return about * report.statement().quality() * lead;
  }

  private static double about(Report report, UUID entity) {
    for (Participant participant : report.statement().participants()) {
      if (participant.entity().id().equals(entity)) {
        boolean subject =
            participant.involvement() == Involvement.NAMED
                && participant.position() < OPENING_WORDS;
        return participant.involvement().weight() * (subject ? AS_SUBJECT : 1);
      }
    }
    return Involvement.ARTICLE.weight() / 2;
  }

  private static double fineness(Event event) {
    return switch (event.date().precision()) {
      case DAY -> 1;
      case MONTH, INTERVAL -> 0.85;
      case SEASON, YEAR -> 0.75;
      case DECADE -> 0.4;
      case CENTURY -> 0.2;
    };
  }
}
