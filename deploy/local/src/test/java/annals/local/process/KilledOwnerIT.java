package annals.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that started a child and is then ended, politely or not. */
class KilledOwnerIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;

  /** Starts a child, tells its pid, and waits to be ended. */
  static final class Owner {
    private Owner() {}

    public static void main(String[] args) throws InterruptedException {
      Path folder = Path.of(args[0]);
      ChildProcess child =
          ChildProcess.start(
              new ChildProcess.Program(
                  "sleeper",
                  List.of("sleep", "300"),
                  Map.of(),
                  folder,
                  folder.resolve("log"),
                  folder.resolve("run"),
                  "TERM"));
      System.out.println(child.pid());
      Thread.currentThread().join();
    }
  }

  @Test
  void theChildEndsWhenItsOwnerIsKilled() throws Exception {
    // Given
    Process owner = startOwner();
    ProcessHandle child = readChild(owner);
    assertThat(child.isAlive()).isTrue();
    // When
    owner.destroyForcibly();
    // Then
    assertThat(Waiting.until(() -> !child.isAlive(), PATIENCE)).isTrue();
  }

  @Test
  void theChildEndsWithItsOwnerAndLeavesNoRecord() throws Exception {
    // Given
    Process owner = startOwner();
    ProcessHandle child = readChild(owner);
    Path record = folder.resolve("run").resolve(child.pid() + ".properties");
    assertThat(record).exists();
    // When
    owner.destroy();
    // Then
    assertThat(Waiting.until(() -> !child.isAlive() && !owner.isAlive(), PATIENCE)).isTrue();
    assertThat(record).doesNotExist();
  }

  private Process startOwner() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Owner.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static ProcessHandle readChild(Process owner) throws Exception {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(owner.getInputStream(), StandardCharsets.UTF_8));
    return ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
  }
}
