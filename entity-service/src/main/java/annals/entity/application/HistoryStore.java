package annals.entity.application;

import annals.entity.domain.registry.HistoryEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to entities, for ever. */
public interface HistoryStore {
  /** Adds entries. */
  void append(Collection<HistoryEntry> entries);

  /** Up to {@code limit} entries of an entity, the newest first, older than {@code before}. */
  List<HistoryEntry> ofEntity(UUID entityId, @Nullable UUID before, int limit);

  /** What people did: up to {@code limit} entries, the newest first; null actor: everybody. */
  List<HistoryEntry> audit(@Nullable String actor, @Nullable UUID before, int limit);

  /** The entries of an act. */
  List<HistoryEntry> entriesOfAct(UUID act);

  /** The last entry of an entity at or before {@code at} that tells what it was. */
  Optional<HistoryEntry> asOf(UUID entityId, Instant at);

  /** What an earlier request with this id made. */
  Optional<UUID> made(String requestId);

  /** Remembers what a request made. */
  void remember(String requestId, UUID made);
}
