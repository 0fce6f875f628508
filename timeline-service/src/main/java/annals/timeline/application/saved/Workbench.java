package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import annals.timeline.application.TimelineDesk;
import annals.timeline.domain.assembly.TimelineEntry;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.saved.Candidate;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.Found;
import annals.timeline.domain.saved.Ground;
import annals.timeline.domain.saved.Ground.Followed;
import annals.timeline.domain.saved.Ground.Foothold;
import annals.timeline.domain.saved.Grounding;
import annals.timeline.domain.saved.Hold;
import annals.timeline.domain.saved.Overlay;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.Successors;
import annals.timeline.domain.saved.TimelineVersion;
import annals.timeline.domain.saved.TimelineVersion.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a saved timeline is taken to change it and put back as a new version. Used within a
 * transaction; a timeline on the bench is locked until its end.
 */
@ApplicationScoped
class Workbench {

  private static final Duration SECOND_LOOK = Duration.ofSeconds(1);

  private final SavedTimelineStore timelines;
  private final TimelineHistory history;
  private final StatementGround statements;
  private final TimelineDesk desk;
  private final RefreshQueue queue;
  private final RefreshPace pace;
  private final IdGenerator ids;
  private final Clock clock;

  Workbench(
      SavedTimelineStore timelines,
      TimelineHistory history,
      StatementGround statements,
      TimelineDesk desk,
      RefreshQueue queue,
      RefreshPace pace,
      IdGenerator ids,
      Clock clock) {
    this.timelines = timelines;
    this.history = history;
    this.statements = statements;
    this.desk = desk;
    this.queue = queue;
    this.pace = pace;
    this.ids = ids;
    this.clock = clock;
  }

  /** The present moment, as exactly as it is kept. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** A new id. */
  UUID newId() {
    return ids.next();
  }

  /** A timeline that an editor wants to change; one that is deleted is not there. */
  Work open(UUID id, String etag) {
    SavedTimeline timeline =
        timelines.lock(id).filter(t -> t.deletedAt() == null).orElseThrow(() -> missing(id));
    if (!etag.isEmpty() && !etag.equals(Long.toString(timeline.edition()))) {
      throw new AnnalsException(
          Reason.STALE_ETAG,
          Reason.STALE_ETAG.title() + ".",
          List.of(),
          Map.of("etag", Long.toString(timeline.edition())));
    }
    return work(timeline);
  }

  /** A timeline on the bench, whatever its state. */
  Work work(SavedTimeline timeline) {
    return new Work(
        timeline,
        timelines.ground(timeline.id()),
        history.edits(timeline.id(), timeline.version()),
        history.entries(timeline.id(), timeline.version()));
  }

  static AnnalsException missing(UUID id) {
    return AnnalsException.notFound(Reason.TIMELINE_NOT_FOUND, id.toString());
  }

  /** Takes a new look at what the machine says. */
  void look(Work work) {
    Ground before = work.ground();
    List<UUID> asked = work.document().query().entities();
    List<Hold> holds = new ArrayList<>();
    work.edits().values().forEach(edit -> holds.addAll(edit.holds()));
    before.footholds().forEach(foothold -> holds.add(foothold.hold()));
    Found found = statements.find(holds);
    List<Followed> followed =
        Successors.of(
            asked,
            statements.named(asked),
            before.footholds(),
            found.standings(before.footholds().stream().map(Foothold::hold).toList()));
    Map<UUID, UUID> successors = new Ground(List.of(), List.of(), List.of(), followed).successors();
    TimelineRequest request = work.document().query().request(successors);
    List<Candidate> chosen = candidates(desk.assemble(request).entries());
    Grounding grounding = new Grounding(before, work.edits().values(), found);
    List<Candidate> beside = candidates(desk.lines(request, grounding.eventsBeside(chosen)));
    Map<UUID, UUID> former =
        history.former(
            work.timeline().id(), chosen.stream().flatMap(c -> c.events().stream()).toList());
    work.ground(grounding.take(chosen, beside, former, ids::next, asked, followed));
  }

  private static List<Candidate> candidates(List<TimelineEntry> entries) {
    return entries.stream().map(Candidate::of).toList();
  }

