package annals.timeline.application.saved;

import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.TimelineVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the versions of saved timelines. Document, edits and entries are kept once for the range of
 * versions in which they stay as they are.
 */
public interface TimelineHistory {

  /**
   * Adds a version; it comes right behind the newest one.
   *
   * @param document what the timeline is from now on, or null if that stays
   * @param edits edits that came or changed
   * @param dropped entries whose edit went
   * @param entries entries that came, went or changed
   */
  void append(
      UUID timeline,
      TimelineVersion version,
      @Nullable Document document,
      Collection<EntryEdit> edits,
      Set<UUID> dropped,
      Collection<EntryChange> entries);

  /** A version. */
  Optional<TimelineVersion> version(UUID timeline, long version);

  /**
   * Versions, the newest first.
   *
   * @param before only older ones
   * @param published only those that readers see
   */
  List<TimelineVersion> versions(UUID timeline, long before, boolean published, int limit);

  /** Versions behind another one, the oldest first. */
  List<TimelineVersion> versionsAfter(UUID timeline, long after, boolean published, int limit);

  /** The newest version made before a moment; 0 if there is none. */
  long versionBefore(UUID timeline, Instant moment);

  /** What the timeline is at a version. */
  Document document(UUID timeline, long version);

  /** What editors did as of a version, by entry. */
  Map<UUID, EntryEdit> edits(UUID timeline, long version);

  /** The entries at a version, in order; also those that readers do not see. */
  List<SavedEntry> entries(UUID timeline, long version);

  /** The entries with a state that began or ended behind one version and up to another. */
  List<Touched> touched(UUID timeline, long since, long version);

  /**
   * An entry that changed.
   *
   * @param before its state at the earlier version, or null
   * @param after its state at the later version, or null
   * @param last the latest of the versions that changed it
   */
  record Touched(UUID entry, @Nullable SavedEntry before, @Nullable SavedEntry after, long last) {}

  /** Ids of entries that had these events behind them, at any version. */
  Map<UUID, UUID> former(UUID timeline, Collection<UUID> events);
}
