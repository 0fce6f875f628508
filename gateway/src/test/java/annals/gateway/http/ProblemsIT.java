package annals.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import annals.article.v1.Article;
import annals.gateway.testing.GatewayTest;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsIT extends GatewayTest {
  @Test
  void asksForATokenWithAChallenge() {
    problem(anybody().get("/v1/articles").then(), 401, "UNAUTHENTICATED")
        .header("WWW-Authenticate", startsWith("Bearer"));
    problem(
            anybody().header("Authorization", "Bearer not.a.token").get("/v1/articles").then(),
            401,
            "UNAUTHENTICATED")
        .header("WWW-Authenticate", containsString("invalid_token"));
    problem(
        anybody().header("Authorization", "Basic cmVhZGVyOnJlYWRlcg==").get("/v1/articles").then(),
        401,
        "UNAUTHENTICATED");
  }

  @Test
  void refusesAChangedToken() {
    // Given
    String token = token("reader");
    String changed = token.substring(0, token.length() - 6) + "AAAAAA";
    // Then
    problem(
        anybody().header("Authorization", "Bearer " + changed).get("/v1/articles").then(),
        401,
        "UNAUTHENTICATED");
  }

  @Test
  void refusesAReaderWhoPosts() {
    problem(json("reader", "{}").post("/v1/articles").then(), 403, "FORBIDDEN");
  }

  @Test
  void knowsNoOtherRoutesMethodsAndMediaTypes() {
    problem(as("reader").get("/v1/nothing").then(), 404, "ROUTE_NOT_FOUND");
    problem(anybody().get("/nothing").then(), 404, "ROUTE_NOT_FOUND");
    problem(as("editor").put("/v1/articles").then(), 405, "METHOD_NOT_ALLOWED")
        .header("Allow", containsString("POST"));
    problem(
        as("editor").contentType("application/xml").body("<a/>").post("/v1/articles").then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
    problem(
        as("reader").accept("application/xml").get("/v1/articles").then(), 406, "NOT_ACCEPTABLE");
    problem(
        json("editor", "x").header("Content-Encoding", "gzip").post("/v1/articles").then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": 5}                            | INVALID_FIELD  | /text",
        "{\"text\": \"a\", \"colour\": \"b\"}     | INVALID_FIELD  | /colour",
        "{\"text\": \"a\\u0000b\"}                | INVALID_FIELD  | /text",
        "{\"text\": \"a\\ud800b\"}                | INVALID_FIELD  | /text",
        "{\"text\": \"a\", \"authors\": [\"b\", 1]} | INVALID_FIELD | /authors/1",
        "{\"text\": \"a\", \"authors\": [\"b\", null]} | INVALID_FIELD | /authors/1",
        "{\"text\": \"a\", \"authors\": \"b\"}    | INVALID_FIELD  | /authors",
        "{\"title\": \"a\"}                       | INVALID_FIELD  | /text",
        "{\"text\": \"a\", \"html\": \"b\"}       | INVALID_FIELD  | /html",
        "{\"text\": \"unwanted\"}                 | INVALID_FIELD  | /text",
        "{\"text\": {}}                           | INVALID_FIELD  | /text",
        "{\"text\": \"a\", \"\\ud800\": 1}         | MALFORMED_BODY | ''",
        "{\"text\": true}                         | INVALID_FIELD  | /text",
        "[]                                       | MALFORMED_BODY | ''",
        "5                                        | MALFORMED_BODY | ''",
        "null                                     | MALFORMED_BODY | ''",
        "{\"text\": \"a\"} {}                     | MALFORMED_BODY | ''",
        "{\"text\": \"a\", \"text\": \"b\"}       | MALFORMED_BODY | ''",
        "{                                        | MALFORMED_BODY | ''",
        "''                                       | MALFORMED_BODY | ''",
      })
  void namesThePlaceOfABrokenBody(String body, String reason, String pointer) {
    problem(json("editor", body).post("/v1/articles").then(), 400, reason)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void namesTheLineOfBrokenJson() {
    problem(
            json("editor", "{\n  \"text\": \"a\",\n  \"title\": oops\n}")
                .post("/v1/articles")
                .then(),
            400,
            "MALFORMED_BODY")
        .body("errors[0].detail", containsString("line 3"));
  }

  @Test
  void refusesTextThatIsNotInItsCharset() {
    problem(
        as("editor")
            .contentType("text/plain")
            .body(new byte[] {'a', (byte) 0xff})
            .post("/v1/articles")
            .then(),
        400,
        "MALFORMED_BODY");
    problem(
        as("editor")
            .contentType("text/plain")
            .body(new byte[] {'a', 0})
            .post("/v1/articles")
            .then(),
        400,
        "MALFORMED_BODY");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/articles, pageSize, 0",
    "/v1/articles, pageSize, 201",
    "/v1/articles, pageSize, many",
    "/v1/articles, pageToken, nonsense",
    "/v1/articles, sort, random",
    "/v1/articles, undated, maybe",
    "/v1/articles, publishedFrom, yesterday",
    "/v1/articles, publishedTo, 2031-02-30",
    "/v1/articles, entity, nobody",
    "/v1/entities, type, ANIMAL",
    "/v1/entities:export, format, xml",
    "/v1/entities:export, type, ANIMAL",
    "/v1/timeline, limit, 0",
    "/v1/timeline, from, 31.12.2031",
    "/v1/timeline, entity, nobody",
    "/v1/timeline, entity, 01890000-0000-7000-8000-000000000000",
    "/v1/quotes, speaker, 01890000-0000-7000-8000-000000000000",
  })
  void namesTheParameterAtFault(String path, String parameter, String value) {
    as("reader")
        .urlEncodingEnabled(false)
        .queryParam(parameter, value)
        .get(path)
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void refusesNulInQueries() {
    as("reader")
        .urlEncodingEnabled(false)
        .get("/v1/entities?q=a%00b")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("q"));
  }

  @Test
  void refusesUnusableIdempotencyKeys() {
    for (String key : new String[] {"k".repeat(256), "a\tb"}) {
      problem(
              json("editor", "{\"text\": \"a\"}")
                  .header("Idempotency-Key", key)
                  .post("/v1/articles")
                  .then(),
              400,
              "INVALID_PARAMETER")
          .body("errors[0].header", equalTo("Idempotency-Key"));
    }
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    problem(as("reader").get("/v1/articles/nonsense").then(), 404, "ARTICLE_NOT_FOUND");
    String unknown = "01890000-0000-7000-8000-000000000000";
    problem(as("reader").get("/v1/articles/" + unknown).then(), 404, "ARTICLE_NOT_FOUND");
    problem(
        as("reader").get("/v1/articles/" + unknown + "/quotes").then(), 404, "ARTICLE_NOT_FOUND");
    problem(as("reader").get("/v1/entities/" + unknown).then(), 404, "ENTITY_NOT_FOUND");
    problem(
        as("reader").get("/v1/entities/" + unknown + "/quotes").then(), 404, "ENTITY_NOT_FOUND");
  }

  @Test
  void asksToComeAgainWhenAServiceIsDown() {
    // Given
    for (int attempt = 0; attempt < 3; attempt++) {
      services.calls.failNext(Status.UNAVAILABLE.asRuntimeException());
    }
    // Then
    problem(as("reader").get("/v1/articles").then(), 503, "UNAVAILABLE").header("Retry-After", "5");
  }

  @Test
  void triesAgainWhenAServiceIsDownForAMoment() {
    // Given
    services.calls.failNext(Status.UNAVAILABLE.asRuntimeException());
    // Then
    as("reader").get("/v1/articles").then().statusCode(200);
    assertThat(services.calls.seen()).hasSize(2);
  }

  @Test
  void doesNotTryAgainAfterOtherFailures() {
    // Given
    services.calls.failNext(Status.INTERNAL.asRuntimeException());
    // Then
    problem(as("reader").get("/v1/articles").then(), 500, "INTERNAL");
    assertThat(services.calls.seen()).hasSize(1);
  }

  @Test
  void saysNothingOfWhatBrokeInside() {
    // Given
    services.calls.failNext(
        Status.UNKNOWN.withDescription("org.postgresql.util.PSQLException").asRuntimeException());
    // Then
    problem(as("reader").get("/v1/articles").then(), 500, "INTERNAL")
        .body(not(containsString("postgresql")));
  }

  @Test
  void saysNothingOfABugOfItsOwn() {
    problem(as("reader").get("/test/failing").then(), 500, "INTERNAL")
        .body(not(containsString("secret")))
        .body(not(containsString("IllegalState")));
  }

  @Test
  void carriesTheTraceOfTheCallerOn() {
    // Given
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    // Then
    as("reader")
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .get("/v1/articles/01890000-0000-7000-8000-000000000000")
        .then()
        .body("traceId", equalTo(trace));
    assertThat(services.calls.last().traceparent()).startsWith("00-" + trace + "-");
  }

  @Test
  void forwardsTheTokenAndSetsADeadline() {
    // When
    as("reader").get("/v1/articles").then().statusCode(200);
    // Then
    assertThat(services.calls.last().authorization()).isEqualTo("Bearer " + token("reader"));
    assertThat(services.calls.last().remainingMillis()).isBetween(1L, 20_000L);
  }

  @Test
  void refusesPatchesOfWhatIsNotForEditors() {
    // Given
    Article article = services.articles.add(Article.newBuilder().setText("A ferry ran late."));
    String path = "/v1/articles/" + article.getId();
    // Then
    for (String field : new String[] {"id", "revision", "copyOf", "draft", "mask"}) {
      problem(
              json("editor", "{\"%s\": null}".formatted(field))
                  .header("If-Match", "*")
                  .patch(path)
                  .then(),
              400,
              "INVALID_FIELD")
          .body("errors[0].pointer", equalTo("/" + field));
    }
    problem(
            json("editor", "{\"text\": null}").header("If-Match", "*").patch(path).then(),
            400,
            "INVALID_FIELD")
        .body("errors[0].pointer", equalTo("/text"));
    problem(
            json("editor", "{\"status\": \"LOST\"}").header("If-Match", "*").patch(path).then(),
            400,
            "INVALID_FIELD")
        .body("errors[0].pointer", equalTo("/status"))
        .body("errors[0].detail", containsString("USABLE"));
  }

  private static RequestSpecification json(String user, String body) {
    return as(user).contentType("application/json").body(body);
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String reason) {
    return response
        .statusCode(status)
        .contentType(Problem.MEDIA_TYPE)
        .body("status", equalTo(status))
        .body("reason", equalTo(reason))
        .body("type", startsWith("urn:annals:problem:"))
        .body("title", not(equalTo("")))
        .body("detail", not(containsString("annals.gateway")))
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
  }
}
