package annals.timeline.domain.events;

import java.util.Objects;
import java.util.UUID;

/**
 * Where a statement is filed.
 *
 * @param telling what it tells
 * @param leader id of the statement that leads its event; its own if it leads
 */
public record Filed(Telling telling, UUID leader) {

  /** Refuses a place without leader. */
  public Filed {
    Objects.requireNonNull(telling, "telling");
    Objects.requireNonNull(leader, "leader");
  }

  /** Whether it leads its event. */
  public boolean leads() {
    return leader.equals(telling.statement());
  }
}
