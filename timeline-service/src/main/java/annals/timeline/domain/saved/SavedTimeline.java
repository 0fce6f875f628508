package annals.timeline.domain.saved;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A timeline that people keep, at one of its versions.
 *
 * @param id UUIDv7
 * @param document what it is
 * @param version counts every change, from 1
 * @param edition counts what people changed, from 1
 * @param publishedAt when it was last published, or null
 * @param deletedAt since when it is deleted, or null
 * @param entryCount entries that readers see
 * @param attentionCount entries that ask for a look
 */
public record SavedTimeline(
    UUID id,
    Document document,
    long version,
    long edition,
    Instant createdAt,
    String createdBy,
    Instant updatedAt,
    String updatedBy,
    @Nullable Instant publishedAt,
    @Nullable Instant deletedAt,
    int entryCount,
    int attentionCount) {

  /** Refuses a timeline without id or document. */
  public SavedTimeline {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(document, "document");
  }

  /** Whether readers see it. */
  public boolean isPublic() {
    return deletedAt == null && document.status() == Document.Status.PUBLISHED;
  }
}
