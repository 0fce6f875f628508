package annals.timeline.application;

import annals.timeline.domain.assembly.Timeline;
import annals.timeline.domain.assembly.TimelineAssembler;
import annals.timeline.domain.assembly.TimelineEntry;
import annals.timeline.domain.assembly.TimelineRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers what happened: assembles timelines out of the index and lists an article's statements.
 */
@ApplicationScoped
public class TimelineDesk {

  /** Candidates per entry, so that merging and choosing have something to choose from. */
  private static final int CHOICE = 4;

  private static final int LEAST_CANDIDATES = 100;

  private final EventStore events;
  private final StatementStore statements;

  /** Put together by the container, and by hand where there is none. */
  public TimelineDesk(EventStore events, StatementStore statements) {
    this.events = events;
    this.statements = statements;
  }

  /** The timeline that a request asks for. */
  @Transactional
  public Timeline assemble(TimelineRequest request) {
    return TimelineAssembler.assemble(
        request,
        events.candidates(request, LEAST_CANDIDATES + CHOICE * request.limit()),
        statements.undated(request, LEAST_CANDIDATES + request.limit()));
  }

  /** Events as a request would have them told, whether it asks for them or not. */
  @Transactional
  public List<TimelineEntry> lines(TimelineRequest request, Set<UUID> ids) {
    return ids.isEmpty() ? List.of() : TimelineAssembler.lines(request, events.events(ids));
  }

  /**
   * Statements of an article in text order.
   *
   * @param after only those behind this place; null for all
   */
  @Transactional
  public List<FiledStatement> statements(UUID article, @Nullable StatementPlace after, int limit) {
    return statements.of(article, after, limit);
  }
}
