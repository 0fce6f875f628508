package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.application.saved.Workbench.Act;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows the versions of saved timelines and puts old ones back. */
@ApplicationScoped
public class VersionDesk {

  private final Workbench bench;
  private final TimelineHistory history;
  private final TimelineView view;

  VersionDesk(Workbench bench, TimelineHistory history, TimelineView view) {
    this.bench = bench;
    this.history = history;
    this.view = view;
  }

  /** Entries of a version. */
  public record Listing(long version, List<SavedEntry> entries) {}

  /** The entries that somebody sees at a version, in order; 0 is the newest. */
  @Transactional
  public Listing entries(UUID timeline, long version, boolean showHidden, Viewer viewer) {
    SavedTimeline now = view.now(timeline, viewer);
    long wanted = view.version(now, version, viewer).version();
    List<SavedEntry> all = history.entries(timeline, wanted);
    if (viewer.editor()) {
      return new Listing(
          wanted, all.stream().filter(entry -> showHidden || !entry.hidden()).toList());
    }
    return new Listing(
        wanted, all.stream().filter(SavedEntry::isShown).map(SavedEntry::forReaders).toList());
  }

  /** Versions that somebody sees, the newest first. */
  @Transactional
  public List<TimelineVersion> versions(UUID timeline, long before, int limit, Viewer viewer) {
    view.now(timeline, viewer);
    return history.versions(timeline, before, !viewer.editor(), limit).stream()
        .map(version -> viewer.editor() ? version : version.forReaders())
        .toList();
  }

  /**
   * Puts the editors' work of an old version back, over what the machine says today; whether it is
   * published stays.
   */
  @Transactional
  public SavedTimeline restore(
      UUID timeline, long version, String etag, String actor, String reason) {
    Work work = bench.open(timeline, etag);
    if (history.version(timeline, version).isEmpty()) {
      throw AnnalsException.notFound(Reason.VERSION_NOT_FOUND, Long.toString(version));
    }
    Map<UUID, EntryEdit> edits = history.edits(timeline, version);
    work.replaceEdits(edits);
    work.document(history.document(timeline, version).with(work.document().status()));
    bench.look(work);
    return bench.put(work, Act.of(actor, "Version " + version + " restored", reason));
  }
}
