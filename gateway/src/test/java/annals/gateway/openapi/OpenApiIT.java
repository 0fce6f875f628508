package annals.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import annals.article.v1.Article;
import annals.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiIT extends GatewayTest {
  private static final Path CHECKED_IN = Path.of("src/main/openapi/openapi.yaml");
  private static final String UPDATE = "annals.openapi.update";

  @Test
  void isWhatIsCheckedIn() throws IOException {
    // When
    String served = anybody().get("/openapi.yaml").asString();
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(CHECKED_IN.getParent());
      Files.writeString(CHECKED_IN, served);
    }
    // Then
    assertThat(served)
        .as(
            "The API has changed. If it was meant to, check the new description in after: mvn -pl"
                + " gateway -am verify -Dtest=OpenApiIT -Dit.test=OpenApiIT"
                + " -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dfailsafe.failIfNoSpecifiedTests=false -D%s=true",
            UPDATE)
        .isEqualTo(Files.readString(CHECKED_IN));
  }

  @Test
  void isServedAsYamlAndJson() {
    anybody().get("/openapi").then().statusCode(200);
    anybody()
        .get("/openapi.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("openapi", equalTo("3.1.0"));
  }

  @Test
  void describesTheFieldsThatAnArticleShows() {
    // Given
    String id = services.articles.add(Article.newBuilder().setText("A ferry ran late.")).getId();
    // When
    Map<String, ?> article = as("reader").get("/v1/articles/" + id).path("$");
    List<String> described =
        anybody().get("/openapi.json").path("components.schemas.Article.required");
    // Then
    assertThat(article.keySet()).containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void describesEveryOperation() {
    // When
    Map<String, Map<String, Map<String, ?>>> paths = anybody().get("/openapi.json").path("paths");
    // Then
    paths.forEach(
        (path, item) ->
            item.forEach(
                (method, operation) -> {
                  assertThat(operation.get("summary")).as("%s %s", method, path).isNotNull();
                  assertThat(operation.get("operationId")).as("%s %s", method, path).isNotNull();
                  assertThat(operation.get("security")).as("%s %s", method, path).isNotNull();
                  assertThat(String.valueOf(operation.get("responses")))
                      .as("%s %s", method, path)
                      .contains("400=", "401=", "403=", "500=", "503=");
                }));
  }
}
