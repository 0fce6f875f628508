package annals.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.local.LocalRunException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The importer against a server that plays back prepared answers. */
class ImportRunTest {
  @TempDir Path folder;
  private final List<String> requests = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private HttpServer server;
  private URI url;

  private record Answer(int status, String body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    Files.writeString(folder.resolve("one.txt"), "The bridge was opened.");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsWhatWasTakenAndWhyTheRestWasNot() {
    // Given
    answers.add(new Answer(202, progress("QUEUED", 0, 0, 0, 0)));
    answers.add(new Answer(200, progress("RUNNING", 4, 1, 0, 0)));
    answers.add(new Answer(200, progress("DONE", 4, 1, 1, 2)));
    answers.add(new Answer(200, items("a.txt", "It is empty.", "next page")));
    answers.add(new Answer(200, items("b.txt", "It is not text.", "")));
    // When
    ImportRun.Outcome outcome = run();
    // Then
    assertThat(outcome).isEqualTo(new ImportRun.Outcome(1, 1, 2, false));
    assertThat(outcome.tookAnything()).isTrue();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("1 taken, 1 recognised as copies, 2 rejected")
        .contains("a.txt: It is empty.")
        .contains("b.txt: It is not text.");
    assertThat(requests.getLast()).contains("pageToken=next+page");
    assertThat(requests).allMatch(request -> request.endsWith("Bearer secret"));
  }

  @Test
  void triesAgainUnderTheSameKeyWhenTheServerIsBusy() {
    // Given
    answers.add(new Answer(503, ""));
    answers.add(new Answer(202, progress("DONE", 1, 1, 0, 0)));
    // When
    run();
    // Then
    assertThat(requests).hasSize(2);
    assertThat(requests.getFirst()).isEqualTo(requests.getLast()).contains("POST /v1/imports");
  }

  @Test
  void saysWhatTheServerObjectsTo() {
    // Given
    answers.add(new Answer(403, "{\"title\":\"Not allowed\",\"detail\":\"Role missing.\"}"));
    // When / Then
    assertThatThrownBy(this::run)
        .isInstanceOf(LocalRunException.class)
        .hasMessageContaining("403: Not allowed; Role missing.")
        .hasMessageContaining("role editor");
  }

  @Test
  void saysThatAFolderIsEmpty() throws IOException {
    // Given
    Files.delete(folder.resolve("one.txt"));
    // When / Then
    assertThatThrownBy(this::run).hasMessageContaining("Nothing to import");
    assertThat(requests).isEmpty();
  }

  @Test
  void saysThatNobodyAnswers() {
    // Given
    server.stop(0);
    // When / Then
    assertThatThrownBy(this::run).hasMessageContaining("./annals up");
  }

  private ImportRun.Outcome run() {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new ImportRun(url, AccessTokens.fixed("secret"), out, false).run(folder);
  }

  private static String progress(String state, int total, int taken, int copies, int rejected) {
    return """
        {"id":"7","state":"%s","total":%d,"taken":%d,"copies":%d,"rejected":%d,"message":null}
        """
        .formatted(state, total, taken, copies, rejected);
  }

  private static String items(String name, String reason, String next) {
    return """
        {"items":[{"position":0,"name":"%s","outcome":"REJECTED","reason":"%s"}],
         "nextPageToken":%s}
        """
        .formatted(name, reason, next.isEmpty() ? "null" : "\"" + next + "\"");
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    List<String> key = exchange.getRequestHeaders().get("Idempotency-Key");
    requests.add(
        "%s %s %s %s"
            .formatted(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                key == null ? "" : key.getFirst(),
                exchange.getRequestHeaders().getFirst("Authorization")));
    Answer answer = answers.pop();
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }
}
