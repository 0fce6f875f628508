package annals.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import annals.local.process.ProcessRecord.Identity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
  private static final Identity DEAD = new Identity(4_000_000_000L, Instant.EPOCH);

  @TempDir Path records;
  private Process sleeper;

  @BeforeEach
  void start() throws IOException {
    sleeper = new ProcessBuilder("sleep", "300").start();
  }

  @AfterEach
  void stop() {
    sleeper.destroyForcibly();
  }

  @Test
  void endsAProcessWhoseOwnerIsGone() {
    // Given
    Path file = record(Identity.of(sleeper.toHandle()), DEAD);
    // When
    List<String> ended = Orphans.end(records);
    // Then
    assertThat(ended).containsExactly("sleeper (" + sleeper.pid() + ")");
    assertThat(sleeper.isAlive()).isFalse();
    assertThat(file).doesNotExist();
  }

  @Test
  void leavesAProcessWhoseOwnerLives() {
    // Given
    Path file = record(Identity.of(sleeper.toHandle()), Identity.of(ProcessHandle.current()));
    // When
    List<String> ended = Orphans.end(records);
    // Then
    assertThat(ended).isEmpty();
    assertThat(sleeper.isAlive()).isTrue();
    assertThat(file).exists();
  }

  @Test
  void takesAnOwnerThatEndedUnnoticedForGone() throws IOException {
    // Given
    Process parent = new ProcessBuilder("sh", "-c", "sleep 0.3 & echo $!; exec sleep 300").start();
    try {
      long pid =
          Long.parseLong(
              new BufferedReader(
                      new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))
                  .readLine());
      ProcessHandle owner = ProcessHandle.of(pid).orElseThrow();
      record(Identity.of(sleeper.toHandle()), Identity.of(owner));
      assertThat(Orphans.end(records)).isEmpty();
      assertThat(Waiting.until(() -> !Lives.test(owner), Duration.ofSeconds(20))).isTrue();
      // When
      List<String> ended = Orphans.end(records);
      // Then
      assertThat(ended).hasSize(1);
      assertThat(sleeper.isAlive()).isFalse();
    } finally {
      parent.destroyForcibly();
    }
  }

  @Test
  void leavesAStrangerThatWasGivenTheNumberOfADeadProcess() {
    // Given
    Instant longAgo = Identity.of(sleeper.toHandle()).start().minusSeconds(3600);
    Path file = record(new Identity(sleeper.pid(), longAgo), DEAD);
    // When
    Orphans.end(records);
    // Then
    assertThat(sleeper.isAlive()).isTrue();
    assertThat(file).doesNotExist();
  }

  @Test
  void clearsARecordThatWasCutOff() throws IOException {
    // Given
    Path file = Files.writeString(records.resolve("7.properties"), "name=x\npid=");
    // When
    List<String> ended = Orphans.end(records);
    // Then
    assertThat(ended).isEmpty();
    assertThat(file).doesNotExist();
  }

  private Path record(Identity process, Identity owner) {
    return new ProcessRecord("sleeper", process, owner).write(records);
  }
}
