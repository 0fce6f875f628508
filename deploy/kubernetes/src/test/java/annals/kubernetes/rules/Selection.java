package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.Selector;
import annals.kubernetes.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every selector selects what it is meant to: no Service, budget or policy hangs in the air. */
public final class Selection implements Rule {
  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (JsonNode manifest : manifests.all()) {
      Expectations expectations = new Expectations(Manifests.id(manifest), violations);
      JsonNode spec = manifest.path("spec");
      switch (manifest.path("kind").asText()) {
        case "Service" -> service(manifests, spec, expectations);
        case "PodDisruptionBudget" ->
            expectations.expect(
                manifests.selected(spec.path("selector")).size() == 1,
                "its selector does not select one workload");
        case "NetworkPolicy" -> policy(manifests, spec, expectations);
        case "HorizontalPodAutoscaler" -> {
          JsonNode target = spec.path("scaleTargetRef");
          expectations.expect(
              manifests
                  .find(target.path("kind").asText(), target.path("name").asText())
                  .isPresent(),
              "its target does not exist");
        }
        case "Deployment", "StatefulSet" ->
            expectations.expect(
                Selector.matches(spec.path("selector"), spec.at("/template/metadata/labels"))
                    && manifests.selected(spec.path("selector")).size() == 1,
                "its selector does not select its own pods alone");
        default -> {}
      }
    }
    return violations;
  }

  private static void service(Manifests manifests, JsonNode spec, Expectations expectations) {
    List<Workload> behind =
        manifests.workloads().stream()
            .filter(workload -> !spec.path("selector").isEmpty())
            .filter(workload -> Selector.contains(spec.path("selector"), workload.labels()))
            .toList();
    expectations.expect(behind.size() == 1, "its selector does not select one workload");
    for (Workload workload : behind) {
      for (JsonNode port : spec.path("ports")) {
        expectations.expect(
            workload
                .port(port.path("targetPort"))
                .filter(n -> n == port.path("port").asInt())
                .isPresent(),
            "port " + port.path("port") + " is not the pods' port " + port.path("targetPort"));
      }
    }
  }

  private static void policy(Manifests manifests, JsonNode spec, Expectations expectations) {
    expectations.expect(!manifests.selected(spec.path("podSelector")).isEmpty(), "selects no pods");
    for (String rules : List.of("ingress", "egress")) {
      String type = rules.substring(0, 1).toUpperCase(Locale.ROOT) + rules.substring(1);
      expectations.expect(
          !spec.has(rules) || spec.path("policyTypes").toString().contains(type),
          rules + " without the policy type");
      for (JsonNode rule : spec.path(rules)) {
        for (JsonNode peer : rule.path(rules.equals("ingress") ? "from" : "to")) {
          boolean inside = peer.has("podSelector") && !peer.has("namespaceSelector");
          expectations.expect(
              !inside || manifests.selected(peer.path("podSelector")).size() > 0,
              "a peer in " + rules + " selects no pods");
        }
      }
    }
  }
}
