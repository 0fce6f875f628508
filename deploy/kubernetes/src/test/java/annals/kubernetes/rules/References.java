package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a manifest names exists: ConfigMaps and their keys, Secrets, accounts, volumes, Services.
 */
public final class References implements Rule {
  /** What operators provide: what {@code create-secrets} makes, and the certificate. */
  static final Map<String, Set<String>> SECRETS =
      Map.of(
          "article-service", Set.of("database-password", "client-secret"),
          "entity-service", Set.of("database-password", "client-secret"),
          "timeline-service", Set.of("database-password", "client-secret"),
          "postgresql", Set.of("password"),
          "keycloak", Set.of("database-password", "admin-password"));

  private static final String CERTIFICATE = "gateway-tls";

  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (Workload workload : manifests.workloads()) {
      Expectations expectations = new Expectations(Manifests.id(workload.manifest()), violations);
      workload(manifests, workload, expectations);
    }
    manifests
        .ofKind("Ingress")
        .forEach(
            ingress ->
                ingress(manifests, ingress, new Expectations(Manifests.id(ingress), violations)));
    return violations;
  }

  private static void workload(Manifests manifests, Workload workload, Expectations expectations) {
    JsonNode pod = workload.pod();
    String account = pod.path("serviceAccountName").asText();
    expectations.expect(
        manifests
            .find("ServiceAccount", account)
            .filter(found -> found.path("automountServiceAccountToken").toString().equals("false"))
            .isPresent(),
        "no ServiceAccount " + account + " without a token");
    for (JsonNode volume : pod.path("volumes")) {
      if (volume.has("configMap")) {
        configMap(manifests, volume.path("configMap"), expectations);
      }
    }
    Set<String> volumes =
        names(pod.path("volumes"), names(workload.manifest().at("/spec/volumeClaimTemplates")));
    for (JsonNode container : workload.containers()) {
      for (JsonNode mount : container.path("volumeMounts")) {
        String name = mount.path("name").asText();
        expectations.expect(volumes.contains(name), "no volume " + name);
      }
      for (JsonNode source : container.path("envFrom")) {
        configMap(manifests, source.path("configMapRef"), expectations);
      }
      for (JsonNode variable : container.path("env")) {
        variable(manifests, variable.path("valueFrom"), expectations);
      }
    }
  }

  private static void variable(Manifests manifests, JsonNode from, Expectations expectations) {
    if (from.has("configMapKeyRef")) {
      configMap(manifests, from.path("configMapKeyRef"), expectations);
    }
    if (from.has("secretKeyRef")) {
      String name = from.path("secretKeyRef").path("name").asText();
      String key = from.path("secretKeyRef").path("key").asText();
      expectations.expect(
          SECRETS.getOrDefault(name, Set.of()).contains(key), "no Secret " + name + " with " + key);
    }
  }

  private static void configMap(
      Manifests manifests, JsonNode reference, Expectations expectations) {
    String name = reference.path("name").asText();
    String key = reference.path("key").asText();
    expectations.expect(
        manifests
            .find("ConfigMap", name)
            .filter(found -> key.isEmpty() || found.path("data").has(key))
            .isPresent(),
        "no ConfigMap " + name + (key.isEmpty() ? "" : " with " + key));
  }

  private static void ingress(Manifests manifests, JsonNode ingress, Expectations expectations) {
    for (JsonNode tls : ingress.at("/spec/tls")) {
      expectations.expect(tls, "/secretName", CERTIFICATE);
    }
    for (JsonNode rule : ingress.at("/spec/rules")) {
      for (JsonNode path : rule.at("/http/paths")) {
        JsonNode backend = path.at("/backend/service");
        String port = backend.at("/port/name").asText();
        expectations.expect(
            manifests
                .find("Service", backend.path("name").asText())
                .filter(service -> names(service.at("/spec/ports")).contains(port))
                .isPresent(),
            "no Service " + backend.path("name").asText() + " with port " + port);
      }
    }
  }

  private static Set<String> names(JsonNode list) {
    return names(list, Set.of());
  }

  /** Names, or names in the metadata, of the elements, with those already found. */
  private static Set<String> names(JsonNode list, Set<String> found) {
    Set<String> names =
        list.valueStream()
            .map(node -> node.has("name") ? node.path("name").asText() : Manifests.name(node))
            .collect(Collectors.toSet());
    names.addAll(found);
    return names;
  }
}
