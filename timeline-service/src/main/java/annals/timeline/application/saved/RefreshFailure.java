package annals.timeline.application.saved;

import java.util.UUID;

/** A new look at a timeline that failed. */
public final class RefreshFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID timeline;

  RefreshFailure(UUID timeline, RuntimeException cause) {
    super("new look at timeline " + timeline + " failed", cause);
    this.timeline = timeline;
  }

  /** Which timeline. */
  public UUID timeline() {
    return timeline;
  }
}
