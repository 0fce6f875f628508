package annals.local.keycloak;

import annals.local.AnnalsHome;
import annals.local.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line of Keycloak: what its own kc.sh runs, with a small heap and the serial GC. */
final class KeycloakProgram {
  private static final String DATABASE = "data/h2/keycloakdb.mv.db";
  private static final List<String> SHARED_FOLDERS = List.of("lib", "conf", "providers", "themes");
  private static final int PREPARATION_HEAP = 600;
  private static final Duration LONGEST_RUN = Duration.ofMinutes(10);

  private KeycloakProgram() {}

  /** The database file below Keycloak's home. */
  static String database() {
    return DATABASE;
  }

  /**
   * The command that runs Keycloak, with the JDK that runs us.
   *
   * @param home Keycloak's home, where its data lies
   * @param maxHeap in megabytes
   */
  static List<String> command(Path home, int maxHeap, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms48m",
            "-Xmx" + maxHeap + "m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    return command;
  }

  /** Makes a home that shares the programs of a distribution and has its own data. */
  static void link(Path distribution, Path home) throws IOException {
    Files.createDirectories(home.resolve("data"));
    for (String name : SHARED_FOLDERS) {
      Path link = home.resolve(name);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, distribution.toAbsolutePath().resolve(name));
    }
  }

  /** Takes the shared programs out again: what is left may be copied or moved anywhere. */
  static void unlink(Path home) throws IOException {
    for (String name : SHARED_FOLDERS) {
      Files.deleteIfExists(home.resolve(name));
    }
  }

  /** Runs a command of Keycloak to its end. */
  static void run(AnnalsHome annals, Path home, Path log, List<String> arguments) {
    ChildProcess.Program program =
        new ChildProcess.Program(
            "keycloak " + arguments.getFirst(),
            command(home, PREPARATION_HEAP, arguments),
            Map.of(),
            home,
            log,
            annals.processes(),
            "TERM");
    try (ChildProcess process = ChildProcess.start(program)) {
      if (!process.succeeds(LONGEST_RUN)) {
        throw process.failure("failed", "Check the free disk space, then try again.");
      }
    }
  }
}
