package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.timeline.application.saved.TimelineHistory.Touched;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.EntryDiff;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineChange;
import annals.timeline.domain.saved.TimelineVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what changed in saved timelines, and why. */
@ApplicationScoped
public class ChangeDesk {

  /** Changes per comparison. */
  private static final int MOST = 1000;

  /** Versions looked at per page: those that show a reader nothing count too. */
  private static final int VERSIONS = 200;

  private final TimelineHistory history;
  private final TimelineView view;

  ChangeDesk(TimelineHistory history, TimelineView view) {
    this.history = history;
    this.view = view;
  }

  /**
   * How far changes were read.
   *
   * @param version all changes up to this version
   * @param further and so many of the version behind it
   */
  public record Cursor(long version, int further) {}

  /**
   * Changes in order.
   *
   * @param next where to go on
   * @param more whether there are more already
   */
  public record Page(List<TimelineChange> changes, Cursor next, boolean more) {

    /** Copies the changes. */
    public Page {
      changes = List.copyOf(changes);
    }
  }

  /** From one version to another, each entry once; 0 is the newest. */
  @Transactional
  public List<TimelineChange> compare(UUID timeline, long since, long version, Viewer viewer) {
    SavedTimeline now = view.now(timeline, viewer);
    long from = view.version(now, since, viewer).version();
    long to = view.version(now, version, viewer).version();
    if (since == 0 || from > to) {
      throw AnnalsException.invalid("since", "A version before the other one is needed.");
    }
    return between(timeline, from, to, viewer).stream().limit(MOST).toList();
  }

  /** Where changes since a version begin. */
  @Transactional
  public Cursor since(UUID timeline, long version, Viewer viewer) {
    SavedTimeline now = view.now(timeline, viewer);
    return new Cursor(version == 0 ? 0 : Math.min(version, now.version()), 0);
  }

  /** Where changes since a moment begin. */
  @Transactional
  public Cursor since(UUID timeline, Instant moment, Viewer viewer) {
    view.now(timeline, viewer);
    return new Cursor(history.versionBefore(timeline, moment), 0);
  }

  /** Changes behind a cursor, the oldest first. */
  @Transactional
  public Page changes(UUID timeline, Cursor cursor, int limit, Viewer viewer) {
    view.now(timeline, viewer);
    List<TimelineVersion> versions =
        history.versionsAfter(timeline, cursor.version(), !viewer.editor(), VERSIONS + 1);
    long base = base(timeline, cursor.version(), viewer);
    int skipped = cursor.further();
    Cursor reached = cursor;
    List<TimelineChange> page = new ArrayList<>();
    for (TimelineVersion version : versions.subList(0, Math.min(VERSIONS, versions.size()))) {
      List<TimelineChange> all = between(timeline, base, version.version(), viewer);
      List<TimelineChange> left = all.subList(Math.min(skipped, all.size()), all.size());
      int room = limit - page.size();
      if (left.size() > room) {
        page.addAll(left.subList(0, room));
        return new Page(page, new Cursor(reached.version(), skipped + room), true);
      }
      page.addAll(left);
      reached = new Cursor(version.version(), 0);
      base = version.version();
      skipped = 0;
    }
    return new Page(page, reached, versions.size() > VERSIONS);
  }

  /** The state that somebody saw at a version: for readers the last published one up to it. */
  private long base(UUID timeline, long version, Viewer viewer) {
    if (viewer.editor() || version == 0) {
      return version;
    }
    return history.versions(timeline, version + 1, true, 1).stream()
        .mapToLong(TimelineVersion::version)
        .findFirst()
        .orElse(0);
  }

  private List<TimelineChange> between(UUID timeline, long since, long until, Viewer viewer) {
    Map<Long, TimelineVersion> versions = new HashMap<>();
    List<TimelineChange> changes = new ArrayList<>();
    TimelineVersion last = version(timeline, until, versions, viewer);
    Document after = history.document(timeline, until);
    List<String> fields =
        since == 0
            ? List.of("title", "introduction", "query", "cover_image", "groups", "status")
            : DocumentDiff.fields(history.document(timeline, since), after);
    if (!fields.isEmpty()) {
      changes.add(new TimelineChange(last, null, fields));
    }
    List<EntryChange> entries = new ArrayList<>();
    Map<UUID, Long> lastOf = new HashMap<>();
    for (Touched touched : history.touched(timeline, since, until)) {
      EntryChange change = change(touched, viewer);
      if (change != null) {
        entries.add(change);
        lastOf.put(change.entry(), touched.last());
      }
    }
    entries.sort(ORDER);
    for (EntryChange entry : entries) {
      long number = viewer.editor() ? lastOf.getOrDefault(entry.entry(), until) : until;
      changes.add(
          new TimelineChange(version(timeline, number, versions, viewer), entry, entry.fields()));
    }
    return changes;
  }

  private static final Comparator<EntryChange> ORDER =
      Comparator.comparing((EntryChange c) -> String.valueOf(shown(c).line().date()))
          .thenComparing(EntryChange::entry);

  private static SavedEntry shown(EntryChange change) {
    SavedEntry entry = change.after() == null ? change.before() : change.after();
    if (entry == null) {
      throw new IllegalStateException("a change of nothing: " + change.entry());
    }
    return entry;
  }

  private TimelineVersion version(
      UUID timeline, long number, Map<Long, TimelineVersion> versions, Viewer viewer) {
    return versions.computeIfAbsent(
        number,
        n -> {
          TimelineVersion version =
              history
                  .version(timeline, n)
                  .orElseThrow(() -> new IllegalStateException("no version " + n));
          return viewer.editor() ? version : version.forReaders();
        });
  }

  private static @Nullable EntryChange change(Touched touched, Viewer viewer) {
    SavedEntry before = seen(touched.before(), viewer);
    SavedEntry after = seen(touched.after(), viewer);
    if (before == null && after == null) {
      return null;
    }
    List<String> fields =
        before == null || after == null ? List.of() : EntryDiff.fields(before, after);
    return before != null && after != null && fields.isEmpty()
        ? null
        : new EntryChange(touched.entry(), before, after, fields);
  }

  private static @Nullable SavedEntry seen(@Nullable SavedEntry entry, Viewer viewer) {
    if (entry == null || viewer.editor()) {
      return entry;
    }
    return entry.isShown() ? entry.forReaders() : null;
  }
}
