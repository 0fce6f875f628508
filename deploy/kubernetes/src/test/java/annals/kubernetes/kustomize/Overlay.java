package annals.kubernetes.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders a kustomization as {@code kubectl kustomize} does. No library on the JVM does this, and
 * the tests must run where no kubectl is; where it is, they compare the two.
 */
public final class Overlay {
  private Overlay() {}

  /** The manifests of a folder with a kustomization. */
  public static List<ObjectNode> render(Path folder) {
    List<ObjectNode> manifests = new ArrayList<>();
    accumulate(Kustomization.read(folder, "Kustomization"), manifests);
    ConfigMaps.addHashes(manifests);
    return manifests;
  }

  /** The order is kustomize's: resources, components, generators, then the transformers. */
  private static void accumulate(Kustomization kustomization, List<ObjectNode> manifests) {
    for (JsonNode resource : kustomization.entries("resources")) {
      addResource(kustomization, resource.asText(), manifests);
    }
    for (JsonNode component : kustomization.entries("components")) {
      Path folder = kustomization.folder().resolve(component.asText()).normalize();
      accumulate(Kustomization.read(folder, "Component"), manifests);
    }
    for (JsonNode generator : kustomization.entries("configMapGenerator")) {
      ConfigMaps.generate(kustomization, generator, manifests);
    }
    for (JsonNode patch : kustomization.entries("patches")) {
      Patches.apply(kustomization, patch, manifests);
    }
    String namespace = kustomization.content().path("namespace").asText();
    if (!namespace.isEmpty()) {
      manifests.forEach(manifest -> Transformers.namespace(manifest, namespace));
    }
    for (JsonNode labels : kustomization.entries("labels")) {
      manifests.forEach(manifest -> Transformers.labels(manifest, labels));
    }
    for (JsonNode image : kustomization.entries("images")) {
      manifests.forEach(manifest -> Transformers.image(manifest, image));
    }
  }

  private static void addResource(
      Kustomization kustomization, String name, List<ObjectNode> manifests) {
    Path place = kustomization.folder().resolve(name).normalize();
    List<ObjectNode> added = new ArrayList<>();
    if (Files.isDirectory(place)) {
      accumulate(Kustomization.read(place, "Kustomization"), added);
    } else {
      added.addAll(Yaml.documents(kustomization.file(name)));
    }
    for (ObjectNode manifest : added) {
      String id = id(manifest);
      if (manifests.stream().anyMatch(other -> id(other).equals(id))) {
        throw new IllegalArgumentException(place + ": " + id + " is there already");
      }
      manifests.add(manifest);
    }
  }

  static String id(ObjectNode manifest) {
    return manifest.path("kind").asText() + "/" + manifest.path("metadata").path("name").asText();
  }
}
