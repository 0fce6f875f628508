package annals.local.imports;

import annals.local.LocalRunException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The imports of the public API. */
final class ImportClient implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Set<Integer> WORTH_A_RETRY = Set.of(429, 502, 503, 504);
  private static final int TRIES = 4;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final URI url;
  private final AccessTokens tokens;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(15))
          .build();

  ImportClient(URI url, AccessTokens tokens) {
    this.url = url;
    this.tokens = tokens;
  }

  /** Sends an upload; a try that may have arrived is repeated under the same key. */
  ImportProgress create(Upload upload) {
    String key = UUID.randomUUID().toString();
    String query = "?fileName=" + URLEncoder.encode(upload.name(), StandardCharsets.UTF_8);
    JsonNode answer =
        send(
            () ->
                request("/v1/imports" + query)
                    .header("Content-Type", upload.contentType())
                    .header("Idempotency-Key", key)
                    .POST(upload.body().get()));
    return ImportProgress.of(answer);
  }

  ImportProgress get(String id) {
    return ImportProgress.of(send(() -> request("/v1/imports/" + id).GET()));
  }

  List<RejectedItem> rejected(String id) {
    List<RejectedItem> rejected = new ArrayList<>();
    String page = "";
    do {
      String path = "/v1/imports/" + id + "/items?outcome=REJECTED&pageSize=200" + page;
      JsonNode answer = send(() -> request(path).GET());
      answer
          .path("items")
          .forEach(
              item ->
                  rejected.add(
                      new RejectedItem(item.path("name").asText(), item.path("reason").asText())));
      String token = answer.path("nextPageToken").asText("");
      page =
          token.isEmpty() ? "" : "&pageToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    } while (!page.isEmpty());
    return rejected;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + tokens.current());
  }

  /** A request that can be made anew for another try. */
  private interface Request {
    HttpRequest.Builder build();
  }

  private JsonNode send(Request request) {
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<String> response =
            http.send(request.build().build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() < 300) {
          return JSON.readTree(response.body());
        }
        if (attempt == TRIES || !WORTH_A_RETRY.contains(response.statusCode())) {
          throw new LocalRunException(Refusal.describe(url, response));
        }
      } catch (ConnectException e) {
        throw new LocalRunException(
            "Nobody answers at " + url + ". Start the local run with ./annals up, or give --url.",
            e);
      } catch (IOException e) {
        if (attempt == TRIES) {
          throw new LocalRunException("The connection to " + url + " broke: " + e.getMessage(), e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LocalRunException("interrupted", e);
      }
      pause(PAUSE.multipliedBy(attempt));
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalRunException("interrupted", e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
