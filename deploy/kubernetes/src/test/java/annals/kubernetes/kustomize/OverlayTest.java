package annals.kubernetes.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            containers:
              - {name: web, image: "web:1", env: [{name: A, value: one}, {name: B, value: two}]}
            volumes:
              - {name: settings, configMap: {name: settings}}
      """;

  @TempDir Path folder;

  @Test
  void mergesListsByTheirKeysAndRemovesWhatIsNull() throws IOException {
    // Given
    write("web.yaml", DEPLOYMENT);
    write(
        "patch.yaml",
        """
        kind: Deployment
        metadata: {name: web}
        spec:
          template:
            spec:
              volumes: null
              containers:
                - {name: web, args: [run], env: [{name: B, value: three}]}
        """);

    // When
    ObjectNode web = render("resources: [web.yaml]\npatches: [{path: patch.yaml}]").getFirst();

    // Then
    assertThat(web.at("/spec/template/spec"))
        .hasToString(
            "{\"containers\":[{\"name\":\"web\",\"image\":\"web:1\",\"env\":["
                + "{\"name\":\"A\",\"value\":\"one\"},{\"name\":\"B\",\"value\":\"three\"}],"
                + "\"args\":[\"run\"]}]}");
  }

  @Test
  void namesGeneratedConfigMapsByWhatTheyHold() throws IOException {
    // Given
    write("web.yaml", DEPLOYMENT);
    String kustomization =
        "resources: [web.yaml]\nconfigMapGenerator: [{name: settings, literals: ['a=%s']}]";

    // When
    List<ObjectNode> one = render(kustomization.formatted("1"));
    List<ObjectNode> other = render(kustomization.formatted("2"));

    // Then
    String name = one.get(1).at("/metadata/name").asText();
    assertThat(name).matches("settings-[a-z0-9]{10}");
    assertThat(one.getFirst().at("/spec/template/spec/volumes/0/configMap/name").asText())
        .isEqualTo(name);
    assertThat(other.get(1).at("/metadata/name").asText()).isNotEqualTo(name);
  }

  @Test
  void setsNamespaceLabelsAndImages() throws IOException {
    // Given
    write("web.yaml", DEPLOYMENT);

    // When
    ObjectNode web =
        render(
                """
                resources: [web.yaml]
                namespace: there
                labels: [{pairs: {a: b}, includeTemplates: true}]
                images: [{name: web, newName: example.org/web, digest: "sha256:0"}]
                """)
            .getFirst();

    // Then
    assertThat(web.at("/metadata"))
        .hasToString("{\"name\":\"web\",\"namespace\":\"there\",\"labels\":{\"a\":\"b\"}}");
    assertThat(web.at("/spec/template/metadata/labels/a").asText()).isEqualTo("b");
    assertThat(web.at("/spec/template/spec/containers/0/image").asText())
        .isEqualTo("example.org/web@sha256:0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "namePrefix: a-                                        | unknown field namePrefix",
        "resources: [web.yaml, web.yaml]                       | is there already",
        "resources: [../web.yaml]                              | is outside",
        "configMapGenerator: [{name: a, behaviour: merge}]     | unknown field behaviour",
        "configMapGenerator: [{name: a, behavior: merge}]      | cannot merge ConfigMap/a",
        "patches: [{path: web.yaml}]                           | no target",
        "patches: [{path: web.yaml, target: {label: a}}]       | unknown field label",
        "images: [{name: a, tag: b}]\\nresources: [web.yaml]    | unknown field tag",
        "resources: []\\nresources: []                          | found duplicate key",
        "resources: [twice.yaml]                               | found duplicate key",
      })
  void refusesWhatItDoesNotKnow(String kustomization, String message) throws IOException {
    // Given
    write("web.yaml", DEPLOYMENT);
    write("twice.yaml", "kind: Service\nspec: {type: ClusterIP, type: NodePort}");

    // When, Then
    assertThatThrownBy(() -> render(kustomization.replace("\\n", "\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private List<ObjectNode> render(String kustomization) throws IOException {
    write("kustomization.yaml", "kind: Kustomization\n" + kustomization);
    return Overlay.render(folder);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
