package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Updates, drains and the loss of a node leave each of our servers answering. */
public final class Availability implements Rule {
  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (Workload workload : manifests.workloads()) {
      if (workload.variable("ANNALS_ISSUER").isPresent()) {
        JsonNode manifest = workload.manifest();
        server(manifests, workload, new Expectations(Manifests.id(manifest), violations));
      }
    }
    return violations;
  }

  private static void server(Manifests manifests, Workload workload, Expectations expectations) {
    expectations.expect(workload.manifest(), "/spec/strategy/rollingUpdate/maxUnavailable", "0");
    expectations.expect(
        workload.pod().path("topologySpreadConstraints").size() == 2, "is not spread");
    expectations.expect(
        manifests
            .ofKind("PodDisruptionBudget")
            .anyMatch(budget -> manifests.selected(budget.at("/spec/selector")).contains(workload)),
        "no disruption budget");
    int pause = workload.pod().at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
    int grace = workload.pod().path("terminationGracePeriodSeconds").asInt();
    expectations.expect(pause > 0, "does not wait before it stops");
    expectations.expect(
        grace > pause + shutdown(manifests), "is killed before it has finished its calls");
    if (!manifests.overlay().equals("dev")) {
      expectations.expect(replicas(manifests, workload) >= 2, "fewer than two replicas");
    }
  }

  /** Seconds that a server takes at most to finish the calls it has begun. */
  private static int shutdown(Manifests manifests) {
    return manifests
        .ofKind("ConfigMap")
        .map(map -> map.at("/data/QUARKUS_SHUTDOWN_TIMEOUT").asText())
        .filter(value -> value.matches("\\d+S"))
        .mapToInt(value -> Integer.parseInt(value.substring(0, value.length() - 1)))
        .findFirst()
        .orElse(Integer.MAX_VALUE / 2);
  }

  private static int replicas(Manifests manifests, Workload workload) {
    return manifests
        .ofKind("HorizontalPodAutoscaler")
        .filter(scaler -> scaler.at("/spec/scaleTargetRef/name").asText().equals(workload.name()))
        .mapToInt(scaler -> scaler.at("/spec/minReplicas").asInt())
        .findFirst()
        .orElse(workload.manifest().at("/spec/replicas").asInt(1));
  }
}
