package annals.timeline.application;

import annals.timeline.application.CorrectionStore.KeptCorrection;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.EventCorrection;
import annals.timeline.domain.events.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes events of what is filed, with what editors say laid over what the machine says. */
@ApplicationScoped
public class EventEditions {

  private final EventStore events;
  private final CorrectionStore corrections;

  /** Put together by the container, and by hand where there is none. */
  public EventEditions(EventStore events, CorrectionStore corrections) {
    this.events = events;
    this.corrections = corrections;
  }

  /**
   * Makes the events under leaders anew and keeps them in place of what was there.
   *
   * @param told what is reported under some of them, all of it; of the others it is read
   */
  Rebuilt rebuild(Set<UUID> leaders, Map<UUID, List<Report>> told) {
    Set<UUID> read = new HashSet<>(leaders);
    read.removeAll(told.keySet());
    Map<UUID, List<Report>> reports = new HashMap<>(told);
    reports.putAll(events.reports(read));
    Map<UUID, List<KeptCorrection>> kept = corrections.of(leaders);
    Map<UUID, Event> machine = new HashMap<>();
    Map<UUID, Event> edited = new HashMap<>();
    for (Map.Entry<UUID, List<Report>> entry : reports.entrySet()) {
      Event event = EventBuilder.event(entry.getValue());
      EventCorrection correction = sum(kept.getOrDefault(entry.getKey(), List.of()));
      machine.put(entry.getKey(), event);
      edited.put(entry.getKey(), correction == null ? event : event.corrected(correction));
    }
    return new Rebuilt(events.replace(leaders, edited, machine), edited);
  }

  /**
   * What was made anew.
   *
   * @param before ids of the events that were there, by leader
   * @param now the events that are there, by leader
   */
  record Rebuilt(Map<UUID, UUID> before, Map<UUID, Event> now) {}

  /** Leaders of events that share a correction with statements of an article. */
  Set<UUID> beside(UUID article) {
    return corrections.beside(article);
  }

  /** What several corrections say together: of each field the latest. */
  static @Nullable EventCorrection sum(List<KeptCorrection> kept) {
    EdtfDate date = null;
    String headline = null;
    long version = 0;
    EventCorrection last = null;
    for (KeptCorrection one : kept) {
      last = one.correction();
      date = last.date() == null ? date : last.date();
      headline = last.headline() == null ? headline : last.headline();
      version += last.version();
    }
    return last == null
        ? null
        : new EventCorrection(date, headline, last.reason(), last.madeBy(), last.madeAt(), version);
  }
}
