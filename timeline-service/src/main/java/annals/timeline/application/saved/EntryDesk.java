package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.application.saved.RequestLog.Made;
import annals.timeline.application.saved.StatementGround.Quoted;
import annals.timeline.domain.saved.Composition;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.ManualSource;
import annals.timeline.domain.saved.Review;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

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

  private record MergeRequest(UUID timeline, List<UUID> entries) {}

  private record SplitRequest(UUID timeline, UUID entry, List<Composition.Place> places) {}

  private record CreateRequest(UUID timeline, EntryDraft draft) {}

  private record UpdateRequest(UUID timeline, UUID entry, EntryDraft draft, boolean reviewed) {}

  private record DeleteRequest(UUID timeline, UUID entry) {}

  private record ResetRequest(UUID timeline, UUID entry) {}

  /** Adds an entry by hand. */
  @Transactional
  public Edited create(Order order, EntryDraft draft) {
    return once(
        order,
        new CreateRequest(order.timeline(), draft),
        work -> {
          if (work.edits().values().stream().filter(e -> e.manual() != null).count()
              >= MOST_MANUAL) {
            throw AnnalsException.invalid(
                "timeline_id", "At most " + MOST_MANUAL + " entries by hand on one timeline.");
          }
          EntryEdit edit = change(work, EntryEdit.blank(bench.newId()), draft);
          work.put(edit);
          return new Done("Entry added", List.of(edit.entry()));
        });
  }

  /** Changes an entry. */
  @Transactional
  public Edited update(Order order, UUID entry, EntryDraft draft, boolean reviewed) {
    return once(
        order,
        new UpdateRequest(order.timeline(), entry, draft, reviewed),
        work -> {
          EntryEdit edit = change(work, touch(work, entry), draft);
          work.put(reviewed ? Review.of(edit, work.ground()) : edit);
          String summary = draft.names().isEmpty() ? "Entry reviewed" : "Entry edited";
          return new Done(summary, List.of(entry));
        });
  }

  /** Takes an entry by hand away. */
  @Transactional
  public SavedTimeline delete(Order order, UUID entry) {
    return once(
            order,
            new DeleteRequest(order.timeline(), entry),
            work -> {
              if (!Workbench.entry(work, entry).byHand()) {
                throw new AnnalsException(
                    Reason.MACHINE_ENTRY,
                    "The machine finds this entry in articles; hide it instead.");
              }
              work.drop(entry);
              return new Done("Entry deleted", List.of());
            })
        .timeline();
  }

  /** Makes one entry of several; the first gives date and headline. */
  @Transactional
  public Edited merge(Order order, List<UUID> entries) {
    return once(
        order,
        new MergeRequest(order.timeline(), entries),
        work -> {
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
          return new Done(edits.size() + " entries merged", List.of(merged.entry()));
        });
  }

  /** Takes evidence out of an entry, into an entry of its own; the first is what was left. */
  @Transactional
  public Edited split(Order order, UUID entry, List<Composition.Place> places) {
    return once(
        order,
        new SplitRequest(order.timeline(), entry, places),
        work -> {
          SavedEntry shown = Workbench.entry(work, entry);
          if (shown.byHand()) {
            throw AnnalsException.invalid("entry_id", "An entry by hand cannot be split.");
          }
          EntryEdit taken = Composition.split(shown, new LinkedHashSet<>(places), bench.newId());
          EntryEdit from = work.edits().get(entry);
          if (from != null) {
            work.put(Composition.without(from, taken));
          }
          work.put(taken);
          return new Done("Entry split", List.of(entry, taken.entry()));
        });
  }

  /** Takes back all that editors did to an entry; what it was merged with is as it was. */
  @Transactional
  public SavedTimeline reset(Order order, UUID entry) {
    return once(
            order,
            new ResetRequest(order.timeline(), entry),
            work -> {
              Workbench.entry(work, entry);
              Composition.Reset reset = Composition.reset(entry, work.edits());
              reset.gone().forEach(work::drop);
              reset.back().forEach(work::put);
              return new Done("Entry reset", List.of());
            })
        .timeline();
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

  /**
   * What an act did.
   *
   * @param entries the entries to answer with
   */
  private record Done(String summary, List<UUID> entries) {}

  private Edited once(Order order, Record request, Function<Work, Done> act) {
    Made made =
        requests.once(
            order.actor(),
            order.requestId(),
            request,
            () -> {
              Work work = bench.open(order.timeline(), order.etag());
              Done done = act.apply(work);
              SavedTimeline timeline =
                  bench.put(work, Act.of(order.actor(), done.summary(), order.reason()));
              return new Made(timeline.id(), timeline.version(), done.entries());
            });
    List<SavedEntry> all = history.entries(made.timeline(), made.version());
    return new Edited(
        made.entries().stream()
            .flatMap(id -> all.stream().filter(entry -> entry.id().equals(id)))
            .toList(),
        view.at(made.timeline(), made.version(), new Viewer(order.actor(), true)));
  }
}
