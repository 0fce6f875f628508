package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.application.saved.RequestLog.Made;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the versions of saved timelines and puts old ones back. */
@ApplicationScoped
public class VersionDesk {

  private final Workbench bench;
  private final TimelineHistory history;
  private final TimelineView view;
  private final Requests requests;

  VersionDesk(Workbench bench, TimelineHistory history, TimelineView view, Requests requests) {
    this.bench = bench;
    this.requests = requests;
    this.history = history;
    this.view = view;
  }

  /** Entries of a version. */
  public record Listing(long version, List<SavedEntry> entries) {}

  private record RestoreRequest(UUID timeline, long version) {}

  /** An entry with its timeline, both at one version. */
  public record Shown(SavedEntry entry, SavedTimeline timeline) {}

  /**
   * One entry at a version, also a hidden one for editors; 0 is the newest.
   *
   * @throws AnnalsException ENTRY_NOT_FOUND when it is not there for them
   */
  @Transactional
  public Shown entry(UUID timeline, long version, UUID entry, Viewer viewer) {
    Listing listing = entries(timeline, version, true, viewer);
    return listing.entries().stream()
        .filter(one -> one.id().equals(entry))
        .findFirst()
        .map(one -> new Shown(one, view.at(timeline, listing.version(), viewer)))
        .orElseThrow(() -> AnnalsException.notFound(Reason.ENTRY_NOT_FOUND, entry.toString()));
  }

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
  public SavedTimeline restore(Order order, long version) {
    UUID timeline = order.timeline();
    Made made =
        requests.once(
            order.actor(),
            order.requestId(),
            new RestoreRequest(timeline, version),
            () -> {
              SavedTimeline restored = restored(order, version);
              return new Made(timeline, restored.version(), List.of());
            });
    return view.at(timeline, made.version(), new Viewer(order.actor(), true));
  }

  private SavedTimeline restored(Order order, long version) {
    UUID timeline = order.timeline();
    Work work = bench.open(timeline, order.etag());
    if (history.version(timeline, version).isEmpty()) {
      throw AnnalsException.notFound(Reason.VERSION_NOT_FOUND, Long.toString(version));
    }
    work.replaceEdits(history.edits(timeline, version));
    work.document(history.document(timeline, version).with(work.document().status()));
    bench.look(work);
    return bench.put(
        work, Act.of(order.actor(), "Version " + version + " restored", order.reason()));
  }
}
