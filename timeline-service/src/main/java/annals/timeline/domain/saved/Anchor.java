package annals.timeline.domain.saved;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The ground under an edit, as its editor last saw it.
 *
 * @param line what the machine said then: its evidence is what the edit holds on to, its words are
 *     the last words if all of that goes
 * @param events the events that were behind it
 * @param missing what was already gone when the editor last looked
 * @param absorbed entries that had become part of it or shared its evidence
 */
public record Anchor(Line line, Set<UUID> events, Set<Hold> missing, Set<UUID> absorbed) {

  /** Copies the sets. */
  public Anchor {
    Objects.requireNonNull(line, "line");
    events = Set.copyOf(events);
    missing = Set.copyOf(missing);
    absorbed = Set.copyOf(absorbed);
  }

  /** The ground as it is under a line of the machine. */
  static Anchor on(GroundLine ground) {
    return new Anchor(
        ground.line().unweighed(), Set.copyOf(ground.events()), Set.of(), ground.absorbed());
  }

  /** What the edit holds on to. */
  public List<Hold> holds() {
    return line.evidence().stream().map(Evidence::hold).toList();
  }
}
