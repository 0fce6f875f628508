package annals.timeline.application;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import annals.timeline.application.CorrectionStore.CorrectionChange;
import annals.timeline.application.CorrectionStore.KeptCorrection;
import annals.timeline.domain.events.Anchor;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventCorrection;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.events.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers what is known of an event, and takes what editors say of it. */
@ApplicationScoped
public class EventDesk {

  private final EventStore events;
  private final CorrectionStore corrections;
  private final EventEditions editions;
  private final ChangeLog changes;
  private final IdGenerator ids;
  private final Clock clock;

  EventDesk(
      EventStore events,
      CorrectionStore corrections,
      EventEditions editions,
      ChangeLog changes,
      IdGenerator ids,
      Clock clock) {
    this.events = events;
    this.corrections = corrections;
    this.editions = editions;
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * An event by its id or one that was joined with it.
   *
   * @throws AnnalsException {@code EVENT_NOT_FOUND}
   */
  @Transactional
  public StoredEvent get(UUID id) {
    return find(id);
  }

  /**
   * Changes what readers see of an event, or takes a change back.
   *
   * @throws AnnalsException {@code EVENT_NOT_FOUND}, {@code STALE_ETAG}
   */
  @Transactional
  public StoredEvent edit(EventEdit edit) {
    StoredEvent seen = find(edit.event());
    events.around(seen.event().reports().stream().map(Telling::of).toList());
    StoredEvent before = find(edit.event());
    if (!edit.etag().isEmpty() && !edit.etag().equals(etag(before))) {
      throw new AnnalsException(Reason.STALE_ETAG, "The event has changed since it was read.");
    }
    UUID leader = before.leader();
    List<KeptCorrection> kept = corrections.of(Set.of(leader)).getOrDefault(leader, List.of());
    EventCorrection earlier = EventEditions.sum(kept);
    EventCorrection correction =
        new EventCorrection(
            edit.setsDate() ? edit.date() : earlier == null ? null : earlier.date(),
            edit.setsHeadline() ? edit.headline() : earlier == null ? null : earlier.headline(),
            edit.reason().strip(),
            edit.actor(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            earlier == null ? 1 : earlier.version() + 1);
    UUID id = kept.isEmpty() ? ids.next() : kept.getLast().id();
    Set<Anchor> anchors =
        before.event().reports().stream()
            .map(report -> Anchor.of(report.statement()))
            .collect(Collectors.toSet());
    corrections.save(new KeptCorrection(id, correction), anchors, change(before, correction));
    Map<UUID, Event> now = editions.rebuild(Set.of(leader), Map.of()).now();
    changes.append(
        IndexChange.ofEditor(
            edit.actor(),
            entities(before.event().reports()),
            now.values().stream().map(Event::id).collect(Collectors.toSet())));
    return find(before.event().id());
  }

  private static CorrectionChange change(StoredEvent before, EventCorrection correction) {
    return new CorrectionChange(
        before.event().id(),
        before.event().date().toString(),
        (correction.date() == null ? before.machineDate() : correction.date()).toString(),
        before.event().headline(),
        correction.headline() == null ? before.machineHeadline() : correction.headline());
  }

  /** The state of the editors' work on an event. */
  public static String etag(StoredEvent stored) {
    EventCorrection correction = stored.event().correction();
    return Long.toString(correction == null ? 0 : correction.version());
  }

  private static Set<UUID> entities(List<Report> reports) {
    Set<UUID> entities = new HashSet<>();
    for (Report report : reports) {
      entities.addAll(report.origin().subjects());
      report.statement().participants().forEach(p -> entities.add(p.entity().id()));
    }
    return entities;
  }

  private StoredEvent find(UUID id) {
    return events
        .find(id)
        .orElseThrow(() -> AnnalsException.notFound(Reason.EVENT_NOT_FOUND, id.toString()));
  }
}
