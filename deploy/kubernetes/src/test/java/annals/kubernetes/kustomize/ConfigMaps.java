package annals.kubernetes.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** ConfigMaps from files and literals; their names end in a digest of what they hold. */
final class ConfigMaps {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GENERATED = "generated";

  private ConfigMaps() {}

  static void generate(
      Kustomization kustomization, JsonNode generator, List<ObjectNode> manifests) {
    Kustomization.refuseUnknown(
        generator,
        Set.of("name", "behavior", "literals", "files", "envs"),
        kustomization.folder() + " configMapGenerator");
    String id = "ConfigMap/" + generator.path("name").asText();
    ObjectNode existing =
        manifests.stream().filter(m -> Overlay.id(m).equals(id)).findFirst().orElse(null);
    String behavior = generator.path("behavior").asText("create");
    if (behavior.equals("merge") && existing != null) {
      fill(existing.withObject("/data"), kustomization, generator);
    } else if (behavior.equals("create") && existing == null) {
      ObjectNode made = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
      fill(made.putObject("data"), kustomization, generator);
      made.putObject("metadata").put("name", generator.path("name").asText());
      made.put(GENERATED, true);
      manifests.add(made);
    } else {
      throw new IllegalArgumentException(
          kustomization.folder() + ": cannot " + behavior + " " + id);
    }
  }

  private static void fill(ObjectNode data, Kustomization kustomization, JsonNode generator) {
    for (JsonNode literal : generator.path("literals")) {
      putPair(data, literal.asText());
    }
    for (JsonNode env : generator.path("envs")) {
      Yaml.text(kustomization.file(env.asText()))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> putPair(data, line));
    }
    for (JsonNode file : generator.path("files")) {
      String[] parts = file.asText().split("=", 2);
      Path place = kustomization.file(parts[parts.length - 1]);
      String key = parts.length == 2 ? parts[0] : place.getFileName().toString();
      data.put(key, Yaml.text(place));
    }
  }

  private static void putPair(ObjectNode data, String pair) {
    int equals = pair.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("not KEY=VALUE: " + pair);
    }
    data.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  /** Gives generated ConfigMaps their digests and lets the pods refer to the new names. */
  static void addHashes(List<ObjectNode> manifests) {
    Map<String, String> names = new TreeMap<>();
    for (ObjectNode manifest : manifests) {
      if (manifest.remove(GENERATED) != null) {
        String name = manifest.path("metadata").path("name").asText();
        names.put(name, name + "-" + hash(manifest.path("data")));
        manifest.withObject("/metadata").put("name", names.get(name));
      }
    }
    manifests.forEach(manifest -> rename(manifest, names));
  }

  private static void rename(JsonNode node, Map<String, String> names) {
    for (String reference : List.of("configMapRef", "configMapKeyRef", "configMap")) {
      if (node.path(reference) instanceof ObjectNode target && target.has("name")) {
        String name = target.path("name").asText();
        target.set("name", TextNode.valueOf(names.getOrDefault(name, name)));
      }
    }
    node.forEach(child -> rename(child, names));
  }

  /**
   * kustomize's digest: SHA-256 of sorted JSON without the name, ten letters that spell nothing.
   */
  private static String hash(JsonNode data) {
    Map<String, String> sorted = new TreeMap<>();
    data.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue().asText()));
    ObjectNode content = JSON.createObjectNode();
    content.set("data", JSON.valueToTree(sorted));
    content.put("kind", "ConfigMap").put("name", "");
    String json =
        content.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    String hex = HexFormat.of().formatHex(sha256().digest(json.getBytes(StandardCharsets.UTF_8)));
    return hex.substring(0, 10)
        .replace('0', 'g')
        .replace('1', 'h')
        .replace('3', 'k')
        .replace('a', 'm')
        .replace('e', 't');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
