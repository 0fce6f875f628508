package annals.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeCheckTest {
  @TempDir Path folder;

  @Test
  void makesTheFoldersThatAreMissing() {
    // Given
    AnnalsHome home = new AnnalsHome(folder.resolve("home"));
    // When
    HomeCheck.require(home);
    // Then
    assertThat(home.data()).isDirectory();
    assertThat(home.logs()).isDirectory();
  }

  @Test
  void saysThatAFileIsInTheWay() throws IOException {
    // Given
    Path file = Files.createFile(folder.resolve("home"));
    // When / Then
    assertThatThrownBy(() -> HomeCheck.require(new AnnalsHome(file)))
        .isInstanceOf(LocalRunException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void saysHowMuchDiskSpaceIsMissing() {
    assertThatThrownBy(() -> HomeCheck.requireSpace(folder, Long.MAX_VALUE))
        .isInstanceOf(LocalRunException.class)
        .hasMessageContaining("MB left")
        .hasMessageContaining("Free some space");
  }
}
