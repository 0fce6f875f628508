package annals.article.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.article.domain.ArticleDraft;
import annals.article.domain.DraftRules;
import annals.article.domain.imports.ImportEntry;
import annals.article.domain.imports.ImportFormat;
import annals.article.domain.imports.Upload;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UploadsTest {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @Test
  void takesTextsAndPagesFromFoldersWithWhatTheManifestSays() throws IOException {
    // Given
    file(
        "news/manifest.csv",
        "\uFEFFtitle,File,published\nOpen again,a/lock.txt,2023-05-04\n,./b.html,\n");
    file("news/a/lock.txt", "The lock is open.");
    file("news/b.html", "<p>The lock is closed.");
    // When
    List<ImportEntry> entries = zip();
    // Then
    ArticleDraft lock = draft(entries, "news/a/lock.txt");
    assertThat(lock.body()).isEqualTo(new ArticleDraft.Body.Text("The lock is open."));
    assertThat(lock.title()).isEqualTo("Open again");
    assertThat(lock.published()).isEqualTo("2023-05-04");
    assertThat(draft(entries, "news/b.html").body())
        .isEqualTo(new ArticleDraft.Body.Html("<p>The lock is closed."));
  }

  @Test
  void refusesWhatIsNoArticleAndPassesOverWhatLiesBesideArticles() throws IOException {
    file("lock.txt", "The lock is open.");
    file("README.md", "Notes");
    file("expected.json", "{}");
    file(".DS_Store", "x");
    file("__MACOSX/._lock.txt", "x");
    file("photo.png", "x");

    List<ImportEntry> entries = zip();

    assertThat(entries).extracting(ImportEntry::name).containsExactly("lock.txt", "photo.png");
    assertThat(reason(entries, "photo.png"))
        .isEqualTo("Only .txt and .html files can be taken in.");
  }

  @Test
  void refusesRowsOfTheManifestThatFitNoFile() throws IOException {
    file("manifest.csv", "file\nlock.txt\ngate.txt\nlock.txt\nnotes.md\n");
    file("lock.txt", "The lock is open.");
    file("notes.md", "Notes");

    List<ImportEntry> entries = zip();

    assertThat(reason(entries, "gate.txt")).contains("not in the upload");
    assertThat(reason(entries, "notes.md")).contains("Only .txt and .html");
    assertThat(entries)
        .filteredOn(ImportEntry.Unreadable.class::isInstance)
        .extracting(ImportEntry::name)
        .containsExactlyInAnyOrder("gate.txt", "lock.txt", "notes.md");
  }

  @Test
  void refusesAManifestWithoutFiles() {
    file("manifest.csv", "name,date\nlock.txt,2023\n");
    file("lock.txt", "The lock is open.");

    assertThatExceptionOfType(AnnalsException.class)
        .isThrownBy(this::zip)
        .withMessageContaining("'file'");
  }

  @Test
  void readsBytesAsUtf8ElseAsWindowsWritesThem() throws IOException {
    files.put("utf8.txt", "\uFEFFZoë’s lock".getBytes(StandardCharsets.UTF_8));
    files.put("windows.txt", "Zoë’s lock".getBytes(Charset.forName("windows-1252")));
    files.put("page.html", "<meta charset='koi8-r'><p>Шлюз".getBytes(Charset.forName("KOI8-R")));

    List<ImportEntry> entries = zip();

    assertThat(draft(entries, "utf8.txt").body().value()).endsWith("Zoë’s lock");
    assertThat(draft(entries, "windows.txt").body().value()).isEqualTo("Zoë’s lock");
    assertThat(draft(entries, "page.html").body().value()).endsWith("Шлюз");
  }

  @Test
  void refusesWhatIsTooLargeWithoutHoldingItInMemory() throws IOException {
    files.put("large.txt", new byte[DraftRules.LARGEST_BODY + 2]);

    assertThat(reason(zip(), "large.txt")).contains("larger than 5 MB");
  }

  @Test
  void refusesAnArchiveThatIsBuiltToBurst() {
    for (int i = 0; i < 40; i++) {
      files.put("zeros" + i + ".txt", new byte[2 * 1024 * 1024]);
    }

    assertThat(failure(ImportFormat.ZIP, archive()).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void saysWhenAnUploadHoldsNothing() {
    file(".hidden", "x");

    assertThat(failure(ImportFormat.ZIP, archive()).reason()).isEqualTo(Reason.EMPTY_IMPORT);
    assertThat(failure(ImportFormat.NDJSON, "\n \n".getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo(Reason.EMPTY_IMPORT);
    assertThat(failure(ImportFormat.ZIP, "PK no archive".getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo(Reason.UNSUPPORTED_FORMAT);
  }

  @Test
  void takesAJsonObjectALine() throws IOException {
    String lines =
        """
        {"text": "The lock is open.", "title": "Open", "published": "2023-05-04", "language": "en"}

        {"html": "<p>Closed", "authors": ["Ada Brook"], "more": 1, "title": null}
        {"title": "No text"}
        {"text": 7}
        [1, 2]
        """;

    List<ImportEntry> entries =
        entries(ImportFormat.NDJSON, lines.getBytes(StandardCharsets.UTF_8));

    assertThat(entries)
        .extracting(ImportEntry::name)
        .containsExactly("line 1", "line 3", "line 4", "line 5", "line 6");
    assertThat(draft(entries, "line 1").title()).isEqualTo("Open");
    assertThat(draft(entries, "line 3").authors()).containsExactly("Ada Brook");
    assertThat(reason(entries, "line 4")).contains("either a text or an html");
    assertThat(reason(entries, "line 5")).isEqualTo("text must be text.");
    assertThat(reason(entries, "line 6")).isEqualTo("The line is no JSON object.");
  }

  @Test
  void givesTheSameItemsAtTheSamePlacesWhereverItGoesOn() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append("{\"text\": \"Ship ").append(i).append(" passed.\"}\n");
    }
    byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);

    try (Upload upload = open(ImportFormat.NDJSON, content)) {
      List<ImportEntry> all = upload.entries(0, 100);
      assertThat(upload.size()).isEqualTo(30);
      assertThat(upload.entries(10, 5)).isEqualTo(all.subList(10, 15));
      assertThat(upload.entries(28, 5)).isEqualTo(all.subList(28, 30));
      assertThat(upload.entries(3, 1)).isEqualTo(all.subList(3, 4));
    }
  }

  private void file(String name, String content) {
    files.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private List<ImportEntry> zip() throws IOException {
    return entries(ImportFormat.ZIP, archive());
  }

  private byte[] archive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }

  private static Upload open(ImportFormat format, byte[] content) throws IOException {
    return new FileUploadReader().open(format, "", new ByteArrayInputStream(content));
  }

  private static List<ImportEntry> entries(ImportFormat format, byte[] content) throws IOException {
    try (Upload upload = open(format, content)) {
      List<ImportEntry> entries = upload.entries(0, 1000);
      assertThat(entries).hasSize(upload.size());
      return entries;
    }
  }

  private static AnnalsException failure(ImportFormat format, byte[] content) {
    return catchThrowableOfType(AnnalsException.class, () -> open(format, content));
  }

  private static ArticleDraft draft(List<ImportEntry> entries, String name) {
    return entries.stream()
        .filter(entry -> entry.name().equals(name))
        .map(ImportEntry.Candidate.class::cast)
        .map(ImportEntry.Candidate::draft)
        .findFirst()
        .orElseThrow();
  }

  private static String reason(List<ImportEntry> entries, String name) {
    return entries.stream()
        .filter(entry -> entry.name().equals(name))
        .filter(ImportEntry.Unreadable.class::isInstance)
        .map(ImportEntry.Unreadable.class::cast)
        .map(ImportEntry.Unreadable::reason)
        .findFirst()
        .orElseThrow();
  }
}
