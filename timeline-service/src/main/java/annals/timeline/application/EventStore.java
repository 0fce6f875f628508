package annals.timeline.application;

import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Event;
import java.util.List;

/** Keeps the events of every date. */
public interface EventStore {

  /** Puts the events of a date in place of its earlier ones and files their statements. */
  void replace(EdtfDate date, List<Event> events);

  /**
   * The events that may belong on a timeline: they concern all entities, hold all terms and touch
   * the range. At most {@code limit}, the weightiest; each with a bounded number of reports.
   */
  List<Event> candidates(TimelineRequest request, int limit);
}
