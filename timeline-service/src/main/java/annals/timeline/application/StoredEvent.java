package annals.timeline.application;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Event;
import java.util.Objects;
import java.util.UUID;

/**
 * An event as it is kept.
 *
 * @param event the event with its best reports
 * @param leader the statement that it is filed under
 * @param reports how many reports there are
 * @param machineDate its date without corrections
 * @param machineHeadline its headline without corrections
 */
public record StoredEvent(
    Event event, UUID leader, int reports, EdtfDate machineDate, String machineHeadline) {

  /** Refuses an event without leader. */
  public StoredEvent {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(leader, "leader");
  }
}
