package annals.kubernetes.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** The fields {@code namespace}, {@code labels} and {@code images} of a kustomization. */
final class Transformers {
  private Transformers() {}

  static void namespace(ObjectNode manifest, String namespace) {
    boolean isNamespace = manifest.path("kind").asText().equals("Namespace");
    manifest.withObject("/metadata").put(isNamespace ? "name" : "namespace", namespace);
  }

  static void labels(ObjectNode manifest, JsonNode labels) {
    Kustomization.refuseUnknown(labels, Set.of("pairs", "includeTemplates"), "labels");
    put(manifest, labels.path("pairs"));
    if (labels.path("includeTemplates").asBoolean()) {
      if (manifest.path("spec").path("template") instanceof ObjectNode template) {
        put(template, labels.path("pairs"));
      }
      for (JsonNode claim : manifest.path("spec").path("volumeClaimTemplates")) {
        put((ObjectNode) claim, labels.path("pairs"));
      }
    }
  }

  private static void put(ObjectNode labelled, JsonNode pairs) {
    labelled.withObject("/metadata").withObject("labels").setAll((ObjectNode) pairs);
  }

  static void image(ObjectNode manifest, JsonNode image) {
    Kustomization.refuseUnknown(image, Set.of("name", "newName", "newTag", "digest"), "images");
    JsonNode pod = manifest.path("spec").path("template").path("spec");
    for (String list : List.of("initContainers", "containers")) {
      for (JsonNode container : pod.path(list)) {
        replace((ObjectNode) container, image);
      }
    }
  }

  private static void replace(ObjectNode container, JsonNode image) {
    String[] parts = container.path("image").asText().split(":", 2);
    String name = image.path("name").asText();
    if (!parts[0].equals(name)) {
      return;
    }
    String version = parts.length == 2 ? ":" + parts[1] : "";
    if (image.has("newTag")) {
      version = ":" + image.path("newTag").asText();
    }
    if (image.has("digest")) {
      version = "@" + image.path("digest").asText();
    }
    container.put("image", image.path("newName").asText(name) + version);
  }
}
