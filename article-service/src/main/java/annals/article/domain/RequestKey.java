package annals.article.domain;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;

/**
 * An idempotency key with the request it came with.
 *
 * @param caller subject of the caller's token; keys of different callers do not meet
 * @param requestId the key, or empty if the caller sent none
 * @param digest SHA-256 of the request
 */
public record RequestKey(String caller, String requestId, String digest) {
  private static final int LONGEST = 200;

  /** Refuses a key that cannot be stored. */
  public RequestKey {
    FieldRules rules = new FieldRules();
    if (!rules.text("request_id", requestId, LONGEST)) {
      throw AnnalsException.invalid("request_id", rules.violations().getFirst().description());
    }
  }

  /** Whether the caller sent a key. */
  public boolean isGiven() {
    return !requestId.isEmpty();
  }

  /** The refusal of a key that came with another request before. */
  public AnnalsException reused() {
    return new AnnalsException(
        Reason.IDEMPOTENCY_KEY_REUSED,
        "The key " + requestId + " came with another request before; take a new one.");
  }
}
