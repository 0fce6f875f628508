package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells what somebody may see of a saved timeline. Used within a transaction. */
@ApplicationScoped
class TimelineView {

  private final SavedTimelineStore timelines;
  private final TimelineHistory history;

  TimelineView(SavedTimelineStore timelines, TimelineHistory history) {
    this.timelines = timelines;
    this.history = history;
  }

  /** A timeline as it is now; for readers a draft or deleted one is not there. */
  SavedTimeline now(UUID id, Viewer viewer) {
    SavedTimeline timeline = timelines.find(id).orElseThrow(() -> Workbench.missing(id));
    if (!viewer.editor() && !timeline.isPublic()) {
      throw Workbench.missing(id);
    }
    return viewer.editor() ? timeline : forReaders(timeline);
  }

  /** The same without what is for editors alone. */
  static SavedTimeline forReaders(SavedTimeline timeline) {
    return new SavedTimeline(
        timeline.id(),
        timeline.document(),
        timeline.version(),
        timeline.edition(),
        timeline.createdAt(),
        timeline.createdBy(),
        timeline.updatedAt(),
        timeline.updatedBy(),
        timeline.publishedAt(),
        null,
        timeline.entryCount(),
        0);
  }

  /** A version; for readers those of a draft are not there. 0 is the newest. */
  TimelineVersion version(SavedTimeline timeline, long version, Viewer viewer) {
    long wanted = version == 0 ? timeline.version() : version;
    return history
        .version(timeline.id(), wanted)
        .filter(v -> viewer.editor() || v.published())
        .orElseThrow(
            () -> AnnalsException.notFound(Reason.VERSION_NOT_FOUND, Long.toString(wanted)));
  }

  /** A timeline at a version; 0 is the newest. */
  SavedTimeline at(UUID id, long version, Viewer viewer) {
    SavedTimeline now = now(id, viewer);
    if (version == 0 || version == now.version()) {
      return now;
    }
    TimelineVersion then = version(now, version, viewer);
    return new SavedTimeline(
        id,
        history.document(id, version),
        version,
        then.edition(),
        now.createdAt(),
        now.createdBy(),
        then.at(),
        then.actor(),
        now.publishedAt(),
        now.deletedAt(),
        then.entryCount(),
        viewer.editor() ? then.attentionCount() : 0);
  }
}
