package annals.timeline.application.saved;

import annals.timeline.application.IndexChange;
import annals.timeline.application.LoggedChange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which saved timelines need a new look, and why. Several processes share it: what one takes, the
 * others pass over.
 */
public interface RefreshQueue {

  /** How far the change log was read; empty while another process reads it. */
  OptionalLong position();

  /** Puts down how far the change log was read. */
  void advance(long position);

  /**
   * Puts the timelines in the queue that changes may concern.
   *
   * @param due when the new look is due; a later change puts it off, but not beyond {@code latest}
   *     of the first
   */
  void enqueue(Collection<LoggedChange> changes, Instant due, Instant latest);

  /** Puts one timeline in the queue. */
  void enqueue(UUID timeline, Instant due, Instant latest);

  /** Takes out a timeline that is due; it stays for others if the transaction fails. */
  Optional<Due> take(Instant now);

  /** Puts a timeline back whose new look failed. */
  void retry(UUID timeline, Instant due);

  /**
   * A timeline that needs a new look.
   *
   * @param reasons what moved; empty if it was put in the queue alone
   */
  record Due(UUID timeline, List<Reason> reasons) {

    /** Copies the reasons. */
    public Due {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * What moved.
   *
   * @param article the article, or null
   * @param actor the editor, or null
   */
  record Reason(IndexChange.Kind kind, @Nullable UUID article, @Nullable String actor) {}
}
