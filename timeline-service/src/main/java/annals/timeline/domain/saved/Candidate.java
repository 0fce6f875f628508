package annals.timeline.domain.saved;

import annals.timeline.domain.assembly.TimelineEntry;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A line that the query chooses, before it has an id.
 *
 * @param events the events behind it
 * @param line what it says
 */
public record Candidate(List<UUID> events, Line line) {

  /** Copies the events. */
  public Candidate {
    events = List.copyOf(events);
    Objects.requireNonNull(line, "line");
  }

  /** A line as it was assembled. */
  public static Candidate of(TimelineEntry entry) {
    return new Candidate(
        entry.event() == null ? List.of() : List.of(entry.event()), Line.of(entry));
  }
}
