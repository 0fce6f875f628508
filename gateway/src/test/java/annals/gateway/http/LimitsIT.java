package annals.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import annals.gateway.testing.GatewayTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsIT extends GatewayTest {
  private static final int MEGABYTE = 1024 * 1024;

  @TestHTTPResource URI gateway = URI.create("");

  @Test
  void refusesABodyThatAnnouncesItselfAsTooLargeAtOnce() throws IOException {
    // Given a client that sends the head of a request of 20 MB and none of its body
    try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          """
          POST /v1/articles HTTP/1.1\r
          Host: localhost\r
          Content-Type: application/json\r
          Authorization: Bearer %s\r
          Content-Length: %d\r
          \r
          """
              .formatted(token("editor"), 20 * MEGABYTE)
              .getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      // When
      socket.setSoTimeout(5000);
      byte[] answer = socket.getInputStream().readNBytes(12);
      // Then
      assertThat(new String(answer, StandardCharsets.ISO_8859_1)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void answersAClientThatSendsTooMuchWithoutWaiting() throws Exception {
    // When
    HttpResponse<String> answer =
        post("/v1/articles", "application/json", BodyPublishers.ofByteArray(json(20 * MEGABYTE)));
    // Then
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"TOO_LARGE\"");
    assertThat(services.articles.received()).isEmpty();
  }

  @Test
  void countsABodyThatAnnouncesNoLength() throws Exception {
    for (String type : new String[] {"application/json", "text/plain"}) {
      // When
      HttpResponse<String> answer = post("/v1/articles", type, chunked(json(11 * MEGABYTE)));
      // Then
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"TOO_LARGE\"");
    }
    assertThat(services.articles.received()).isEmpty();
  }

  @Test
  void takesABodyJustWithinTheLimit() throws Exception {
    // When
    HttpResponse<String> answer =
        post(
            "/v1/articles",
            "application/json",
            BodyPublishers.ofByteArray(json(10 * MEGABYTE - 100)));
    // Then
    assertThat(answer.statusCode()).isEqualTo(201);
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(gateway.resolve(path))
              .header("Authorization", "Bearer " + token("editor"))
              .header("Content-Type", type)
              .POST(body)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static BodyPublisher chunked(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  private static byte[] json(int length) {
    byte[] body = new byte[length];
    Arrays.fill(body, (byte) 'a');
    byte[] start = "{\"text\":\"".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, body, 0, start.length);
    body[length - 2] = '"';
    body[length - 1] = '}';
    return body;
  }
}
