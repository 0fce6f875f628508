package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.timeline.application.saved.RequestLog.Made;
import annals.timeline.domain.saved.Cause;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.Document.Group;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.QueryPatch;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where editors make, change, publish and delete saved timelines, and readers find them. */
@ApplicationScoped
public class SavedTimelineDesk {

  private final SavedTimelineStore timelines;
  private final Workbench bench;
  private final Requests requests;
  private final TimelineView view;

  SavedTimelineDesk(
      SavedTimelineStore timelines, Workbench bench, Requests requests, TimelineView view) {
    this.timelines = timelines;
    this.bench = bench;
    this.requests = requests;
    this.view = view;
  }

  /** What an editor wants a timeline to be; null stays as it is. */
  public record Draft(
      @Nullable String title,
      @Nullable String introduction,
      @Nullable QueryPatch query,
      @Nullable String coverImage,
      @Nullable List<Group> groups) {

    private Document over(Document document) {
      return new Document(
          title == null ? document.title() : title,
          introduction == null ? document.introduction() : introduction,
          query == null ? document.query() : over(document.query(), query),
          coverImage == null ? document.coverImage() : coverImage,
          groups == null ? document.groups() : groups,
          document.status());
    }

    private static TimelineQuery over(TimelineQuery query, QueryPatch patch) {
      try {
        return patch.over(query);
      } catch (AnnalsException e) {
        throw e.within("draft.query.");
      }
    }
  }

  private record UpdateRequest(UUID timeline, Draft draft) {}

  private record TurnRequest(UUID timeline, Status status) {}

  private record DeleteRequest(UUID timeline) {}

  private record UndeleteRequest(UUID timeline) {}

  /** Makes a draft; the same request again answers with what the first one made. */
  @Transactional
  public SavedTimeline create(Document document, String actor, String requestId) {
    return once(
        actor,
        requestId,
        document,
        () -> {
          Work work = bench.create(document, actor);
          timelines.save(work.timeline());
          bench.look(work);
          return bench.put(work, Act.of(actor, "Made", ""));
        });
  }

  /** Changes what a timeline is. */
  @Transactional
  public SavedTimeline update(Order order, Draft draft) {
    return once(
        order.actor(),
        order.requestId(),
        new UpdateRequest(order.timeline(), draft),
        () -> {
          Work work = bench.open(order.timeline(), order.etag());
          work.document(draft.over(work.document()));
          if (!work.document().query().equals(work.documentBefore().query())) {
            bench.look(work);
          }
          return bench.put(work, Act.of(order.actor(), "Timeline edited", order.reason()));
        });
  }

  /** Shows it to readers, or takes it from their eyes; nothing changes if it is so already. */
  @Transactional
  public SavedTimeline turn(Order order, Status status) {
    return once(
        order.actor(),
        order.requestId(),
        new TurnRequest(order.timeline(), status),
        () -> {
          Work work = bench.open(order.timeline(), order.etag());
          work.document(work.document().with(status));
          String summary =
              switch (status) {
                case DRAFT -> "Unpublished";
                case PUBLISHED -> "Published";
              };
          return bench.put(work, Act.of(order.actor(), summary, order.reason()));
        });
  }

  /** Deletes a timeline; it can be brought back. */
  @Transactional
  public void delete(Order order) {
    once(
        order.actor(),
        order.requestId(),
        new DeleteRequest(order.timeline()),
        () -> {
          Work work = bench.open(order.timeline(), order.etag());
          work.deletedAt(bench.now());
          return bench.put(work, deletion(order.actor(), "Deleted"));
        });
  }

  /** Brings a deleted timeline back, with what articles have said since; whatever its etag. */
  @Transactional
  public SavedTimeline undelete(Order order) {
    return once(
        order.actor(),
        order.requestId(),
        new UndeleteRequest(order.timeline()),
        () -> {
          SavedTimeline timeline =
              timelines
                  .lock(order.timeline())
                  .orElseThrow(() -> Workbench.missing(order.timeline()));
          if (timeline.deletedAt() == null) {
            return timeline;
          }
          Work work = bench.work(timeline);
          work.deletedAt(null);
          bench.look(work);
          return bench.put(work, deletion(order.actor(), "Brought back"));
        });
  }

  private SavedTimeline once(
      String actor, String requestId, Record request, Supplier<SavedTimeline> act) {
    Made made =
        requests.once(
            actor,
            requestId,
            request,
            () -> {
              SavedTimeline timeline = act.get();
              return new Made(timeline.id(), timeline.version(), List.of());
            });
    return view.at(made.timeline(), made.version(), new Viewer(actor, true));
  }

  private static Act deletion(String actor, String summary) {
    return new Act(actor, Cause.EDITOR, true, summary, List.of("deleted_at"), List.of());
  }

  /** A timeline at a version; 0 is the newest. */
  @Transactional
  public SavedTimeline get(UUID id, long version, Viewer viewer) {
    return view.at(id, version, viewer);
  }

  /** Timelines, the last changed first; readers see what is published. */
  @Transactional
  public List<SavedTimeline> list(
      TimelineFilter filter, @Nullable TimelinePlace after, int limit, Viewer viewer) {
    if (viewer.editor()) {
      return timelines.list(filter, after, limit);
    }
    if (filter.deleted()) {
      throw AnnalsException.invalid("deleted", "Deleted timelines are for editors.");
    }
    if (filter.status() == Status.DRAFT || filter.attention()) {
      return List.of();
    }
    return timelines
        .list(
            new TimelineFilter(Status.PUBLISHED, filter.terms(), filter.entity(), false, false),
            after,
            limit)
        .stream()
        .map(TimelineView::forReaders)
        .toList();
  }
}
