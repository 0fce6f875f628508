package annals.local.up;

import annals.local.LocalRunException;
import annals.local.imports.AccessTokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until what was imported has gone through the services and can be seen in timelines. */
final class PipelineWait {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final ObjectMapper JSON = new ObjectMapper();

  private PipelineWait() {}

  /** Returns when nothing waits any more, or with a word of advice when it takes too long. */
  static void untilIdle(URI gateway, AccessTokens admin, Progress progress) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      long told = -1;
      long waiting = waiting(client, gateway, admin);
      while (waiting > 0 && System.nanoTime() < deadline) {
        if (told < 0 || waiting <= told / 2) {
          progress.tell("seeds", "being read, " + waiting + " to go");
          told = waiting;
        }
        Thread.sleep(BETWEEN_LOOKS);
        waiting = waiting(client, gateway, admin);
      }
      progress.tell(
          "seeds",
          waiting == 0 ? "in the timelines" : "still being read; GET /v1/admin/pipeline tells");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalRunException("interrupted", e);
    }
  }

  private static long waiting(HttpClient client, URI gateway, AccessTokens admin)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(gateway.resolve("/v1/admin/pipeline"))
            .header("Authorization", "Bearer " + admin.current())
            .build();
    String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    long waiting = 0;
    for (JsonNode service : JSON.readTree(answer).path("services")) {
      waiting += service.path("backlog").asLong();
    }
    return waiting;
  }
}