  /** Puts a timeline back; why is known. */
  SavedTimeline put(Work work, Act act) {
    return put(work, changes -> act);
  }

  /**
   * Puts a timeline back.
   *
   * @param why tells why from what changed in its entries
   * @return the timeline, at a new version unless nothing changed
   */
  SavedTimeline put(Work work, Function<List<EntryChange>, Act> why) {
    SavedTimeline before = work.timeline();
    Instant now = now();
    List<SavedEntry> entries =
        Overlay.apply(
            work.ground(), work.edits().values(), work.document().groupIds(), work.entries(), now);
    List<EntryChange> changes = EntryChange.between(work.entries(), entries);
    Act act = why.apply(changes);
    List<String> fields = DocumentDiff.fields(work.documentBefore(), work.document());
    fields.addAll(act.fields());
    boolean edited = work.hasNewEdits() || !fields.isEmpty();
    boolean groundMoved = !work.ground().equals(work.groundBefore());
    if (!edited && changes.isEmpty() && !work.isNew()) {
      if (groundMoved) {
        timelines.saveGround(before.id(), work.ground(), reach(work, entries));
      }
      return before;
    }
    SavedTimeline after = act.next(work, before, entries, now);
    TimelineVersion version =
        act.version(after, Counts.of(changes), shown(before, after, work, entries), fields);
    timelines.save(after);
    history.append(
        before.id(),
        version,
        fields.isEmpty() && !work.isNew() ? null : work.document(),
        work.newEdits(),
        work.droppedEdits(),
        changes);
    if (groundMoved || edited || work.isNew()) {
      timelines.saveGround(before.id(), work.ground(), reach(work, entries));
    }
    if ((groundMoved || work.isNew()) && act.edits()) {
      lookAgain(before.id(), now);
    }
    return after;
  }

  /**
   * What moved while an editor's look was not yet there for all is seen by another one, once the
   * change log tells of it.
   */
  private void lookAgain(UUID timeline, Instant now) {
    Instant due = now.plus(pace.quiet()).plus(SECOND_LOOK);
    queue.enqueue(timeline, due, due.plus(pace.longest()));
  }

  /** What readers see change: since they last saw the timeline, if it was not public before. */
  private Counts shown(
      SavedTimeline before, SavedTimeline after, Work work, List<SavedEntry> entries) {
    if (!after.isPublic()) {
      return Counts.NONE;
    }
    List<SavedEntry> seen =
        before.isPublic()
            ? work.entries()
            : history.versions(before.id(), after.version(), true, 1).stream()
                .flatMap(v -> history.entries(before.id(), v.version()).stream())
                .toList();
    return Counts.of(EntryChange.between(forReaders(seen), forReaders(entries)));
  }

  private static List<SavedEntry> forReaders(List<SavedEntry> entries) {
    return entries.stream().filter(SavedEntry::isShown).map(SavedEntry::forReaders).toList();
  }

  private static SavedTimelineStore.Reach reach(Work work, List<SavedEntry> entries) {
    Set<UUID> entities = new HashSet<>(work.document().query().entities());
    entities.addAll(work.ground().successors().values());
    Set<UUID> events = new HashSet<>();
    Set<UUID> articles = new HashSet<>();
    for (SavedEntry entry : entries) {
      events.addAll(entry.events());
      entry.line().evidence().forEach(e -> articles.add(e.article()));
    }
    for (EntryEdit edit : work.edits().values()) {
      edit.holds().forEach(hold -> articles.add(hold.article()));
    }
    return new SavedTimelineStore.Reach(
        work.document().query().entities().isEmpty(), entities, events, articles);
  }

  /** A new timeline on the bench, without entries yet. */
  Work create(Document document, String actor) {
    Instant now = now();
    return Work.ofNew(
        new SavedTimeline(ids.next(), document, 0, 0, now, actor, now, actor, null, null, 0, 0));
  }

  /** The entry of an id as it is shown to editors. */
  static SavedEntry entry(Work work, UUID id) {
    return work.entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> AnnalsException.notFound(Reason.ENTRY_NOT_FOUND, id.toString()));
  }
}
