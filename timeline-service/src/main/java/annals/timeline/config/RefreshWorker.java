package annals.timeline.config;

import annals.timeline.application.saved.RefreshFailure;
import annals.timeline.application.saved.RefreshPace;
import annals.timeline.application.saved.RequestExpiry;
import annals.timeline.application.saved.TimelineRefresh;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets saved timelines follow the index and forgets old request ids, on one thread per process. */
@ApplicationScoped
class RefreshWorker {

  private static final Logger LOG = Logger.getLogger(RefreshWorker.class);
  private static final Duration BETWEEN_EXPIRIES = Duration.ofHours(1);

  private final TimelineRefresh refresh;
  private final RequestExpiry expiry;
  private final Clock clock;
  private final Duration poll;
  private final Semaphore end = new Semaphore(0);
  private final Thread thread =
      Thread.ofPlatform().name("timeline-refresh").daemon().unstarted(this::run);

  RefreshWorker(
      TimelineRefresh refresh,
      RequestExpiry expiry,
      Clock clock,
      @ConfigProperty(name = "annals.timelines.poll") Duration poll) {
    this.refresh = refresh;
    this.expiry = expiry;
    this.clock = clock;
    this.poll = poll;
  }

  @Produces
  @Singleton
  static RefreshPace pace(
      @ConfigProperty(name = "annals.timelines.quiet") Duration quiet,
      @ConfigProperty(name = "annals.timelines.longest") Duration longest) {
    return new RefreshPace(quiet, longest, Duration.ofSeconds(30));
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    end.release();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    Instant nextExpiry = clock.instant().plus(BETWEEN_EXPIRIES);
    try {
      while (!end.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
        step();
        if (!clock.instant().isBefore(nextExpiry)) {
          forget();
          nextExpiry = clock.instant().plus(BETWEEN_EXPIRIES);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void step() {
    try {
      while (refresh.read()) {
        LOG.debug("more to read");
      }
      while (end.availablePermits() == 0 && refresh.refreshNext()) {
        LOG.debug("a timeline followed");
      }
    } catch (RefreshFailure failure) {
      LOG.error(failure.getMessage(), failure);
      putOff(failure);
    } catch (RuntimeException e) {
      LOG.warn("saved timelines cannot follow the index at the moment", e);
    }
  }

  private void forget() {
    try {
      while (end.availablePermits() == 0 && expiry.forgetSome()) {
        LOG.debug("more to forget");
      }
    } catch (RuntimeException e) {
      LOG.warn("old request ids cannot be forgotten at the moment", e);
    }
  }

  private void putOff(RefreshFailure failure) {
    try {
      refresh.putOff(failure.timeline());
    } catch (RuntimeException e) {
      LOG.warn("timeline " + failure.timeline() + " is tried again at once", e);
    }
  }
}
