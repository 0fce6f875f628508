package annals.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
  @TempDir Path folder;

  @Test
  void givesTheLastLinesSinceTheStart() throws IOException {
    // Given
    String before = "old 1\nold 2\n";
    Path log = Files.writeString(folder.resolve("log"), before + "new 1\nnew 2\nnew 3\n");
    // When / Then
    assertThat(Logs.tail(log, before.length(), 2)).isEqualTo("new 2\nnew 3");
    assertThat(Logs.tail(log, before.length(), 9)).isEqualTo("new 1\nnew 2\nnew 3");
    assertThat(Logs.tail(log, Files.size(log), 9)).isEmpty();
  }

  @Test
  void leavesOutStackFrames() throws IOException {
    // Given
    Path log =
        Files.writeString(
            folder.resolve("log"), "It failed\n\tat a.B.c(B.java:1)\n\t... 9 more\nCaused by: d\n");
    // When / Then
    assertThat(Logs.tail(log, 0, 2)).isEqualTo("It failed\nCaused by: d");
  }

  @Test
  void isEmptyWithoutALog() {
    assertThat(Logs.tail(folder.resolve("missing"), 0, 5)).isEmpty();
  }

  @Test
  void readsNoMoreThanTheEndOfAHugeLog() throws IOException {
    // Given
    Path log = Files.writeString(folder.resolve("log"), "x\n".repeat(200_000) + "last\n");
    // When / Then
    assertThat(Logs.tail(log, 0, Integer.MAX_VALUE)).hasSizeLessThan(100_000).endsWith("x\nlast");
  }
}
