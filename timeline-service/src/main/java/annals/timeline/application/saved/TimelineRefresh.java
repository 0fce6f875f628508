package annals.timeline.application.saved;

import annals.timeline.application.ChangeLog;
import annals.timeline.application.LoggedChange;
import annals.timeline.application.saved.RefreshQueue.Due;
import annals.timeline.domain.saved.SavedTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Lets saved timelines follow the index: reads what moved, finds the timelines that it may concern
 * and takes a new look at each. Several processes may do so at once.
 */
@ApplicationScoped
public class TimelineRefresh {

  /** Changes read at once. */
  private static final int BATCH = 500;

  private final ChangeLog log;
  private final RefreshQueue queue;
  private final SavedTimelineStore timelines;
  private final Workbench bench;
  private final RefreshPace pace;

  TimelineRefresh(
      ChangeLog log,
      RefreshQueue queue,
      SavedTimelineStore timelines,
      Workbench bench,
      RefreshPace pace) {
    this.log = log;
    this.queue = queue;
    this.timelines = timelines;
    this.bench = bench;
    this.pace = pace;
  }

  /**
   * Reads what moved since the last time and puts the timelines in the queue that it may concern.
   *
   * @return whether there may be more to read
   */
  @Transactional
  public boolean read() {
    OptionalLong position = queue.position();
    if (position.isEmpty()) {
      return false;
    }
    List<LoggedChange> changes = log.after(position.getAsLong(), BATCH);
    if (changes.isEmpty()) {
      return false;
    }
    Instant now = bench.now();
    queue.enqueue(changes, now.plus(pace.quiet()), now.plus(pace.longest()));
    queue.advance(changes.getLast().position());
    return changes.size() == BATCH;
  }

  /**
   * Takes a new look at one timeline that is due.
   *
   * @return whether there was one
   * @throws RefreshFailure if the look failed; the timeline is still due
   */
  @Transactional
  public boolean refreshNext() {
    Optional<Due> due = queue.take(bench.now());
    due.ifPresent(
        taken -> {
          try {
            refresh(taken);
          } catch (RuntimeException e) {
            throw new RefreshFailure(taken.timeline(), e);
          }
        });
    return due.isPresent();
  }

  /** Puts a timeline off whose new look failed. */
  @Transactional
  public void putOff(UUID timeline) {
    queue.retry(timeline, bench.now().plus(pace.retry()));
  }

  private void refresh(Due due) {
    SavedTimeline timeline = timelines.lock(due.timeline()).orElse(null);
    if (timeline == null || timeline.deletedAt() != null) {
      return;
    }
    Work work = bench.work(timeline);
    bench.look(work);
    Movement movement = new Movement(due.reasons());
    bench.put(work, movement::act);
  }
}
