package annals.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import annals.article.v1.ImportHeader;
import annals.article.v1.ImportOutcome;
import annals.article.v1.ListImportItemsRequest;
import annals.gateway.testing.GatewayTest;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportsIT extends GatewayTest {
  private static final String ID = "01890000-0000-7000-8000-000000000001";

  @Test
  void passesAnUploadOnPieceByPiece() {
    // When
    Response made =
        as("editor")
            .contentType("application/zip")
            .header("Idempotency-Key", "upload-1")
            .queryParam("fileName", "week.zip")
            .body(new byte[30_000_000])
            .post("/v1/imports");
    // Then
    made.then()
        .statusCode(202)
        .header("Location", "/v1/imports/" + made.path("id"))
        .body("state", equalTo("QUEUED"));
    assertThat(services.articles.uploaded()).isEqualTo(30_000_000);
    ImportHeader header = Objects.requireNonNull(services.articles.header());
    assertThat(header.getContentType()).isEqualTo("application/zip");
    assertThat(header.getFileName()).isEqualTo("week.zip");
    assertThat(header.getRequestId()).isEqualTo("upload-1");
  }

  @Test
  void saysThatAnUploadIsEmpty() {
    as("editor")
        .contentType("application/x-ndjson")
        .post("/v1/imports")
        .then()
        .statusCode(400)
        .body("reason", equalTo("EMPTY_IMPORT"));
  }

  @Test
  void stopsWhenTheServiceRefusesTheUpload() {
    // Given
    services.calls.failNext(Status.PERMISSION_DENIED.asRuntimeException());
    // Then
    as("editor")
        .contentType("application/zip")
        .body(new byte[5_000_000])
        .post("/v1/imports")
        .then()
        .statusCode(403);
  }

  @Test
  void takesOnlyKnownKinds() {
    as("editor")
        .contentType("application/pdf")
        .body(new byte[10])
        .post("/v1/imports")
        .then()
        .statusCode(415);
  }

  @Test
  void tellsHowFarAnImportIs() {
    // When
    Response found = as("editor").get("/v1/imports/" + ID);
    // Then
    found
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("taken", equalTo(1))
        .body("copies", equalTo(1))
        .body("rejected", equalTo(1));
    as("editor")
        .header("If-None-Match", found.header("ETag"))
        .get("/v1/imports/" + ID)
        .then()
        .statusCode(304);
  }

  @Test
  void listsItemsWithTheirReasons() {
    as("editor")
        .queryParam("outcome", "rejected")
        .get("/v1/imports/" + ID + "/items")
        .then()
        .statusCode(200)
        .body("items[0].name", equalTo("blank.txt"))
        .body("items[0].outcome", equalTo("REJECTED"))
        .body("items[0].reason", equalTo("The file is blank."));
    assertThat(services.articles.last(ListImportItemsRequest.class).getOutcome())
        .isEqualTo(ImportOutcome.IMPORT_OUTCOME_REJECTED);
  }
}
