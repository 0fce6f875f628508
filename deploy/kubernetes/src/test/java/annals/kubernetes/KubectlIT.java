package annals.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annals.kubernetes.kustomize.Yaml;
import annals.kubernetes.manifests.Manifests;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our renderer against kubectl's, where there is a kubectl with kustomize 5. */
class KubectlIT {
  @ParameterizedTest
  @ValueSource(strings = {"dev", "production"})
  void rendersWhatKubectlRenders(String overlay) throws Exception {
    // Given
    assumeTrue(
        run("kubectl", "version", "--client").contains("Kustomize Version: v5"),
        "no kubectl with kustomize 5 here");

    // When
    Map<String, JsonNode> theirs =
        byId(Yaml.documents(run("kubectl", "kustomize", folder(overlay)), "kubectl"));
    Map<String, JsonNode> ours = byId(Overlays.render(overlay).all());

    // Then
    assertThat(ours).containsOnlyKeys(theirs.keySet());
    assertThat(ours).allSatisfy((id, manifest) -> assertThat(manifest).isEqualTo(theirs.get(id)));
  }

  private static String folder(String overlay) {
    return Overlays.folder(overlay).toString();
  }

  /** With the full name, so that the digests of the ConfigMaps are compared, too. */
  private static Map<String, JsonNode> byId(Collection<ObjectNode> manifests) {
    return manifests.stream()
        .collect(
            Collectors.toMap(
                manifest -> manifest.path("kind").asText() + "/" + Manifests.name(manifest),
                manifest -> manifest,
                (one, other) -> {
                  throw new IllegalStateException("twice: " + one);
                },
                TreeMap::new));
  }

  /** What the command writes, nothing if there is no such command. */
  private static String run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? output : "";
    } catch (IOException e) {
      return "";
    }
  }
}
