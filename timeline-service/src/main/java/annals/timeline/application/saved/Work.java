package annals.timeline.application.saved;

import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.Ground;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A saved timeline while it is changed: how it was, and how it shall be. Of one thread. */
final class Work {

  private final SavedTimeline timeline;
  private final Ground groundBefore;
  private final Map<UUID, EntryEdit> editsBefore;
  private final List<SavedEntry> entries;
  private final Map<UUID, EntryEdit> edits;
  private Document document;
  private Ground ground;
  private @Nullable Instant deletedAt;

  Work(
      SavedTimeline timeline, Ground ground, Map<UUID, EntryEdit> edits, List<SavedEntry> entries) {
    this.timeline = timeline;
    this.groundBefore = ground;
    this.ground = ground;
    this.editsBefore = Map.copyOf(edits);
    this.edits = new LinkedHashMap<>(edits);
    this.entries = List.copyOf(entries);
    this.document = timeline.document();
    this.deletedAt = timeline.deletedAt();
  }

  static Work ofNew(SavedTimeline timeline) {
    return new Work(timeline, Ground.NONE, Map.of(), List.of());
  }

  /** How the timeline was. */
  SavedTimeline timeline() {
    return timeline;
  }

  boolean isNew() {
    return timeline.version() == 0;
  }

  /** Its entries so far. */
  List<SavedEntry> entries() {
    return entries;
  }

  Document documentBefore() {
    return timeline.document();
  }

  Document document() {
    return document;
  }

  void document(Document other) {
    document = other;
  }

  Ground groundBefore() {
    return groundBefore;
  }

  Ground ground() {
    return ground;
  }

  void ground(Ground other) {
    ground = other;
  }

  @Nullable Instant deletedAt() {
    return deletedAt;
  }

  void deletedAt(@Nullable Instant since) {
    deletedAt = since;
  }

  /** What editors did, by entry. */
  Map<UUID, EntryEdit> edits() {
    return edits;
  }

  /** Keeps an edit in place of the one on the same entry; one that changes nothing goes. */
  void put(EntryEdit edit) {
    if (edit.changesNothing()) {
      edits.remove(edit.entry());
    } else {
      edits.put(edit.entry(), edit);
    }
  }

  void drop(UUID entry) {
    edits.remove(entry);
  }

  /** Puts the edits of another version in place of all. */
  void replaceEdits(Map<UUID, EntryEdit> others) {
    edits.clear();
    edits.putAll(others);
  }

  boolean hasNewEdits() {
    return !edits.equals(editsBefore);
  }

  /** Edits that came or changed. */
  List<EntryEdit> newEdits() {
    return edits.values().stream()
        .filter(edit -> !edit.equals(editsBefore.get(edit.entry())))
        .toList();
  }

  /** Entries whose edit went. */
  Set<UUID> droppedEdits() {
    Set<UUID> dropped = new HashSet<>(editsBefore.keySet());
    dropped.removeAll(edits.keySet());
    return dropped;
  }
}
