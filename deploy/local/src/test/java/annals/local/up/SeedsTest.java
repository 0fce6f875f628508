package annals.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {
  @TempDir Path seeds;

  @Test
  void areTheFoldersWithAManifest() throws IOException {
    // Given
    Files.createDirectories(seeds.resolve("drafts"));
    Files.createFile(Files.createDirectories(seeds.resolve("b")).resolve("manifest.csv"));
    Files.createFile(Files.createDirectories(seeds.resolve("a")).resolve("manifest.csv"));
    // When / Then
    assertThat(Seeds.folders(seeds)).containsExactly(seeds.resolve("a"), seeds.resolve("b"));
    assertThat(Seeds.folders(seeds.resolve("missing"))).isEmpty();
  }
}
