package annals.local.up;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.process.ChildProcess;
import annals.local.process.FolderLock;
import annals.local.process.Orphans;
import annals.local.process.Waiting;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The command {@code ./annals up}: starts the platform and runs until it is told to stop. */
public final class Up {
  private static final Duration FOREVER = Duration.ofDays(3650);

  private final PortPlan ports;
  private final Console console = new Console(System.out);
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final AtomicReference<@Nullable LocalPlatform> running = new AtomicReference<>();

  private Up(PortPlan ports) {
    this.ports = ports;
  }

  /** Runs the command. Ends with 1 and a message if something is in the way. */
  public static void main(String[] args) {
    run(PortPlan.standard());
  }

  static void run(PortPlan ports) {
    Up up = new Up(ports);
    try {
      up.run();
    } catch (LocalRunException | UncheckedIOException | CancellationException e) {
      if (!up.stopping.get()) {
        System.err.println("annals: " + e.getMessage());
      }
      System.exit(1);
    }
  }

  private void run() {
    AnnalsHome home = AnnalsHome.current();
    Path root = Path.of(System.getProperty("annals.root", ".")).toAbsolutePath().normalize();
    FolderLock lock = lock(home);
    try (lock) {
      HomeCheck.require(home);
      List<String> orphans = Orphans.end(home.processes());
      if (!orphans.isEmpty()) {
        console.tell("clean-up", "ended what a killed run left: " + String.join(", ", orphans));
      }
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop platform"));
      try (LocalPlatform platform = LocalPlatform.start(home, root, ports, console)) {
        running.set(platform);
        Seeds.loadOnce(home, root, platform, console);
        console.table(platform, home);
        watch(platform);
      } finally {
        running.set(null);
      }
    }
  }

  /** What Ctrl-C and SIGTERM do. */
  private void stop() {
    if (!stopping.getAndSet(true)) {
      LocalPlatform platform = running.get();
      if (platform != null) {
        System.out.println("Stopping; data and logs are kept.");
        platform.close();
      }
    }
  }

  private static FolderLock lock(AnnalsHome home) {
    Path file = home.path().resolve("up.lock");
    return FolderLock.tryLock(file)
        .orElseThrow(
            () ->
                new LocalRunException(
                    "Annals runs already with %s%s. Stop it there (Ctrl-C) first."
                        .formatted(
                            home.path(),
                            FolderLock.holder(file)
                                .map(pid -> " (process " + pid + ")")
                                .orElse(""))));
  }

  private static void watch(LocalPlatform platform) {
    List<ChildProcess> processes = platform.processes();
    Waiting.until(() -> dead(processes).isPresent(), FOREVER);
    throw dead(processes).map(p -> p.failure("ended unexpectedly", "")).orElseThrow();
  }

  private static Optional<ChildProcess> dead(List<ChildProcess> processes) {
    return processes.stream().filter(process -> !process.isAlive()).findFirst();
  }
}
