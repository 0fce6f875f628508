package annals.timeline.domain.assembly;

import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Participant;
import java.util.UUID;
import java.util.stream.DoubleStream;

/**
 * How much an event or a statement concerns the entities of a request: in full when it names the
 * entity, more when it does so at its start, less when only its article is about the entity.
 */
final class Concern {

  private static final int OPENING_WORDS = 10;
  private static final double AS_SUBJECT = 1.5;

  /** The sentence leaves it out, but its article is about it. */
  private static final double BY_ARTICLE = 0.25;

  private static final double UNNAMED = 0.125;

  private final TimelineRequest request;

  Concern(TimelineRequest request) {
    this.request = request;
  }

  /** Whether it concerns the entities asked for: all of them or any, as the request says. */
  boolean includes(Event event) {
    return request.entities().isEmpty()
        || (request.countsSubjects()
            ? request.entities().stream().anyMatch(id -> event.involves(id) || event.isAbout(id))
            : request.entities().stream().allMatch(event::involves));
  }

  private boolean isForAll() {
    return request.mode() == EntityMode.ALL;
  }

  /** How much a statement concerns the request, above 0; 1 when it asks for nobody. */
  double of(Report report) {
    DoubleStream each = request.entities().stream().mapToDouble(id -> of(report, id));
    if (request.entities().isEmpty()) {
      return 1;
    }
    return isForAll() ? each.reduce(1, (a, b) -> a * b) : each.max().orElse(1);
  }

  private static double of(Report report, UUID entity) {
    for (Participant participant : report.statement().participants()) {
      if (participant.entity().id().equals(entity)) {
        boolean subject =
            participant.involvement() == Involvement.NAMED
                && participant.position() < OPENING_WORDS;
        return participant.involvement().weight() * (subject ? AS_SUBJECT : 1);
      }
    }
    return report.origin().subjects().contains(entity) ? BY_ARTICLE : UNNAMED;
  }

  /**
   * How well a statement would serve as a line: what it says of the entities, times its quality.
   */
  double worth(Report report) {
    double lead = 1 + 0.2 * Math.exp(-report.statement().position() / 3.0);
    return of(report) * report.statement().quality() * lead;
  }
}
