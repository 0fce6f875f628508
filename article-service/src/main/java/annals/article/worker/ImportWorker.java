package annals.article.worker;

import annals.article.application.ImportQueued;
import annals.article.application.ImportWork;
import annals.article.domain.imports.Import;
import annals.article.domain.imports.ImportEntry;
import annals.article.domain.imports.ImportStore;
import annals.article.domain.imports.Upload;
import annals.article.domain.imports.UploadReader;
import annals.platform.error.AnnalsException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works imports off, one at a time, as soon as they are queued. Every replica has one. */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final int BATCH = 25;
  private static final int TRIES = 3;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final Duration SWEEP = Duration.ofHours(1);
  private static final Duration STOP = Duration.ofSeconds(10);

  private final ImportWork work;
  private final ImportStore store;
  private final UploadReader reader;
  private final Semaphore news = new Semaphore(0);
  private final Thread thread;
  private long lastSweep = System.nanoTime();
  private volatile boolean stopped;

  ImportWorker(ImportWork work, ImportStore store, UploadReader reader) {
    this.work = work;
    this.store = store;
    this.reader = reader;
    this.thread = Thread.ofPlatform().name("import-worker").daemon().unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued event) {
    news.release();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped = true;
    news.release();
    thread.join(STOP);
  }

  private void run() {
    while (!stopped) {
      try {
        Optional<Import> claimed = work.claim();
        if (claimed.isPresent()) {
          workOff(claimed.get());
        } else {
          sweepNowAndThen();
          rest(POLL);
        }
      } catch (RuntimeException unexpected) {
        if (!stopped) {
          LOG.warn("imports cannot be worked off; trying again", unexpected);
          rest(PAUSE);
        }
      }
    }
  }

  private void sweepNowAndThen() {
    if (System.nanoTime() - lastSweep > SWEEP.toNanos()) {
      work.sweep();
      lastSweep = System.nanoTime();
    }
  }

  private void workOff(Import claimed) {
    UUID id = claimed.id();
    try (Upload upload = reader.open(claimed.format(), claimed.fileName(), store.content(id))) {
      work.started(id, upload.size());
      if (settleAll(claimed, upload)) {
        work.finish(id);
      }
    } catch (AnnalsException useless) {
      work.fail(id, String.valueOf(useless.getMessage()));
    } catch (IOException | RuntimeException unexpected) {
      LOG.warnf(unexpected, "import %s was interrupted", id);
      work.stumble(id);
      rest(PAUSE);
    }
  }

  /** Settles what is left; false if it stopped before the end. */
  private boolean settleAll(Import claimed, Upload upload) throws IOException {
    int position = claimed.nextPosition();
    int size = BATCH;
    int failures = 0;
    while (position < upload.size()) {
      List<ImportEntry> entries = upload.entries(position, size);
      try {
        if (stopped || !work.settle(claimed.id(), position, entries)) {
          return false;
        }
        position += entries.size();
        size = BATCH;
        failures = 0;
      } catch (RuntimeException failure) {
        failures++;
        size = 1;
        if (failures > TRIES) {
          throw failure;
        }
        LOG.warnf(failure, "import %s at item %d, try %d", claimed.id(), position, failures);
        rest(PAUSE);
      }
    }
    return true;
  }

  private void rest(Duration pause) {
    try {
      if (news.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        news.drainPermits();
      }
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }
}
