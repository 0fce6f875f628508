package annals.timeline.application.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets request ids once nobody repeats their calls any more. */
@ApplicationScoped
public class RequestExpiry {

  /** How long a repeated call finds what the first one made. */
  static final Duration KEPT = Duration.ofDays(7);

  /** Ids forgotten at once. */
  private static final int BATCH = 1000;

  private final RequestLog log;
  private final Clock clock;

  RequestExpiry(RequestLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /**
   * Forgets some of the ids that are too old. Several processes may do so at once.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean forgetSome() {
    return log.forget(clock.instant().minus(KEPT), BATCH) == BATCH;
  }
}
