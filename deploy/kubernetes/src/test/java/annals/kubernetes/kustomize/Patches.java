package annals.kubernetes.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Strategic merge patches from files, laid over the manifests that their target names. */
final class Patches {
  /** Lists that are merged by a key of their elements; all others are replaced as a whole. */
  private static final Map<String, String> KEYS =
      Map.of(
          "containers", "name",
          "initContainers", "name",
          "env", "name",
          "volumes", "name",
          "volumeMounts", "mountPath",
          "topologySpreadConstraints", "topologyKey");

  private Patches() {}

  static void apply(Kustomization kustomization, JsonNode entry, List<ObjectNode> manifests) {
    String where = kustomization.folder() + " patches";
    Kustomization.refuseUnknown(entry, Set.of("path", "target"), where);
    JsonNode target = entry.path("target");
    Kustomization.refuseUnknown(target, Set.of("kind", "name"), where);
    for (ObjectNode patch : Yaml.documents(kustomization.file(entry.path("path").asText()))) {
      boolean byName = target.isMissingNode() || target.has("name");
      JsonNode name =
          target.isMissingNode() ? patch.path("metadata").path("name") : target.path("name");
      JsonNode kind = target.isMissingNode() ? patch.path("kind") : target.path("kind");
      ObjectNode change = patch.deepCopy();
      change.remove(List.of("apiVersion", "kind"));
      change.withObject("/metadata").remove("name");
      List<ObjectNode> targets =
          manifests.stream()
              .filter(manifest -> manifest.path("kind").equals(kind))
              .filter(manifest -> !byName || manifest.path("metadata").path("name").equals(name))
              .toList();
      if (targets.isEmpty()) {
        throw new IllegalArgumentException(where + ": no target for " + entry);
      }
      targets.forEach(manifest -> merge(manifest, change));
    }
  }

  private static void merge(ObjectNode target, ObjectNode patch) {
    for (Map.Entry<String, JsonNode> entry : patch.properties()) {
      String field = entry.getKey();
      if (field.startsWith("$")) {
        throw new IllegalArgumentException("directives are not supported: " + field);
      }
      JsonNode value = entry.getValue();
      JsonNode old = target.get(field);
      String key = KEYS.get(field);
      if (value.isNull()) {
        target.remove(field);
      } else if (value instanceof ObjectNode change && old instanceof ObjectNode node) {
        merge(node, change);
      } else if (value instanceof ArrayNode changes
          && old instanceof ArrayNode list
          && key != null) {
        changes.forEach(change -> mergeElement(list, (ObjectNode) change, key));
      } else {
        target.set(field, value.deepCopy());
      }
    }
  }

  private static void mergeElement(ArrayNode list, ObjectNode change, String key) {
    ObjectNode match = find(list, key, change.path(key));
    if (match == null) {
      list.add(change.deepCopy());
    } else {
      merge(match, change);
    }
  }

  private static @Nullable ObjectNode find(ArrayNode list, String key, JsonNode value) {
    for (JsonNode element : list) {
      if (element instanceof ObjectNode object && object.path(key).equals(value)) {
        return object;
      }
    }
    return null;
  }
}
