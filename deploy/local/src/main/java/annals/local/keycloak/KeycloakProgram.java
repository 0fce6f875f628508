package annals.local.keycloak;

import annals.local.LocalRunException;
import annals.local.process.Logs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line of Keycloak: what its own kc.sh runs, with a small heap and the serial GC. */
final class KeycloakProgram {
  private static final String DATABASE = "data/h2/keycloakdb.mv.db";
  private static final List<String> SHARED_FOLDERS = List.of("lib", "conf", "providers", "themes");
  private static final long LONGEST_RUN_MINUTES = 10;

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

  /** Runs a command of Keycloak to its end. */
  static void run(Path home, Path log, List<String> arguments) throws IOException {
    Process process =
        new ProcessBuilder(command(home, 600, arguments))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new LocalRunException(
            "Keycloak could not be prepared (%s). Check the free disk space. The end of its log:%n%s"
                .formatted(arguments.getFirst(), Logs.tail(log, 0, 15)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
