package annals.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void drawsABarOnATerminalAndClearsIt() {
    // Given
    ProgressDisplay display = display(true);
    // When
    display.show(progress(40, 20));
    // Then
    assertThat(text()).isEqualTo("\r  [" + "#".repeat(15) + " ".repeat(15) + "] 20 of 40");
    // When
    display.end();
    // Then
    assertThat(text()).endsWith("\r").doesNotContain("\n");
  }

  @Test
  void printsALineNowAndThenElsewhere() {
    // Given
    ProgressDisplay display = display(false);
    // When
    for (int finished = 0; finished <= 1000; finished++) {
      display.show(progress(1000, finished));
    }
    display.end();
    // Then
    assertThat(text().lines())
        .containsExactly(
            "  0 of 1000",
            "  200 of 1000",
            "  400 of 1000",
            "  600 of 1000",
            "  800 of 1000",
            "  1000 of 1000");
  }

  @Test
  void saysNothingBeforeTheItemsAreCounted() {
    // When
    display(true).show(progress(0, 0));
    // Then
    assertThat(text()).isEmpty();
  }

  private ProgressDisplay display(boolean terminal) {
    return new ProgressDisplay(new PrintStream(printed, true, StandardCharsets.UTF_8), terminal);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static ImportProgress progress(int total, int taken) {
    return new ImportProgress("1", ImportProgress.State.RUNNING, total, taken, 0, 0, "");
  }
}
