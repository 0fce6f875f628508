package annals.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import annals.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesIT extends GatewayTest {
  @Test
  void greetsWithAPageThatLeadsToTheApi() {
    anybody()
        .get("/")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("swagger-ui"))
        .body(containsString("openapi"));
    anybody().get("/landing.css").then().statusCode(200).contentType("text/css");
  }

  @Test
  void guardsEveryAnswerByHeaders() {
    as("reader")
        .header("Origin", "https://elsewhere.invalid")
        .get("/v1/articles")
        .then()
        .statusCode(200)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Cache-Control", "no-store")
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void hidesSwaggerUiUnlessItIsSwitchedOn() {
    anybody().get("/swagger-ui/").then().statusCode(404);
  }

  @Test
  void tellsThatItIsReady() {
    anybody().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }
}
