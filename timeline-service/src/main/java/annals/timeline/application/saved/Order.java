package annals.timeline.application.saved;

import java.util.Objects;
import java.util.UUID;

/**
 * Who changes which timeline, and why.
 *
 * @param etag what the editor has seen; empty: whatever it is now
 * @param reason in the editor's words, may be empty
 * @param requestId the same again answers with what the first call made; empty: none
 */
public record Order(UUID timeline, String etag, String actor, String reason, String requestId) {

  /** Refuses what is missing. */
  public Order {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(requestId, "requestId");
  }
}
