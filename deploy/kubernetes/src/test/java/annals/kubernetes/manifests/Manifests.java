package annals.kubernetes.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All manifests of one rendered overlay. */
public record Manifests(String overlay, List<ObjectNode> all) {
  /**
   * Pairs of kind and name, as in {@code Deployment/gateway}; of a ConfigMap without its digest.
   */
  public static String id(JsonNode manifest) {
    String kind = manifest.path("kind").asText();
    String name = name(manifest);
    return kind + "/" + (kind.equals("ConfigMap") ? name.replaceFirst("-[a-z0-9]{10}$", "") : name);
  }

  /** The name of a manifest. */
  public static String name(JsonNode manifest) {
    return manifest.path("metadata").path("name").asText();
  }

  /** The manifests of a kind. */
  public Stream<ObjectNode> ofKind(String kind) {
    return all.stream().filter(manifest -> manifest.path("kind").asText().equals(kind));
  }

  /** The manifest of this kind and full name. */
  public Optional<ObjectNode> find(String kind, String name) {
    return ofKind(kind).filter(manifest -> name(manifest).equals(name)).findFirst();
  }

  /** Everything that runs pods. */
  public List<Workload> workloads() {
    return all.stream()
        .filter(manifest -> manifest.path("spec").path("template").has("spec"))
        .map(Workload::new)
        .toList();
  }

  /** The workloads whose pods a label selector selects. */
  public List<Workload> selected(JsonNode selector) {
    return workloads().stream()
        .filter(workload -> Selector.matches(selector, workload.labels()))
        .toList();
  }
}
