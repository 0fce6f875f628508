package annals.timeline.domain.saved;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A line of the machine with the id that it keeps.
 *
 * @param id stays when the events behind it are indexed again
 * @param events the events behind it
 * @param line what it says
 * @param chosen whether the query chooses it; else it is kept for an edit's sake
 * @param absorbed ids of lines that have become part of it
 */
public record GroundLine(
    UUID id, List<UUID> events, Line line, boolean chosen, Set<UUID> absorbed) {

  /** Copies the collections. */
  public GroundLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(line, "line");
    events = List.copyOf(events);
    absorbed = Set.copyOf(absorbed);
  }
}
