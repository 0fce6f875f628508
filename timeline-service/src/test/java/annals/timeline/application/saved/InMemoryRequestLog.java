package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Request ids in memory. */
final class InMemoryRequestLog implements RequestLog {

  private final Map<String, String> digests = new HashMap<>();
  private final Map<String, Made> made = new HashMap<>();

  @Override
  public Optional<Made> begin(String caller, String requestId, String digest) {
    String key = caller + " " + requestId;
    Made earlier = made.get(key);
    if (earlier != null && !digest.equals(digests.get(key))) {
      throw new AnnalsException(Reason.IDEMPOTENCY_KEY_REUSED, "The key was used.");
    }
    digests.put(key, digest);
    return Optional.ofNullable(earlier);
  }

  @Override
  public void end(String caller, String requestId, Made result) {
    made.put(caller + " " + requestId, result);
  }

  /** Nothing grows old here. */
  @Override
  public int forget(Instant before, int most) {
    return 0;
  }
}
