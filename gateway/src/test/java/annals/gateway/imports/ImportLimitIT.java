package annals.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import annals.gateway.testing.GatewayTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportLimitIT extends GatewayTest {
  private static final byte[] BODY = new byte[45_000_000];

  @TestHTTPResource URI gateway = URI.create("");

  @Test
  void refusesUploadsAboveTheConfiguredLimit() throws Exception {
    for (BodyPublisher body :
        List.of(
            BodyPublishers.ofByteArray(BODY),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(BODY)))) {
      // When
      HttpResponse<String> answer = post(body);
      // Then
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"TOO_LARGE\"");
      assertThat(services.articles.uploaded()).isLessThan(45_000_000);
    }
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(gateway.resolve("/v1/imports"))
              .header("Authorization", "Bearer " + token("editor"))
              .header("Content-Type", "application/zip")
              .timeout(Duration.ofSeconds(20))
              .POST(body)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
