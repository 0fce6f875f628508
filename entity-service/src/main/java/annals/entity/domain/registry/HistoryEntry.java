package annals.entity.domain.registry;

import annals.entity.domain.curation.Edits;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an entity.
 *
 * @param id UUIDv7, in the order of time
 * @param before null for one that was not there
 * @param after what it was from then on
 * @param other the other entity of a merge or separation
 * @param judgement the judgement behind it
 * @param editsBefore set for an edit
 * @param editsAfter set for an edit
 */
public record HistoryEntry(
    UUID id,
    UUID entityId,
    Instant at,
    Kind kind,
    Cause cause,
    @Nullable Snapshot before,
    @Nullable Snapshot after,
    @Nullable UUID other,
    @Nullable UUID judgement,
    @Nullable Edits editsBefore,
    @Nullable Edits editsAfter) {

  /** What happened. */
  public enum Kind {
    CREATED,
    /** Names, roles or status changed with what articles say. */
    LEARNED,
    /** Another id became a referent of this entity, or this one of another. */
    MERGED,
    /** An id that had been merged stands for itself again. */
    SEPARATED,
    EDITED,
    IMPORTED,
    JUDGED,
    WITHDRAWN
  }
}
