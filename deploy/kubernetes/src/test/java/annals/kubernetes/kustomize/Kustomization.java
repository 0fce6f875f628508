package annals.kubernetes.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A folder's {@code kustomization.yaml}. Fields that the renderer does not know are refused. */
record Kustomization(Path folder, ObjectNode content) {
  private static final Set<String> FIELDS =
      Set.of(
          "apiVersion",
          "kind",
          "resources",
          "components",
          "patches",
          "configMapGenerator",
          "namespace",
          "labels",
          "images");

  Kustomization {
    refuseUnknown(content, FIELDS, folder.toString());
  }

  static Kustomization read(Path folder, String kind) {
    Path file = folder.resolve("kustomization.yaml");
    if (!(Yaml.single(file) instanceof ObjectNode content)
        || !content.path("kind").asText().equals(kind)) {
      throw new IllegalArgumentException(file + ": not a " + kind);
    }
    return new Kustomization(folder, content);
  }

  /** Entries of a list field, none if it is absent. */
  List<JsonNode> entries(String field) {
    List<JsonNode> entries = new ArrayList<>();
    content.path(field).forEach(entries::add);
    return entries;
  }

  /** A file of this folder. Like kustomize, this refuses files from elsewhere. */
  Path file(String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException(name + " is outside " + folder);
    }
    return file;
  }

  static void refuseUnknown(JsonNode node, Set<String> fields, String where) {
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!fields.contains(field)) {
                throw new IllegalArgumentException(where + ": unknown field " + field);
              }
            });
  }
}
