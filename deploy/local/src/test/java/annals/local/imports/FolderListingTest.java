package annals.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderListingTest {
  @TempDir Path folder;

  @Test
  void packsArticlesAndManifestsOfAllFoldersBelow() throws IOException {
    // Given
    write("a/one.txt", "First.");
    write("a/manifest.csv", "file\none.txt\n");
    write("b/deep/Über.HTML", "<p>Second.</p>");
    write("b/notes.json", "{}");
    write("c/manifest.csv", "file\n");
    write(".hidden/three.txt", "Third.");
    // When
    FolderListing listing = FolderListing.of(folder);
    // Then
    assertThat(listing.others()).containsExactly(folder.resolve("b/notes.json"));
    assertThat(listing.archives()).hasSize(1);
    assertThat(unpack(listing.archives().getFirst()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "a/one.txt", "First.",
                "a/manifest.csv", "file\none.txt\n",
                "b/deep/Über.HTML", "<p>Second.</p>"));
  }

  @Test
  void splitsWhatIsTooMuchForOneRequestAndRepeatsTheManifest() throws IOException {
    // Given
    write("manifest.csv", "file\n");
    for (int i = 0; i < 5_001; i++) {
      write("%05d.txt".formatted(i), "Text " + i);
    }
    // When
    List<FolderArchive> archives = FolderListing.of(folder).archives();
    // Then
    assertThat(archives).hasSize(2);
    assertThat(unpack(archives.getFirst())).hasSize(5_001).containsKey("manifest.csv");
    assertThat(unpack(archives.getLast())).containsOnlyKeys("05000.txt", "manifest.csv");
  }

  @Test
  void failsWhileReadingRatherThanEndingEarly() throws IOException {
    // Given
    Path gone = write("gone.txt", "Text");
    FolderArchive archive = FolderListing.of(folder).archives().getFirst();
    Files.delete(gone);
    // When / Then
    assertThatThrownBy(
            () -> {
              try (InputStream in = archive.open()) {
                in.readAllBytes();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gone.txt");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Map<String, String> unpack(FolderArchive archive) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(archive.open(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
