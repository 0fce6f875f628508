package annals.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.local.LocalRunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {
  @TempDir Path folder;
  private final AtomicInteger fillings = new AtomicInteger();
  private Path place;

  @BeforeEach
  void setPlace() {
    place = folder.resolve("thing");
  }

  @Test
  void preparesOnce() {
    // When
    prepare();
    prepare();
    // Then
    assertThat(fillings).hasValue(1);
    assertThat(place.resolve("proof")).hasContent("whole");
  }

  @Test
  void preparesOnceForTwoAtATime() throws Exception {
    // Given
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      // When
      Future<Path> one = both.submit(this::prepare);
      Future<Path> other = both.submit(this::prepare);
      // Then
      assertThat(one.get()).isEqualTo(other.get());
    }
    assertThat(fillings).hasValue(1);
  }

  @Test
  void preparesAgainWhatWasLeftHalfMade() throws IOException {
    // Given
    Files.createDirectories(folder.resolve("thing.partial/old"));
    Files.createDirectories(place);
    Files.writeString(place.resolve("proof"), "half");
    // When
    prepare();
    // Then
    assertThat(place.resolve("proof")).hasContent("whole");
    assertThat(place.resolve("old")).doesNotExist();
  }

  @Test
  void preparesAgainWhatWasDamaged() throws IOException {
    // Given
    prepare();
    Files.delete(place.resolve("proof"));
    // When
    prepare();
    // Then
    assertThat(fillings).hasValue(2);
    assertThat(place.resolve("proof")).exists();
  }

  @Test
  void leavesNothingThatLooksWholeWhenItFails() {
    // When / Then
    assertThatThrownBy(
            () ->
                Preparation.once(
                    place,
                    "proof",
                    partial -> {
                      Files.writeString(partial.resolve("proof"), "half");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(LocalRunException.class)
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("disk space");
    assertThat(place).doesNotExist();
  }

  private Path prepare() {
    return Preparation.once(
        place,
        "proof",
        partial -> {
          fillings.incrementAndGet();
          Files.writeString(partial.resolve("proof"), "whole");
        });
  }
}
