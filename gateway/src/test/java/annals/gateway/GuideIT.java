package annals.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import annals.gateway.testing.GatewayTest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.Event;
import annals.timeline.v1.TimelineEntry;
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
    Event event = services.timelines.event(Event.newBuilder().setHeadline("A ship left."));
    services.timelines.timeline(
        AssembleTimelineResponse.newBuilder()
            .addEntries(TimelineEntry.newBuilder().setEventId(event.getId()))
            .build());
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
    assertThat(log).content().contains("\"status\":\"PUBLISHED\"", "\"nextCursor\":\"c.");
    assertThat(folder.resolve("harbour.ics")).content().contains("SUMMARY:The quay was rebuilt.");
    assertThat(folder.resolve("harbour.json")).content().contains("\"start_date\":{\"year\":2021");
    assertThat(folder.resolve("harbour.html")).content().contains("May 2021");
    assertThat(folder.resolve("timeline.csv")).content().startsWith("date,");
    assertThat(folder.resolve("people.ftm.ndjson")).content().contains("\"schema\":\"Person\"");
    assertThat(folder.resolve("entities.jsonld.ndjson")).content().contains("schema.org");
  }
}
