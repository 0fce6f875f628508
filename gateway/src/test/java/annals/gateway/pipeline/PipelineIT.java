package annals.gateway.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import annals.gateway.testing.GatewayTest;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PipelineIT extends GatewayTest {
  @Test
  void showsWhatWaitsInEveryService() {
    as("admin")
        .get("/v1/admin/pipeline")
        .then()
        .statusCode(200)
        .body("services.service", contains("article-service", "entity-service", "timeline-service"))
        .body("services.reachable", contains(true, true, true))
        .body("services.backlog", contains(7, 7, 0))
        .body("services.parked", contains(2, 2, 0));
  }

  @Test
  void showsAServiceThatIsDownAsUnreachable() {
    // Given
    for (int attempt = 0; attempt < 3; attempt++) {
      services.calls.failNext(Status.UNAVAILABLE.asRuntimeException());
    }
    // Then
    as("admin")
        .get("/v1/admin/pipeline")
        .then()
        .statusCode(200)
        .body("services.reachable", contains(false, true, true));
  }

  @Test
  void listsParkedDeliveriesOfAService() {
    as("admin")
        .queryParam("service", "entity-service")
        .get("/v1/admin/pipeline/parked")
        .then()
        .statusCode(200)
        .body("deliveries[0].id", equalTo(12))
        .body("deliveries[0].lastError", equalTo("The neighbour refused it."));
    as("admin")
        .get("/v1/admin/pipeline/parked")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("service"));
  }

  @Test
  void redeliversAllArticles() {
    as("admin")
        .urlEncodingEnabled(false)
        .post("/v1/admin/pipeline:redeliver")
        .then()
        .statusCode(200)
        .body("redelivered", equalTo(3));
  }

  @Test
  void putsParkedDeliveriesBackInLine() {
    as("admin")
        .urlEncodingEnabled(false)
        .noContentType()
        .post("/v1/admin/pipeline:retry")
        .then()
        .statusCode(200)
        .body("retried", equalTo(4));
    as("admin")
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body("{\"service\": \"article-service\", \"ids\": [12, 13, 14]}")
        .post("/v1/admin/pipeline:retry")
        .then()
        .statusCode(200)
        .body("retried", equalTo(3));
    assertThat(services.pipeline.retried()).containsExactly(12L, 13L, 14L);
    as("admin")
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body("{\"service\": \"clock-service\"}")
        .post("/v1/admin/pipeline:retry")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/service"))
        .body(
            "errors[0].detail",
            equalTo("Must be one of article-service, entity-service, timeline-service."));
  }
}
