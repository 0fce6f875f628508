package annals.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.v1.Article;
import annals.entity.v1.Judgement;
import annals.gateway.testing.GatewayTest;
import annals.platform.testing.TestTokens;
import annals.timeline.v1.Event;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: every route of the application with every role. */
@QuarkusTest
class RoleMatrixIT extends GatewayTest {
  private static final List<String> ROLES = List.of("reader", "editor", "admin");

  /** Each operation with the least role that may call it. */
  private static final Map<String, String> RULES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("GET /v1/articles", "reader"),
              Map.entry("POST /v1/articles", "editor"),
              Map.entry("GET /v1/articles/{id}", "reader"),
              Map.entry("PATCH /v1/articles/{id}", "editor"),
              Map.entry("DELETE /v1/articles/{id}", "editor"),
              Map.entry("GET /v1/articles/{id}/revisions", "reader"),
              Map.entry("GET /v1/articles/{id}/mentions", "reader"),
              Map.entry("GET /v1/articles/{id}/quotes", "reader"),
              Map.entry("GET /v1/articles/{id}/statements", "reader"),
              Map.entry("POST /v1/imports", "editor"),
              Map.entry("GET /v1/imports/{id}", "editor"),
              Map.entry("GET /v1/imports/{id}/items", "editor"),
              Map.entry("GET /v1/entities", "reader"),
              Map.entry("GET /v1/entities/{id}", "reader"),
              Map.entry("GET /v1/entities/{id}/articles", "reader"),
              Map.entry("GET /v1/entities/{id}/mentions", "reader"),
              Map.entry("GET /v1/entities/{id}/quotes", "reader"),
              Map.entry("GET /v1/entities/{id}/related", "reader"),
              Map.entry("GET /v1/entities/{id}/counts", "reader"),
              Map.entry("GET /v1/entities/{id}/history", "reader"),
              Map.entry("POST /v1/entities", "editor"),
              Map.entry("PATCH /v1/entities/{id}", "editor"),
              Map.entry("POST /v1/entities/{id}:split", "editor"),
              Map.entry("POST /v1/entities:match", "reader"),
              Map.entry("POST /v1/entities:import", "editor"),
              Map.entry("GET /v1/entities:export", "reader"),
              Map.entry("GET /v1/judgements", "editor"),
              Map.entry("POST /v1/judgements", "editor"),
              Map.entry("GET /v1/judgements/{id}", "editor"),
              Map.entry("DELETE /v1/judgements/{id}", "editor"),
              Map.entry("POST /v1/acts/{id}:undo", "editor"),
              Map.entry("GET /v1/candidates", "editor"),
              Map.entry("GET /v1/audit", "admin"),
              Map.entry("GET /v1/reconcile", "reader"),
              Map.entry("POST /v1/reconcile", "reader"),
              Map.entry("GET /v1/reconcile/properties", "reader"),
              Map.entry("GET /v1/reconcile/preview", "reader"),
              Map.entry("GET /v1/reconcile/suggest/entity", "reader"),
              Map.entry("GET /v1/reconcile/suggest/type", "reader"),
              Map.entry("GET /v1/reconcile/suggest/property", "reader"),
              Map.entry("GET /v1/timeline", "reader"),
              Map.entry("GET /v1/timelines", "reader"),
              Map.entry("POST /v1/timelines", "editor"),
              Map.entry("GET /v1/timelines/{id}", "reader"),
              Map.entry("PATCH /v1/timelines/{id}", "editor"),
              Map.entry("DELETE /v1/timelines/{id}", "editor"),
              Map.entry("POST /v1/timelines/{id}:publish", "editor"),
              Map.entry("POST /v1/timelines/{id}:unpublish", "editor"),
              Map.entry("POST /v1/timelines/{id}:undelete", "editor"),
              Map.entry("POST /v1/timelines/{id}:restore", "editor"),
              Map.entry("GET /v1/timelines/{id}/entries", "reader"),
              Map.entry("POST /v1/timelines/{id}/entries", "editor"),
              Map.entry("GET /v1/timelines/{id}/entries/{entry}", "reader"),
              Map.entry("PATCH /v1/timelines/{id}/entries/{entry}", "editor"),
              Map.entry("DELETE /v1/timelines/{id}/entries/{entry}", "editor"),
              Map.entry("POST /v1/timelines/{id}/entries:merge", "editor"),
              Map.entry("POST /v1/timelines/{id}/entries/{entry}:split", "editor"),
              Map.entry("POST /v1/timelines/{id}/entries/{entry}:reset", "editor"),
              Map.entry("GET /v1/timelines/{id}/versions", "reader"),
              Map.entry("GET /v1/timelines/{id}/versions/{version}/changes", "reader"),
              Map.entry("GET /v1/timelines/{id}/changes", "reader"),
              Map.entry("GET /v1/events/{id}", "reader"),
              Map.entry("PATCH /v1/events/{id}", "editor"),
              Map.entry("GET /v1/quotes", "reader"),
              Map.entry("GET /v1/admin/pipeline", "admin"),
              Map.entry("GET /v1/admin/pipeline/parked", "admin"),
              Map.entry("POST /v1/admin/pipeline:retry", "admin"),
              Map.entry("POST /v1/admin/pipeline:redeliver", "admin")));

  /** Media types of bodies that are no JSON. */
  private static final Map<String, String> TYPES =
      Map.of(
          "/v1/imports", "application/zip",
          "/v1/entities:import", "text/csv",
          "/v1/reconcile", "application/x-www-form-urlencoded");

  /** What is served without a token: pages, descriptions, probes. */
  private static final List<String> OPEN =
      List.of("/openapi", "/openapi.json", "/openapi.yaml", "/openapi.yml", "/swagger-ui", "/q/");

  @Inject Router router;

  static Stream<String> operations() {
    return RULES.keySet().stream();
  }

  @Test
  void knowsARuleForEveryOperation() {
    // When
    Map<String, Map<String, ?>> paths = anybody().get("/openapi.json").path("paths");
    List<String> operations = new ArrayList<>();
    paths.forEach(
        (path, item) ->
            item.keySet().stream()
                .filter(key -> !key.equals("parameters"))
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    // Then
    assertThat(operations).containsExactlyInAnyOrderElementsOf(RULES.keySet());
  }

  @Test
  void servesNothingOutsideOfTheRulesButWhatIsOpen() {
    // When
    List<String> paths =
        router.getRoutes().stream()
            .map(Route::getPath)
            .filter(path -> path != null && !path.equals("/"))
            .toList();
    // Then
    assertThat(paths).isNotEmpty().allMatch(path -> OPEN.stream().anyMatch(path::startsWith));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void opensEachOperationToItsRoleAndAbove(String operation) {
    assertThat(call(operation, anybody())).isEqualTo(401);
    assertThat(
            call(operation, anybody().header("Authorization", "Bearer " + TestTokens.pipeline())))
        .isEqualTo(403);
    for (String role : ROLES) {
      int status = call(operation, as(role));
      if (ROLES.indexOf(role) < ROLES.indexOf(RULES.get(operation))) {
        assertThat(status).as(role).isEqualTo(403);
      } else {
        assertThat(status).as(role).isBetween(200, 299);
      }
    }
  }

  @Test
  void deniesAnEndpointWithoutARule() {
    assertThat(call("GET /test/unruled", anybody())).isEqualTo(401);
    assertThat(call("GET /test/unruled", as("admin"))).isEqualTo(403);
  }

  /** Calls an operation with what makes it succeed for whoever may. */
  private int call(String operation, RequestSpecification caller) {
    services.reset();
    String entity = services.entities.person("Mara Lindqvist");
    String article = services.articles.add(Article.newBuilder().setText("Ferry")).getId();
    SavedEntry entry = SavedEntry.newBuilder().setId(entity).build();
    String timeline = services.saved.add(SavedTimeline.newBuilder(), entry).getId();
    String event = services.timelines.event(Event.newBuilder()).getId();
    String judgement = services.curation.add(Judgement.newBuilder());
    String method = operation.substring(0, operation.indexOf(' '));
    String path = operation.substring(operation.indexOf(' ') + 1);
    String id =
        path.startsWith("/v1/entities")
            ? entity
            : path.startsWith("/v1/judgements")
                ? judgement
                : path.startsWith("/v1/events")
                    ? event
                    : path.startsWith("/v1/timelines") ? timeline : article;
    RequestSpecification request = caller.urlEncodingEnabled(false).header("If-Match", "*");
    if (method.equals("POST") || method.equals("PATCH")) {
      String type = TYPES.getOrDefault(path, "application/json");
      String body = body(method + " " + path, entity);
      request.contentType(type);
      if (type.equals("application/zip") || type.equals("text/csv")) {
        request.body(body.getBytes(StandardCharsets.UTF_8));
      } else {
        request.body(body);
      }
    }
    if (path.endsWith("/parked")) {
      request.queryParam("service", "article-service");
    } else if (path.endsWith("/preview")) {
      request.queryParam("id", entity);
    }
    return request
        .request(
            method, path.replace("{id}", id).replace("{entry}", entity).replace("{version}", "1"))
        .statusCode();
  }

  private static String body(String operation, String entity) {
    return switch (operation) {
      case "POST /v1/articles", "PATCH /v1/articles/{id}" -> "{\"text\": \"a\"}";
      case "POST /v1/imports", "POST /v1/entities:import" -> "any";
      case "POST /v1/entities" -> "{\"type\": \"PERSON\", \"name\": \"Mara\"}";
      case "POST /v1/entities/{id}:split" -> "{\"mentions\": [\"%s\"]}".formatted(entity);
      case "POST /v1/entities:match" -> "{\"queries\": [{\"name\": \"Mara\"}]}";
      case "POST /v1/judgements" ->
          "{\"left\": {\"entity\": \"%s\"}, \"right\": {\"mention\": \"%s\"}, \"verdict\": \"SAME\"}"
              .formatted(entity, entity);
      case "POST /v1/timelines" -> "{\"title\": \"The bridge\"}";
      case "POST /v1/timelines/{id}:restore" -> "{\"version\": 1}";
      case "POST /v1/timelines/{id}/entries:merge" ->
          "{\"entries\": [\"%s\", \"%s\"]}".formatted(entity, entity);
      case "POST /v1/timelines/{id}/entries/{entry}:split" ->
          "{\"evidence\": [{\"article\": \"%s\", \"start\": 0}]}".formatted(entity);
      case "POST /v1/reconcile" -> "queries=%7B%7D";
      default -> "{}";
    };
  }
}
