package annals.timeline.application;

import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a request may want to see of what is in memory, the best first. Terms must occur as they are
 * written.
 */
record InMemoryChoice(TimelineRequest request) {

  /** Statements without a date of their own. */
  Stream<Report> undated(Stream<Report> reports) {
    return reports
        .filter(
            r -> !r.statement().isPlaced() || (r.statement().isInferred() && !request.inferred()))
        .filter(r -> concerns(ids(r.statement())) || isAbout(r))
        .filter(r -> holds(r.statement().text(), request.terms()))
        .filter(this::isFrom)
        .sorted(
            Comparator.comparing((Report r) -> !concerns(ids(r.statement())))
                .thenComparingDouble(r -> -r.statement().quality()))
        .map(r -> new Report(r.statement().asStated(), r.origin()));
  }

  /** Events. */
  Stream<Event> events(Stream<Event> events) {
    return events
        .filter(e -> request.inferred() || !e.isInferred())
        .filter(e -> takesPart(e) || isAbout(e))
        .filter(
            e -> e.reports().stream().anyMatch(r -> holds(r.statement().text(), request.terms())))
        .filter(e -> e.reports().stream().anyMatch(this::isFrom))
        .filter(e -> request.from() == null || !e.lastDay().isBefore(request.from()))
        .filter(e -> request.to() == null || !e.firstDay().isAfter(request.to()))
        .sorted(
            Comparator.comparing((Event e) -> !takesPart(e)).thenComparingDouble(e -> -weight(e)));
  }

  private boolean concerns(Collection<UUID> ids) {
    return request.entities().isEmpty()
        || (request.mode() == EntityMode.ALL
            ? ids.containsAll(request.entities())
            : !Collections.disjoint(ids, request.entities()));
  }

  private boolean takesPart(Event event) {
    return concerns(event.relevance().keySet().stream().map(part -> part.id()).toList());
  }

  private boolean isAbout(Event event) {
    return request.countsSubjects() && request.entities().stream().anyMatch(event::isAbout);
  }

  private boolean isAbout(Report report) {
    return report.statement().date() != null
        && !report.statement().isInferred()
        && request.countsSubjects()
        && !Collections.disjoint(report.origin().subjects(), request.entities());
  }

  private boolean isFrom(Report report) {
    return request.sources().isEmpty()
        || request.sources().contains(report.origin().source().toLowerCase(Locale.ROOT));
  }

  private double weight(Event event) {
    double relevance =
        event.relevance().entrySet().stream()
            .filter(e -> request.entities().contains(e.getKey().id()))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(1);
    return event.weight() * (request.entities().isEmpty() ? 1 : relevance);
  }

  /** Whom a statement names or refers to. */
  static List<UUID> ids(Statement statement) {
    return statement.participants().stream().map(p -> p.entity().id()).toList();
  }

  /** Whether a text holds words, in either case. */
  static boolean holds(String text, String terms) {
    return text.toLowerCase(Locale.ROOT).contains(terms.toLowerCase(Locale.ROOT));
  }
}
