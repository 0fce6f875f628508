package annals.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;

import annals.entity.v1.EntityFormat;
import annals.entity.v1.EntityType;
import annals.entity.v1.ExportEntitiesRequest;
import annals.gateway.testing.GatewayTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.grpc.Status;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EntityExchangeIT extends GatewayTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource URI gateway = URI.create("");

  @ParameterizedTest
  @CsvSource({
    "text/csv, , ENTITY_FORMAT_CSV",
    "text/csv; charset=UTF-8, , ENTITY_FORMAT_CSV",
    "application/x-ndjson, , ENTITY_FORMAT_FTM",
    "application/json, , ENTITY_FORMAT_WIKIDATA",
    "application/x-ndjson, wikidata, ENTITY_FORMAT_WIKIDATA",
  })
  void tellsTheFormatByMediaTypeOrParameter(String type, String format, EntityFormat expected) {
    // When
    caller("editor")
        .contentType(type)
        .queryParam("format", format == null ? "" : format)
        .body("id,name\n".getBytes(StandardCharsets.UTF_8))
        .post("/v1/entities:import")
        .then()
        .statusCode(200)
        .body("read", equalTo(5))
        .body("created", equalTo(2))
        .body("updated", equalTo(1))
        .body("skipped", equalTo(1))
        .body("rejected", equalTo(1))
        .body("rejections[0].line", equalTo(4))
        .body("rejections[0].reason", equalTo("The name is missing."));
    // Then
    assertThat(services.entities.uploadedFormat()).isEqualTo(expected);
    assertThat(services.entities.uploaded()).isEqualTo(8);
  }

  @Test
  void passesAnUploadOnPieceByPiece() {
    caller("editor")
        .contentType("application/x-ndjson")
        .body(new byte[30_000_000])
        .post("/v1/entities:import")
        .then()
        .statusCode(200);
    assertThat(services.entities.uploaded()).isEqualTo(30_000_000);
  }

  @Test
  void refusesUploadsThatAreTooLargeOrOfNoKnownKind() {
    caller("editor")
        .contentType("text/csv")
        .body(new byte[45_000_000])
        .post("/v1/entities:import")
        .then()
        .statusCode(413);
    caller("editor")
        .contentType("application/pdf")
        .body(new byte[1])
        .post("/v1/entities:import")
        .then()
        .statusCode(415);
    caller("editor")
        .contentType("text/csv")
        .queryParam("format", "xml")
        .body(new byte[1])
        .post("/v1/entities:import")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("format"));
  }

  @Test
  void writesEveryEntityOnALineOfItsOwn() throws IOException {
    // Given
    for (int i = 0; i < 450; i++) {
      services.entities.person("Mara\n" + i);
    }
    // When
    Response ftm = caller("reader").queryParam("type", "person").get("/v1/entities:export");
    Response linked = caller("reader").queryParam("format", "jsonld").get("/v1/entities:export");
    // Then
    ftm.then().statusCode(200).contentType("application/x-ndjson");
    List<String> lines = ftm.asString().lines().toList();
    assertThat(lines).hasSize(450).doesNotHaveDuplicates();
    JsonNode line = JSON.readTree(lines.getFirst());
    assertThat(line.path("schema").asText()).isEqualTo("Person");
    assertThat(line.path("properties").path("name").path(0).asText()).startsWith("Mara\n");
    assertThat(linked.asString().lines()).hasSize(450);
    assertThat(JSON.readTree(linked.asString().lines().toList().getLast()).path("@type").asText())
        .isEqualTo("Person");
    assertThat(services.entities.received())
        .contains(
            ExportEntitiesRequest.newBuilder()
                .setType(EntityType.ENTITY_TYPE_PERSON)
                .setPageSize(200)
                .setPageToken("400")
                .build());
  }

  @Test
  void answersWithAProblemWhenAnExportCannotStart() {
    services.calls.failNext(Status.PERMISSION_DENIED.asRuntimeException());
    caller("reader").get("/v1/entities:export").then().statusCode(403);
  }

  @RepeatedTest(20)
  void breaksOffRatherThanEndWhenAnExportFailsOnTheWay() throws Exception {
    // Given
    for (int i = 0; i < 450; i++) {
      services.entities.person("Mara " + i);
    }
    services.entities.failExportAfter(2);
    // Then
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(gateway.resolve("/v1/entities:export"))
              .header("Authorization", "Bearer " + token("reader"))
              .timeout(Duration.ofSeconds(20))
              .build();
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.ofString()));
    }
  }

  /** The colon of an address stands for itself. */
  private static RequestSpecification caller(String user) {
    return as(user).urlEncodingEnabled(false);
  }
}
