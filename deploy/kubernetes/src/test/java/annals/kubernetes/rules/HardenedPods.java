package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The restricted Pod Security Standard, a read-only root, no API token, requests and limits. */
public final class HardenedPods implements Rule {
  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (Workload workload : manifests.workloads()) {
      JsonNode pod = workload.pod();
      Expectations pods = new Expectations(Manifests.id(workload.manifest()), violations);
      pods.expect(pod, "/securityContext/runAsNonRoot", "true");
      pods.expect(pod, "/securityContext/seccompProfile/type", "RuntimeDefault");
      pods.expect(pod, "/automountServiceAccountToken", "false");
      pods.expect(pod, "/enableServiceLinks", "false");
      pods.expectAbsent(pod, "/hostNetwork", "/hostPID", "/hostIPC", "/hostUsers");
      pod.path("volumes").forEach(volume -> pods.expectAbsent(volume, "/hostPath"));
      for (JsonNode container : workload.containers()) {
        container(container, pods.within(container.path("name").asText()));
      }
    }
    return violations;
  }

  private static void container(JsonNode container, Expectations expectations) {
    expectations.expect(container, "/securityContext/allowPrivilegeEscalation", "false");
    expectations.expect(container, "/securityContext/readOnlyRootFilesystem", "true");
    expectations.expect(container, "/securityContext/capabilities/drop/0", "ALL");
    expectations.expectAbsent(
        container,
        "/securityContext/privileged",
        "/securityContext/capabilities/add",
        "/securityContext/runAsUser",
        "/securityContext/runAsNonRoot");
    for (String resource : List.of("cpu", "memory")) {
      JsonNode request = container.at("/resources/requests/" + resource);
      JsonNode limit = container.at("/resources/limits/" + resource);
      if (request.isMissingNode() || limit.isMissingNode()) {
        expectations.add("no request or no limit of " + resource);
      } else if (amount(request) > amount(limit)) {
        expectations.add("asks for more " + resource + " than its limit");
      }
    }
  }

  private static double amount(JsonNode quantity) {
    return Quantity.getAmountInBytes(new Quantity(quantity.asText())).doubleValue();
  }
}
