package annals.platform.outbox;

import io.grpc.Status;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Delivers outbox entries: at once when woken, else when polling finds some that another process
 * wrote. A failing entry is retried with growing pauses and then parked; while the neighbour is
 * away nothing is parked and the workers wait.
 */
public final class OutboxRelay implements AutoCloseable {
  /** Failures of an entry before it is parked. */
  static final int MAX_ATTEMPTS = 6;

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final int LONGEST_ERROR = 1000;

  private final OutboxQueue queue;
  private final OutboxDelivery delivery;
  private final Semaphore news = new Semaphore(0);
  private final Thread[] workers;
  private volatile boolean closed;

  /** A relay with {@code workerCount} deliveries under way at most; idle until started. */
  public OutboxRelay(OutboxQueue queue, OutboxDelivery delivery, int workerCount) {
    this.queue = queue;
    this.delivery = delivery;
    this.workers = new Thread[workerCount];
    for (int i = 0; i < workerCount; i++) {
      workers[i] = Thread.ofPlatform().name("outbox-relay-" + i).daemon().unstarted(this::run);
    }
  }

  /** Starts the workers. */
  public void start() {
    for (Thread worker : workers) {
      worker.start();
    }
  }

  /** Tells the relay that there is a new entry. */
  public void wake() {
    if (news.availablePermits() < workers.length) {
      news.release();
    }
  }

  /** Stops after the deliveries under way; what is left stays in the outbox. */
  @Override
  public void close() {
    closed = true;
    news.release(workers.length);
    try {
      for (Thread worker : workers) {
        worker.join(LONGEST_PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    int failures = 0;
    while (!closed) {
      try {
        Optional<Verdict> verdict = queue.next(this::attempt);
        failures = verdict.orElse(null) instanceof Verdict.Waiting ? failures + 1 : 0;
        if (failures > 0) {
          rest(pause(failures));
        } else if (verdict.isEmpty()) {
          rest(POLL);
        }
      } catch (SQLException | RuntimeException e) {
        if (!closed) {
          LOG.warn("the outbox cannot be read; trying again", e);
          rest(pause(++failures));
        }
      }
    }
  }

  private void rest(Duration pause) {
    try {
      if (news.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS) && !closed) {
        news.drainPermits();
      }
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }

  private Verdict attempt(OutboxEntry entry) {
    try {
      delivery.deliver(entry);
      return new Verdict.Delivered();
    } catch (RuntimeException e) {
      Status status = Status.fromThrowable(e);
      String error = describe(e, status);
      if (isAway(status)) {
        LOG.infof("%s of %s waits: %s", entry.kind(), entry.articleId(), error);
        return new Verdict.Waiting(error);
      }
      int failures = entry.attempts() + 1;
      LOG.warnf(e, "%s of %s failed %d times", entry.kind(), entry.articleId(), failures);
      return failures < MAX_ATTEMPTS
          ? new Verdict.Failed(pause(failures), error)
          : new Verdict.Parked(error);
    }
  }

  private static boolean isAway(Status status) {
    return switch (status.getCode()) {
      case UNAVAILABLE, DEADLINE_EXCEEDED, UNAUTHENTICATED -> true;
      default -> false;
    };
  }

  private static String describe(RuntimeException failure, Status status) {
    String text = status.getCode() == Status.Code.UNKNOWN ? failure.toString() : status.toString();
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
  }

  private static Duration pause(int failures) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
