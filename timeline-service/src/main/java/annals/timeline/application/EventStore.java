package annals.timeline.application;

import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Neighbourhood;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.events.Telling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps events, each under the statement that leads it. */
public interface EventStore {

  /** Reports that an event rests on at most, the best first; the one that told it first is one. */
  int MOST_REPORTS = 256;

  /**
   * What is filed around statements. Others who change what lies there wait until the transaction
   * ends; all of one change must be named at once.
   *
   * @param tellings the statements that go and come
   */
  Neighbourhood around(Collection<Telling> tellings);

  /** Files statements under other leaders. */
  void move(Map<UUID, UUID> leaders);

  /** What is reported under leaders, at most {@link #MOST_REPORTS} each. */
  Map<UUID, List<Report>> reports(Set<UUID> leaders);

  /**
   * Puts events in place of those under the leaders.
   *
   * @param leaders all leaders whose events go or change
   * @param events the events that are there now, by leader
   * @param machine the same as the machine sees them, without what editors say
   * @return ids of the events that were there before, by leader
   */
  Map<UUID, UUID> replace(Set<UUID> leaders, Map<UUID, Event> events, Map<UUID, Event> machine);

  /** Lets ids that are gone answer with events that are there; also those that did before. */
  void alias(Map<UUID, UUID> events);

  /** An event by its id or one that was joined with it; with at most 24 reports. */
  Optional<StoredEvent> find(UUID id);

  /** Those of some events that are there, in the order of the ids; each with at most 24 reports. */
  List<Event> events(Set<UUID> ids);

  /**
   * The events that may belong on a timeline: they fit entities, terms, sources and range. At most
   * {@code limit}, the weightiest in which an entity asked for takes part; what is left is filled
   * up with others told by the newest articles about one. Each with a bounded number of reports.
   */
  List<Event> candidates(TimelineRequest request, int limit);
}
