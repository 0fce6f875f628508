package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.application.saved.RequestLog.Made;
import annals.timeline.application.saved.StatementGround.Quoted;
import annals.timeline.application.saved.Workbench.Act;
import annals.timeline.domain.saved.Composition;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.EntryEdit.Manual;
import annals.timeline.domain.saved.ManualSource;
import annals.timeline.domain.saved.Review;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where editors work on the entries of saved timelines. */
@ApplicationScoped
public class EntryDesk {

  private static final int MOST_MANUAL = 500;

  private final Workbench bench;
  private final Requests requests;
  private final StatementGround statements;
  private final TimelineView view;
  private final TimelineHistory history;

  EntryDesk(
      Workbench bench,
      Requests requests,
      StatementGround statements,
      TimelineView view,
      TimelineHistory history) {
    this.bench = bench;
    this.requests = requests;
    this.statements = statements;
    this.view = view;
    this.history = history;
  }

  /** Entries with the timeline that they are on. */
  public record Edited(List<SavedEntry> entries, SavedTimeline timeline) {

    /** Copies the entries. */
    public Edited {
      entries = List.copyOf(entries);
    }

    /** The only entry. */
    public SavedEntry entry() {
      return entries.getFirst();
    }
  }

  /** Who changes what, and why. */
  public record Order(UUID timeline, String etag, String actor, String reason) {}

  private record MergeRequest(UUID timeline, List<UUID> entries) {}

  private record SplitRequest(UUID timeline, UUID entry, List<Composition.Place> places) {}

  private record CreateRequest(UUID timeline, EntryDraft draft) {}

  /** Adds an entry by hand. */
  @Transactional
  public Edited create(Order order, EntryDraft draft, String requestId) {
    Optional<Made> earlier =
        requests.begin(order.actor(), requestId, new CreateRequest(order.timeline(), draft));
    if (earlier.isPresent()) {
      return made(earlier.get(), order.actor());
    }
    Work work = bench.open(order.timeline(), order.etag());
    if (work.edits().values().stream().filter(e -> e.manual() != null).count() >= MOST_MANUAL) {
      throw AnnalsException.invalid(
          "timeline_id", "At most " + MOST_MANUAL + " entries by hand on one timeline.");
    }
    EntryEdit blank =
        new EntryEdit(
            bench.newId(),
            EntryEdit.Words.NONE,
            false,
            false,
            "",
            0,
            "",
            null,
            List.of(),
            null,
            new Manual(List.of(), List.of(), Set.of()));
    EntryEdit edit = change(work, blank, draft);
    work.put(edit);
    return put(work, order, "Entry added", List.of(edit.entry()), requestId);
  }

  /** Changes an entry. */
  @Transactional
  public Edited update(Order order, UUID entry, EntryDraft draft, boolean reviewed) {
    Work work = bench.open(order.timeline(), order.etag());
    EntryEdit edit = change(work, touch(work, entry), draft);
    work.put(reviewed ? Review.of(edit, work.ground()) : edit);
    String summary = draft.names().isEmpty() ? "Entry reviewed" : "Entry edited";
    SavedTimeline timeline = bench.put(work, Act.of(order.actor(), summary, order.reason()));
    return new Edited(
        history.entries(timeline.id(), timeline.version()).stream()
            .filter(e -> e.id().equals(entry))
            .toList(),
        timeline);
  }

  /** Takes an entry by hand away. */
  @Transactional
  public SavedTimeline delete(Order order, UUID entry) {
    Work work = bench.open(order.timeline(), order.etag());
    if (Workbench.entry(work, entry).byHand()) {
      work.drop(entry);
      return bench.put(work, Act.of(order.actor(), "Entry deleted", order.reason()));
    }
    throw new AnnalsException(
        Reason.MACHINE_ENTRY, "The machine finds this entry in articles; hide it instead.");
  }

