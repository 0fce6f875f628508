package annals.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import annals.gateway.testing.GatewayTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the API guide, run word for word against this gateway. */
@QuarkusTest
class GuideIT extends GatewayTest {
  private static final Path GUIDE = Path.of("../docs/api.md");
  private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  @TestHTTPResource("/")
  URI gateway = URI.create("");

  @ConfigProperty(name = "ANNALS_ISSUER")
  String issuer;

  @Test
  void showsOnlyWhatWorks(@TempDir Path folder) throws IOException, InterruptedException {
    // Given
    services.entities.person("Volodymyr Zelensky");
    services.entities.person("Zelenskyy");
    String examples =
        EXAMPLE
            .matcher(Files.readString(GUIDE))
            .results()
            .map(example -> example.group(1))
            .filter(example -> !example.contains("caddy"))
            .collect(Collectors.joining())
            .replace("localhost:8080", gateway.getAuthority())
            .replace("localhost:8180", URI.create(issuer).getAuthority());
    Path log = folder.resolve("log.txt");
    // When
    Process shell =
        new ProcessBuilder("bash", "-u", "-c", examples)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
    // Then
    assertThat(shell.exitValue()).isZero();
    assertThat(log)
        .content()
        .doesNotContain("urn:annals:problem")
        .doesNotContain("unbound variable")
        .contains("access_token", "Full name.", "\"versions\":[\"0.2\"]", "<!doctype html>")
        .contains("\"withdrawnBy\":\"editor\"", "\"created\":2");
    assertThat(folder.resolve("people.ftm.ndjson")).content().contains("\"schema\":\"Person\"");
    assertThat(folder.resolve("entities.jsonld.ndjson")).content().contains("schema.org");
  }
}
