package annals.local.process;

import annals.local.LocalRunException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A running program of the local run. Its output goes to a log file; it is ended by {@link #close},
 * by a shutdown of this JVM, and, should this JVM be killed, by the watchdog or the next start.
 */
public final class ChildProcess implements AutoCloseable {
  private static final int LINES_TOLD = 15;
  private static final long LOG_LIMIT = 20_000_000;
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final Duration POLITE = Duration.ofSeconds(20);

  private final String name;
  private final Process process;
  private final Path log;
  private final long logStart;
  private final Path record;
  private final String stopSignal;

  private ChildProcess(Program program, Process process, long logStart, Path record) {
    this.name = program.name();
    this.process = process;
    this.log = program.log();
    this.logStart = logStart;
    this.record = record;
    this.stopSignal = program.stopSignal();
  }

  /**
   * What to run.
   *
   * @param name for people, as in "keycloak"
   * @param command program and arguments
   * @param environment added to this JVM's own
   * @param folder where it runs
   * @param log the file its output is appended to
   * @param records the folder of process records
   * @param stopSignal the signal that asks it to stop, as in "TERM"
   */
  public record Program(
      String name,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      Path log,
      Path records,
      String stopSignal) {}

  /** Starts the program. */
  public static ChildProcess start(Program program) {
    try {
      Files.createDirectories(program.log().toAbsolutePath().getParent());
      rotate(program.log());
      long logStart = Files.exists(program.log()) ? Files.size(program.log()) : 0;
      ProcessBuilder builder =
          new ProcessBuilder(inOwnSession(program.command()))
              .directory(program.folder().toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
      builder.environment().putAll(program.environment());
      Process process = builder.start();
      Watchdog.add(process.pid());
      Path record =
          new ProcessRecord(
                  program.name(),
                  ProcessRecord.Identity.of(process.toHandle()),
                  ProcessRecord.Identity.of(ProcessHandle.current()))
              .write(program.records());
      ChildProcess child = new ChildProcess(program, process, logStart, record);
      Shutdown.register(child);
      return child;
    } catch (IOException e) {
      throw new LocalRunException(
          "Cannot start "
              + program.name()
              + " ("
              + e.getMessage()
              + "): check the free disk space.",
          e);
    }
  }

  /** Keeps Ctrl-C in the terminal from reaching the child: its owner stops it in order. */
  private static List<String> inOwnSession(List<String> command) {
    if (!Files.isExecutable(SETSID)) {
      return command;
    }
    List<String> whole = new ArrayList<>(command.size() + 1);
    whole.add(SETSID.toString());
    whole.addAll(command);
    return whole;
  }

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for a program that ends by itself; whether it did so in time and without an error. */
  public boolean succeeds(Duration patience) {
    return waitFor(patience) && process.exitValue() == 0;
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** For people, as in "keycloak". */
  public String name() {
    return name;
  }

  /**
   * The failure of this program, with the end of its log.
   *
   * @param what happened, as in "ended while starting"
   * @param advice what to do about it; may be empty
   */
  public LocalRunException failure(String what, String advice) {
    String tail = Logs.tail(log, logStart, LINES_TOLD);
    String cause = tail.contains("No space left on device") ? "The disk is full: free some. " : "";
    return new LocalRunException(
        "%s %s. %s%sThe end of its log (%s):%n%s"
            .formatted(name, what, cause, advice.isEmpty() ? "" : advice + " ", log, tail));
  }

  /** Asks it to stop without waiting. */
  public void requestStop() {
    if (process.isAlive()) {
      signal();
    }
  }

  /** Stops it, by force if it does not stop by itself, and forgets it. */
  @Override
  public void close() {
    requestStop();
    if (!waitFor(POLITE)) {
      process.destroyForcibly();
      waitFor(POLITE);
    }
    Watchdog.gone(process.pid());
    Orphans.delete(record);
    Shutdown.forget(this);
  }

  private void signal() {
    try {
      new ProcessBuilder("kill", "-" + stopSignal, Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }

  private boolean waitFor(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
