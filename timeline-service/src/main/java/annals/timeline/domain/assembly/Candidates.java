package annals.timeline.domain.assembly;

import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.Report;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of the candidate events a request wants to see. */
final class Candidates {

  private final TimelineRequest request;

  Candidates(TimelineRequest request) {
    this.request = request;
  }

  /** The events with what the sources asked for report, without what nobody dated unless asked. */
  List<Event> of(Collection<Event> events) {
    return events.stream().map(this::narrowed).flatMap(Optional::stream).toList();
  }

  private Optional<Event> narrowed(Event event) {
    List<Report> reports = event.reports().stream().filter(this::isWanted).toList();
    boolean dated = reports.stream().anyMatch(r -> !r.statement().isInferred());
    if (reports.isEmpty() || (!dated && !request.inferred())) {
      return Optional.empty();
    }
    return Optional.of(
        reports.size() == event.reports().size()
            ? event
            : EventBuilder.event(event.id(), event.date(), reports));
  }

  /** Whether a statement comes from a source asked for. */
  boolean isWanted(Report report) {
    String source = report.origin().source().strip().toLowerCase(Locale.ROOT);
    return request.sources().isEmpty() || request.sources().contains(source);
  }
}
