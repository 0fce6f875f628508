package annals.local.postgres;

import annals.local.LocalRunException;
import annals.local.process.Folders;
import annals.local.process.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A data folder of PostgreSQL: set up once with passwords checked, and freed of a dead server. */
final class DataFolder {
  private static final String SUPERUSER_PASSWORD = "annals-superuser";
  private static final Duration DYING = Duration.ofSeconds(20);

  private final Path path;
  private final Path binaries;

  DataFolder(Path path, Path binaries) {
    this.path = path;
    this.binaries = binaries;
  }

  Path path() {
    return path;
  }

  /** The password of the role {@code postgres}. */
  String superuserPassword() {
    try {
      return Files.readString(path.resolve(SUPERUSER_PASSWORD)).strip();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** Sets the folder up if it is new; one that was left half set up is set up again. */
  void setUp() {
    try {
      if (Files.exists(path.resolve(SUPERUSER_PASSWORD))) {
        return;
      }
      if (Files.exists(path) && !isEmpty()) {
        throw damaged(new IOException("not a data folder of this program"));
      }
      Path partial = path.resolveSibling(path.getFileName() + ".partial");
      Folders.delete(partial);
      Files.createDirectories(path.toAbsolutePath().getParent());
      initialise(partial);
      Files.deleteIfExists(path);
      Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LocalRunException(
          "Cannot set up PostgreSQL in %s (%s): check the free disk space."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  private void initialise(Path folder) throws IOException {
    String password = UUID.randomUUID().toString();
    Path secret = Files.createTempFile(folder.toAbsolutePath().getParent(), "initdb", ".secret");
    try {
      Files.writeString(secret, password + "\n");
      run(
          List.of(
              binaries.resolve("bin/initdb").toString(),
              "--pgdata=" + folder,
              "--username=postgres",
              "--pwfile=" + secret,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--no-sync",
              "--no-instructions"));
      Files.writeString(
          folder.resolve("pg_hba.conf"),
          """
          # Written by the local run: loopback only, and never without the password.
          host all all 127.0.0.1/32 scram-sha-256
          host all all ::1/128      scram-sha-256
          """);
      Path kept = folder.resolve(SUPERUSER_PASSWORD);
      Files.writeString(kept, password + "\n");
      Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-------"));
    } finally {
      Files.deleteIfExists(secret);
    }
  }

  private static void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(UnprivilegedUser.wrap(command)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(output.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Removes the note of a server that no longer runs; refuses if one still does. */
  void freeFromDeadServer() {
    Path note = path.resolve("postmaster.pid");
    Optional<ProcessHandle> server = server(note);
    if (server.isPresent() && !Waiting.until(() -> !server.get().isAlive(), DYING)) {
      throw new LocalRunException(
          "Another PostgreSQL (process %d) uses %s. End it, then start again."
              .formatted(server.get().pid(), path));
    }
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private Optional<ProcessHandle> server(Path note) {
    try (Stream<String> lines = Files.lines(note)) {
      return lines
          .findFirst()
          .map(line -> Long.parseLong(line.strip()))
          .flatMap(ProcessHandle::of)
          .filter(handle -> handle.info().commandLine().orElse("").contains(path.toString()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private LocalRunException damaged(Exception cause) {
    return new LocalRunException(
        "The database in %s is damaged (%s). Put a backup there, or ./annals reset to start anew."
            .formatted(path, cause.getMessage()),
        cause);
  }
}
