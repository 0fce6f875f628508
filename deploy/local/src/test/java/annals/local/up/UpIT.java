package annals.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import annals.local.AnnalsHome;
import annals.local.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with real PostgreSQL and Keycloak and with services that do nothing. */
class UpIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir Path root;
  private Path home;
  private final List<Launch> launches = new ArrayList<>();

  /** A launcher and the file that its output goes to. */
  private record Launch(Process process, Path output) {
    String printed() {
      try {
        return Files.readString(output);
      } catch (IOException e) {
        return "";
      }
    }

    void awaitUp() {
      Waiting.until(() -> !process.isAlive() || printed().contains("Annals is up"), PATIENCE);
      assertThat(printed()).contains("Annals is up");
    }
  }

  @BeforeEach
  void makeAProject() throws Exception {
    home = Files.createDirectories(root.resolve(".annals"));
    AnnalsHome prepared = AnnalsHome.current();
    Files.createDirectories(prepared.prepared());
    Files.createSymbolicLink(home.resolve("prepared"), prepared.prepared());
    Files.createSymbolicLink(home.resolve("dist"), prepared.distributions());
    for (Service service : Service.values()) {
      FakeService.install(root, service);
    }
  }

  @AfterEach
  void stop() {
    launches.forEach(launch -> launch.process().destroy());
    Waiting.until(
        () -> launches.stream().noneMatch(launch -> launch.process().isAlive()), PATIENCE);
  }

  @Test
  void stopsAllThatItStartedAndLetsNoSecondInstanceStart() throws Exception {
    // Given
    Process first = start().process();
    launches.getFirst().awaitUp();
    List<ProcessHandle> children = children();
    assertThat(children).hasSize(6).allMatch(ProcessHandle::isAlive);
    // When
    Launch second = start();
    // Then
    assertThat(second.process().waitFor()).isEqualTo(1);
    assertThat(second.printed()).contains("runs already").contains("process " + first.pid());
    // When
    first.destroy();
    // Then
    assertThat(Waiting.until(() -> !first.isAlive(), PATIENCE)).isTrue();
    assertThat(children).noneMatch(ProcessHandle::isAlive);
    assertThat(records()).isEmpty();
  }

  @Test
  void startsAgainAtOnceAfterItWasKilled() throws Exception {
    // Given
    Launch killed = start();
    killed.awaitUp();
    List<ProcessHandle> children = children();
    // When
    killed.process().destroyForcibly().waitFor();
    Launch next = start();
    // Then
    next.awaitUp();
    assertThat(children).noneMatch(ProcessHandle::isAlive);
    assertThat(children()).hasSize(6);
  }

  @Test
  void saysWhichServiceFailedAndLeavesNothingBehind() throws Exception {
    // Given
    Files.createFile(home.resolve("broken-timeline-service"));
    // When
    Launch launch = start();
    // Then
    assertThat(launch.process().waitFor()).isEqualTo(1);
    assertThat(launch.printed())
        .contains("annals: timeline-service ended while starting")
        .contains("The fake service gives up.");
    assertThat(records()).isEmpty();
  }

  private Launch start() throws IOException {
    Path output = Files.createTempFile(root, "output", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dannals.root=" + root,
                "-Dannals.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                UpOnFreePorts.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    Launch launch = new Launch(process, output);
    launches.add(launch);
    return launch;
  }

  private List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("run"))) {
      return files.toList();
    }
  }

  private List<ProcessHandle> children() throws IOException {
    return records().stream()
        .map(file -> Long.parseLong(file.getFileName().toString().split("\\.", -1)[0]))
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .toList();
  }
}
