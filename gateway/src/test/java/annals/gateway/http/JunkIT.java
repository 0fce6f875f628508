package annals.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.v1.Article;
import annals.entity.v1.Judgement;
import annals.gateway.testing.GatewayTest;
import annals.timeline.v1.Event;
import annals.timeline.v1.SavedTimeline;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that nobody would write, to every operation: they are refused, never answered by 5xx.
 */
@QuarkusTest
class JunkIT extends GatewayTest {
  private static final int ROUNDS = 12;

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "99999999999999999999",
          "NaN",
          "true",
          "null",
          "person",
          "csv",
          "html",
          "\u0000",
          "\ud83d\ude00",
          "a/b",
          "..",
          "%",
          "+",
          "2031-02-30",
          "2031-05-06T00:00:00Z",
          "{}",
          "[]",
          "{\"q\": {\"query\": \"a\"}}",
          "\"",
          "\u202e",
          "x".repeat(2000));

  private static final List<String> HEADERS =
      List.of("*", "\"", "\"v1.0\"", "W/\"a\"", ",", "\"a\", *", "x".repeat(300));

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/merge-patch+json",
          "application/x-ndjson",
          "text/csv",
          "text/plain",
          "application/zip",
          "application/x-www-form-urlencoded",
          "*/*");

  private static final List<String> BODIES =
      List.of(
          "{\"text\": \"a\", \"authors\": [\"b\"]}",
          "{\"type\": \"PERSON\", \"name\": \"a\", \"names\": [{\"text\": \"b\"}], \"locked\": true}",
          "{\"externalIds\": {\"wikidata\": \"Q1\"}, \"roles\": [{\"title\": \"c\"}]}",
          "{\"left\": {\"entity\": \"$\"}, \"right\": {\"mention\": \"$\"}, \"verdict\": \"SAME\"}",
          "{\"mentions\": [\"$\"], \"name\": \"a\", \"reason\": \"b\"}",
          "{\"queries\": [{\"name\": \"a\", \"limit\": 5, \"country\": \"se\"}]}",
          "queries=%7B%22q0%22%3A%7B%22query%22%3A%22a%22%2C%22limit%22%3A3%7D%7D",
          "extend=%7B%22ids%22%3A%5B%22$%22%5D%2C%22properties%22%3A%5B%5D%7D",
          "{\"date\": \"2031-05\", \"headline\": \"a\", \"reason\": \"b\"}",
          "{\"title\": \"a\", \"query\": {\"entities\": [\"$\"], \"mode\": \"ANY\", \"limit\": 5}}",
          "{\"query\": {\"minImportance\": 0.5, \"sources\": [\"b\"]}, \"coverImage\": \"http://a\"}",
          "{\"groups\": [{\"id\": \"a\", \"title\": \"b\"}], \"introduction\": \"c\"}",
          "{\"date\": \"2031\", \"headline\": \"a\", \"manualSources\": [{\"article\": \"$\"}]}",
          "{\"participants\": [{\"id\": \"$\", \"part\": \"a\"}], \"order\": 1, \"pinned\": true}",
          "{\"entries\": [\"$\", \"$\"], \"reason\": \"b\"}",
          "{\"evidence\": [{\"article\": \"$\", \"start\": 4}], \"reason\": \"b\"}",
          "{\"version\": 1, \"reason\": \"b\"}",
          "{\"service\": \"article-service\", \"ids\": [1]}");

  private static final List<String> TOKENS =
      List.of(
          "null",
          "5",
          "-1",
          "1e400",
          "1.5",
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "[]",
          "{}",
          "true",
          "[".repeat(2000),
          "\"$\"",
          "\u0001",
          "%00",
          "%zz",
          "&",
          "=");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isRefusedAndNeverAFailureOfOurs(long seed) {
    // Given
    Random random = new Random(seed);
    Map<String, Map<String, Map<String, Object>>> paths =
        anybody().get("/openapi.json").path("paths");
    List<String> failures = new ArrayList<>();
    // When
    for (int round = 0; round < ROUNDS; round++) {
      services.reset();
      List<String> ids =
          List.of(
              services.entities.person("Mara"),
              services.articles.add(Article.newBuilder().setText("a")).getId(),
              services.timelines.event(Event.newBuilder()).getId(),
              services.saved.add(SavedTimeline.newBuilder()).getId(),
              services.curation.add(Judgement.newBuilder()));
      paths.forEach(
          (path, operations) ->
              operations.forEach(
                  (method, operation) -> {
                    String id = ids.get(random.nextInt(ids.size()));
                    String what = send(random, id, method, path, operation);
                    if (!what.isEmpty()) {
                      failures.add(what);
                    }
                  }));
    }
    // Then
    assertThat(failures).as("seed %d", seed).isEmpty();
  }

  /** Sends one request; says what it was when it was answered by 5xx. */
  private static String send(
      Random random, String id, String method, String path, Map<String, Object> operation) {
    String address =
        path.replace("{id}", random.nextInt(4) == 0 ? encoded(any(random, VALUES)) : id)
            .replace("{entry}", random.nextInt(4) == 0 ? encoded(any(random, VALUES)) : id)
            .replace("{version}", random.nextBoolean() ? encoded(any(random, VALUES)) : "1");
    RequestSpecification request = as("admin").urlEncodingEnabled(false);
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> parameters =
        (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
    StringBuilder query = new StringBuilder();
    for (Map<String, Object> parameter : parameters) {
      String name = String.valueOf(parameter.get("name"));
      if (random.nextBoolean() && "query".equals(parameter.get("in"))) {
        String value = random.nextInt(3) == 0 ? id : any(random, VALUES);
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(encoded(value));
      } else if ("header".equals(parameter.get("in"))) {
        request.header(name, any(random, HEADERS));
      }
    }
    String body = "";
    if (operation.containsKey("requestBody")) {
      body = mutated(random, any(random, BODIES)).replace("$", id);
      String type = any(random, TYPES);
      request.contentType(type);
      if (type.equals(FORM)) {
        request.body(body);
      } else {
        request.body(bytes(body));
      }
    }
    int status = request.request(method.toUpperCase(Locale.ROOT), address + query).statusCode();
    return status < 500 ? "" : "%d: %s %s%s %s".formatted(status, method, address, query, body);
  }

  private static String mutated(Random random, String body) {
    int from = random.nextInt(body.length());
    int to = Math.min(body.length(), from + random.nextInt(12));
    return switch (random.nextInt(4)) {
      case 0 -> body;
      case 1 -> body.substring(0, from);
      case 2 -> body.substring(0, from) + any(random, TOKENS) + body.substring(to);
      default -> {
        int colon = Math.max(body.indexOf(':', from), 0);
        yield body.substring(0, colon + 1)
            + any(random, TOKENS)
            + body.substring(body.length() - 1);
      }
    };
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
