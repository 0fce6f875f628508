package annals.entity.application;

import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.domain.registry.HistoryEntry.Kind;
import annals.entity.domain.registry.Snapshot;
import annals.platform.id.IdGenerator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what one change does to entities. */
final class Chronicle {
  private final HistoryStore history;
  private final IdGenerator ids;
  private final Clock clock;
  private final Cause cause;
  private final List<HistoryEntry> entries = new ArrayList<>();

  Chronicle(HistoryStore history, IdGenerator ids, Clock clock, Cause cause) {
    this.history = history;
    this.ids = ids;
    this.clock = clock;
    this.cause = cause;
  }

  /** An entity is there, or is something else than before. */
  void changed(@Nullable EntityGroup before, EntityGroup after) {
    Snapshot now = Snapshot.of(after.entity());
    if (before == null) {
      add(after.survivor().id(), Kind.CREATED, null, now, null);
      return;
    }
    Snapshot then = Snapshot.of(before.entity());
    if (!then.saysTheSameAs(now)) {
      add(after.survivor().id(), Kind.LEARNED, then, now, null);
    }
  }

  /** An id is answered for by another; both get an entry. */
  void merged(UUID id, UUID survivor) {
    add(id, Kind.MERGED, null, null, survivor);
    add(survivor, Kind.MERGED, null, null, id);
  }

  /** An id stands for itself again; both get an entry. */
  void separated(UUID id, UUID from) {
    add(id, Kind.SEPARATED, null, null, from);
    add(from, Kind.SEPARATED, null, null, id);
  }

  /** Stores what was written down. */
  void close() {
    history.append(entries);
    entries.clear();
  }

  private void add(
      UUID entity,
      Kind kind,
      @Nullable Snapshot before,
      @Nullable Snapshot after,
      @Nullable UUID other) {
    entries.add(
        new HistoryEntry(
            ids.next(),
            entity,
            clock.instant(),
            kind,
            cause,
            before,
            after,
            other,
            null,
            null,
            null));
  }
}
