package annals.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import annals.kubernetes.manifests.Manifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContainerfilesTest {
  private static final Path IMAGES = Path.of("images");

  @Test
  void servicesRunAsTheUserOfTheirPods() throws IOException {
    // Given
    Manifests manifests = Overlays.render("dev");
    String user =
        manifests
            .find("Deployment", "gateway")
            .orElseThrow()
            .at("/spec/template/spec/securityContext/runAsUser")
            .asText();

    // When, Then
    assertThat(lines(IMAGES.resolve("service.Containerfile")))
        .contains("USER %s:%s".formatted(user, user));
  }

  @Test
  void everyBaseCanBeReplacedAndIsPinned() throws IOException {
    try (Stream<Path> files = Files.list(IMAGES)) {
      assertThat(files)
          .hasSize(2)
          .allSatisfy(
              file -> {
                assertThat(lines(file).stream().filter(line -> line.startsWith("FROM ")))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("FROM ${BASE_IMAGE}"));
                assertThat(lines(file).stream().filter(line -> line.startsWith("ARG BASE_IMAGE")))
                    .singleElement()
                    .asString()
                    .matches("ARG BASE_IMAGE=[a-z-]+(/[a-z-]+)?:(?!latest)[\\w.-]+");
              });
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }
}
