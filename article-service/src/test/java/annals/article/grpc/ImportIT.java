package annals.article.grpc;

import static annals.article.grpc.Service.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import annals.article.application.ImportWork;
import annals.article.domain.ArticleDraft;
import annals.article.domain.imports.ImportEntry;
import annals.article.v1.Article;
import annals.article.v1.DateOrigin;
import annals.article.v1.GetArticleRequest;
import annals.article.v1.Import;
import annals.article.v1.ImportHeader;
import annals.article.v1.ImportItem;
import annals.article.v1.ImportOutcome;
import annals.article.v1.ImportState;
import annals.article.v1.ListImportItemsRequest;
import annals.platform.testing.TestTokens;
import io.grpc.Status.Code;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportIT {
  @Inject ImportWork work;

  private Service service;

  @BeforeEach
  void connect() {
    service = Service.connect();
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void takesAnArchiveAndSaysWhatBecameOfEachFile() {
    // Given
    String tag = UUID.randomUUID().toString();
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "news/manifest.csv",
        "file,published,source\na.txt,2023-05-04,Gazette\nc.txt,May,\ngone.txt,,\n");
    files.put("news/a.txt", "The ferry " + tag + " was late.");
    files.put(
        "news/b.html",
        "<html><body><p>The ferry " + tag + " was early, the captain said.</p></body></html>");
    files.put("news/c.txt", "The ferry was on time.");
    files.put("copy.txt", "Ferry\n\nThe ferry " + tag + " WAS LATE.");
    files.put("empty.txt", " \n ");
    // When
    Import ended = service.ended(upload("application/zip", archive(files), ""));
    // Then
    Map<String, ImportItem> items = items(ended);
    assertThat(ended.getState()).isEqualTo(ImportState.IMPORT_STATE_DONE);
    assertThat(List.of(ended.getTotal(), ended.getTaken(), ended.getCopies(), ended.getRejected()))
        .containsExactly(6, 2, 1, 3);
    assertThat(items.keySet())
        .containsExactly(
            "news/a.txt", "news/b.html", "news/c.txt", "copy.txt", "empty.txt", "news/gone.txt");
    assertThat(item(items, "news/c.txt").getReason()).startsWith("published: Not a date");
    assertThat(item(items, "empty.txt").getReason()).contains("blank");
    assertThat(item(items, "news/gone.txt").getReason()).contains("not in the upload");
    Article dated = article(item(items, "news/a.txt"));
    assertThat(dated.getPublished().getOrigin()).isEqualTo(DateOrigin.DATE_ORIGIN_METADATA);
    assertThat(dated.getSource()).isEqualTo("Gazette");
    assertThat(article(item(items, "copy.txt")).getCopyOf()).isEqualTo(dated.getId());
    assertThat(article(item(items, "news/b.html")).getPublished().getOrigin())
        .isEqualTo(DateOrigin.DATE_ORIGIN_UNKNOWN);
  }

  @Test
  void doesNotStoreTheSameDeliveryTwice() {
    byte[] archive = archive(Map.of("a.txt", "The ferry " + UUID.randomUUID() + " sank."));

    Import first = service.ended(upload("application/zip", archive, ""));
    Import second = service.ended(upload("application/zip", archive, ""));

    assertThat(second.getCopies()).isEqualTo(1);
    assertThat(item(items(second), "a.txt").getArticleId())
        .isEqualTo(item(items(first), "a.txt").getArticleId());
  }

  @Test
  void takesMoreThanABatchOfLinesInTheirOrder() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append("{\"text\": \"Ferry ").append(i).append(' ').append(UUID.randomUUID());
      lines.append(" left.\"}\n").append(i % 20 == 7 ? "no json\n" : "");
    }

    Import ended =
        service.ended(
            upload("application/x-ndjson", lines.toString().getBytes(StandardCharsets.UTF_8), ""));

    assertThat(List.of(ended.getTotal(), ended.getTaken(), ended.getRejected()))
        .containsExactly(63, 60, 3);
    assertThat(items(ended).keySet()).startsWith("line 1", "line 2").endsWith("line 62", "line 63");
  }

  @Test
  void answersARepeatedUploadWithTheImportMadeFirst() {
    byte[] text = ("The ferry " + UUID.randomUUID() + " came.").getBytes(StandardCharsets.UTF_8);
    String key = UUID.randomUUID().toString();

    Import first = upload("text/plain", text, key);
    Import again = upload("text/plain", text, key);

    assertThat(again.getId()).isEqualTo(first.getId());
    assertThat(codeOf(() -> upload("text/plain", new byte[] {'x'}, key)))
        .isEqualTo(Code.ALREADY_EXISTS);
  }

  @Test
  void refusesUploadsOfNoUse() {
    byte[] emptyArchive = archive(Map.of());

    assertThat(codeOf(() -> upload("application/zip", emptyArchive, "")))
        .isEqualTo(Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> upload("application/zip", new byte[] {'x'}, "")))
        .isEqualTo(Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> upload("text/plain", new byte[0], "")))
        .isEqualTo(Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> upload("image/png", new byte[] {'x'}, "")))
        .isEqualTo(Code.INVALID_ARGUMENT);
    Import hidden =
        service.ended(upload("application/zip", archive(Map.of(".hidden.txt", "x")), ""));
    assertThat(hidden.getState()).isEqualTo(ImportState.IMPORT_STATE_FAILED);
    assertThat(hidden.getMessage()).isEqualTo("The archive holds no articles.");
  }

  @Test
  void settlesNoItemTwiceWhenAnotherWorkerWasFaster() {
    byte[] text = ("The ferry " + UUID.randomUUID() + " rests.").getBytes(StandardCharsets.UTF_8);
    Import ended = service.ended(upload("text/plain", text, ""));
    ImportEntry late =
        new ImportEntry.Candidate("late", ArticleDraft.ofText("The ferry is late again."));

    boolean settled = work.settle(UUID.fromString(ended.getId()), 0, List.of(late));

    assertThat(settled).isFalse();
    assertThat(items(ended)).hasSize(1);
  }

  private Import upload(String type, byte[] content, String key) {
    ImportHeader header = ImportHeader.newBuilder().setContentType(type).setRequestId(key).build();
    return service.upload(TestTokens.user("editor"), header, content);
  }

  private Map<String, ImportItem> items(Import done) {
    Map<String, ImportItem> items = new LinkedHashMap<>();
    List<ImportItem> all = new ArrayList<>();
    String token = "";
    do {
      var page =
          service
              .as("editor")
              .listImportItems(
                  ListImportItemsRequest.newBuilder()
                      .setImportId(done.getId())
                      .setPageSize(50)
                      .setPageToken(token)
                      .build());
      all.addAll(page.getItemsList());
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    all.forEach(item -> items.put(item.getName(), item));
    assertThat(all).extracting(ImportItem::getPosition).isSorted().doesNotHaveDuplicates();
    assertThat(all)
        .filteredOn(item -> item.getOutcome() != ImportOutcome.IMPORT_OUTCOME_REJECTED)
        .allSatisfy(item -> assertThat(item.getArticleId()).isNotEmpty());
    return items;
  }

  private static ImportItem item(Map<String, ImportItem> items, String name) {
    return Objects.requireNonNull(items.get(name), name);
  }

  private Article article(ImportItem item) {
    return service
        .as("reader")
        .getArticle(GetArticleRequest.newBuilder().setId(item.getArticleId()).build())
        .getArticle();
  }

  private static byte[] archive(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }
}
