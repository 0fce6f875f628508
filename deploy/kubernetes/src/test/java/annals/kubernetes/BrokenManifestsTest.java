package annals.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import annals.kubernetes.kustomize.Yaml;
import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.rules.Rule;
import annals.kubernetes.rules.Rules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.zjsonpatch.JsonPatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule finds what is broken: JSON patches from {@code broken/} over the rendered overlays. */
class BrokenManifestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsBrokenExamples() {
    return Rules.ALL.stream()
        .flatMap(
            rule ->
                cases(rule).stream()
                    .map(
                        broken ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + broken.path("case").asText(),
                                () -> assertFinds(rule, broken))));
  }

  private static void assertFinds(Rule rule, JsonNode broken) {
    // Given
    Manifests intact = Overlays.render(broken.path("overlay").asText("dev"));
    ObjectNode byId = JSON.createObjectNode();
    intact.all().forEach(manifest -> byId.set(Manifests.id(manifest), manifest));

    // When
    List<ObjectNode> patched = new ArrayList<>();
    JsonPatch.apply(broken.path("patch"), byId).forEach(node -> patched.add((ObjectNode) node));
    List<String> violations = rule.violations(new Manifests(intact.overlay(), patched));

    // Then
    assertThat(violations)
        .anySatisfy(violation -> assertThat(violation).contains(broken.path("finds").asText()));
  }

  private static List<JsonNode> cases(Rule rule) {
    Path file = Path.of("src/test/resources/broken", rule.name() + ".yaml");
    List<JsonNode> cases = Yaml.single(file).valueStream().toList();
    assertThat(cases).isNotEmpty().allMatch(node -> !node.path("finds").asText().isBlank());
    return cases;
  }
}
