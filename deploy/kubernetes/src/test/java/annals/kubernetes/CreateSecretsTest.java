package annals.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import annals.kubernetes.kustomize.Yaml;
import annals.kubernetes.manifests.Manifests;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code create-secrets} with a kubectl that writes down what it is told. */
class CreateSecretsTest {
  @TempDir Path folder;

  @Test
  void createsWhatTheOverlayDevRefersToAndNothingElse() throws Exception {
    // Given
    kubectl("case \"$*\" in *'get secret'*) exit 1;; *) cat; echo ---;; esac");

    // When
    List<ObjectNode> secrets = Yaml.documents(run(), "create-secrets");

    // Then
    Map<String, Object> made = new TreeMap<>();
    secrets.forEach(
        secret -> {
          TreeSet<String> keys = new TreeSet<>();
          secret.path("stringData").fieldNames().forEachRemaining(keys::add);
          made.put(Manifests.name(secret), keys);
        });
    assertThat(made).isEqualTo(references());
    assertThat(secrets.stream().flatMap(secret -> secret.path("stringData").valueStream()))
        .doesNotHaveDuplicates()
        .allMatch(value -> value.asText().length() >= 32);
  }

  @Test
  void keepsASecretThatIsThere() throws Exception {
    // Given
    kubectl("case \"$*\" in *'get secret'*) exit 0;; *) exit 1;; esac");

    // When, Then
    assertThat(run().lines()).hasSize(5).allMatch(line -> line.endsWith("kept"));
  }

  private static Map<String, Object> references() {
    Map<String, TreeSet<String>> references = new TreeMap<>();
    for (JsonNode manifest : Overlays.render("dev").all()) {
      for (JsonNode reference : manifest.findValues("secretKeyRef")) {
        references
            .computeIfAbsent(reference.path("name").asText(), name -> new TreeSet<>())
            .add(reference.path("key").asText());
      }
    }
    return new TreeMap<>(references);
  }

  private void kubectl(String body) throws IOException {
    Path kubectl = Files.writeString(folder.resolve("kubectl"), "#!/bin/sh\n" + body + "\n");
    assertThat(kubectl.toFile().setExecutable(true)).isTrue();
  }

  private String run() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "create-secrets").redirectErrorStream(true);
    builder.environment().merge("PATH", "", (path, none) -> folder + ":" + path);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
