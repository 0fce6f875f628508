package annals.local.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A started process and its owner, each known by pid and start time, so that a number that the
 * system gave away again is not mistaken for ours.
 */
record ProcessRecord(String name, Identity process, Identity owner) {

  /** A process by pid and start; the start is the system's and may be a moment off. */
  record Identity(long pid, Instant start) {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static Identity of(ProcessHandle handle) {
      return new Identity(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it is the same one and still lives. */
    Optional<ProcessHandle> alive() {
      return ProcessHandle.of(pid)
          .filter(Lives::test)
          .filter(
              handle ->
                  Duration.between(of(handle).start(), start).abs().compareTo(TOLERANCE) <= 0);
    }
  }

  Path write(Path folder) {
    String text =
        "name=%s%npid=%d%nstart=%s%nowner.pid=%d%nowner.start=%s%n"
            .formatted(name, process.pid(), process.start(), owner.pid(), owner.start());
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(process.pid() + ".properties");
      Path partial = folder.resolve(process.pid() + ".partial");
      Files.writeString(partial, text);
      return Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record in the file; empty if the file is not a whole record. */
  static Optional<ProcessRecord> read(Path file) {
    Properties values = new Properties();
    try {
      values.load(new StringReader(Files.readString(file)));
      return Optional.of(
          new ProcessRecord(
              values.getProperty("name", ""), identity(values, ""), identity(values, "owner.")));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Identity identity(Properties values, String prefix) {
    return new Identity(
        Long.parseLong(values.getProperty(prefix + "pid", "")),
        Instant.parse(values.getProperty(prefix + "start", "")));
  }
}