  /** Makes one entry of several; the first gives date and headline. */
  @Transactional
  public Edited merge(Order order, List<UUID> entries, String requestId) {
    Optional<Made> earlier =
        requests.begin(order.actor(), requestId, new MergeRequest(order.timeline(), entries));
    if (earlier.isPresent()) {
      return made(earlier.get(), order.actor());
    }
    Work work = bench.open(order.timeline(), order.etag());
    List<EntryEdit> edits = new ArrayList<>();
    int at = 0;
    for (UUID entry : new LinkedHashSet<>(entries)) {
      EntryEdit edit = touch(work, entry);
      if (edit.manual() != null) {
        throw AnnalsException.invalid(
            "entry_ids[" + at + "]", "An entry by hand cannot be merged.");
      }
      edits.add(edit);
      at++;
    }
    edits.forEach(edit -> work.drop(edit.entry()));
    EntryEdit merged = Composition.merge(edits);
    work.put(merged);
    return put(work, order, edits.size() + " entries merged", List.of(merged.entry()), requestId);
  }

  /** Takes evidence out of an entry, into an entry of its own; the first is what was left. */
  @Transactional
  public Edited split(Order order, UUID entry, List<Composition.Place> places, String requestId) {
    Optional<Made> earlier =
        requests.begin(order.actor(), requestId, new SplitRequest(order.timeline(), entry, places));
    if (earlier.isPresent()) {
      return made(earlier.get(), order.actor());
    }
    Work work = bench.open(order.timeline(), order.etag());
    SavedEntry shown = Workbench.entry(work, entry);
    if (shown.byHand()) {
      throw AnnalsException.invalid("entry_id", "An entry by hand cannot be split.");
    }
    EntryEdit taken = Composition.split(shown, new HashSet<>(places), bench.newId());
    EntryEdit from = work.edits().get(entry);
    if (from != null) {
      work.put(Composition.without(from, taken));
    }
    work.put(taken);
    return put(work, order, "Entry split", List.of(entry, taken.entry()), requestId);
  }

  /** Takes back all that editors did to an entry. */
  @Transactional
  public SavedTimeline reset(Order order, UUID entry) {
    Work work = bench.open(order.timeline(), order.etag());
    Workbench.entry(work, entry);
    Composition.Reset reset = Composition.reset(entry, work.edits());
    reset.gone().forEach(work::drop);
    reset.back().forEach(work::put);
    return bench.put(work, Act.of(order.actor(), "Entry reset", order.reason()));
  }

  private EntryEdit touch(Work work, UUID entry) {
    Workbench.entry(work, entry);
    return Composition.touch(entry, work.edits(), work.ground())
        .orElseThrow(() -> AnnalsException.notFound(Reason.ENTRY_NOT_FOUND, entry.toString()));
  }

  private EntryEdit change(Work work, EntryEdit edit, EntryDraft draft) {
    if (!draft.group().isEmpty() && !work.document().groupIds().contains(draft.group())) {
      throw AnnalsException.invalid("draft.group_id", "The timeline has no such group.");
    }
    List<ManualSource> sources = new ArrayList<>();
    for (int i = 0; i < draft.sources().size(); i++) {
      sources.add(checked(draft.sources().get(i), i));
    }
    return draft.over(edit, sources);
  }

  /** A source whose words stand in the article that it names. */
  private ManualSource checked(ManualSource source, int at) {
    if (source.article() == null) {
      return source;
    }
    String field = "draft.manual_sources[" + at + "]";
    Quoted quoted = statements.quoted(source.article(), source.quote());
    if (!quoted.articleThere()) {
      throw AnnalsException.invalid(field + ".article_id", "No such article is indexed.");
    }
    if (!source.quote().isEmpty() && quoted.place().isEmpty()) {
      throw AnnalsException.invalid(field + ".quote", "The article does not hold these words.");
    }
    return source.foundAt(quoted.place().orElse(null));
  }

  private Edited put(Work work, Order order, String summary, List<UUID> entries, String requestId) {
    SavedTimeline timeline = bench.put(work, Act.of(order.actor(), summary, order.reason()));
    Made made = new Made(timeline.id(), timeline.version(), entries);
    requests.end(order.actor(), requestId, made);
    return new Edited(at(made), timeline);
  }

  private Edited made(Made made, String actor) {
    return new Edited(at(made), view.at(made.timeline(), made.version(), new Viewer(actor, true)));
  }

  private List<SavedEntry> at(Made made) {
    List<SavedEntry> all = history.entries(made.timeline(), made.version());
    return made.entries().stream()
        .flatMap(id -> all.stream().filter(entry -> entry.id().equals(id)))
        .toList();
  }
}
