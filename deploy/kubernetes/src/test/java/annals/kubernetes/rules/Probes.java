package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Every server has the three probes, each on a port that its container opens. */
public final class Probes implements Rule {
  private static final List<String> KINDS =
      List.of("startupProbe", "readinessProbe", "livenessProbe");

  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (Workload workload : manifests.workloads()) {
      if (!workload.isServer()) {
        continue;
      }
      Expectations expectations = new Expectations(Manifests.id(workload.manifest()), violations);
      for (JsonNode container : workload.pod().path("containers")) {
        KINDS.forEach(kind -> probe(workload, container.path(kind), expectations.within(kind)));
      }
    }
    return violations;
  }

  private static void probe(Workload workload, JsonNode probe, Expectations expectations) {
    if (probe.has("exec")) {
      expectations.expect(!probe.at("/exec/command").isEmpty(), "no command");
      return;
    }
    String way = probe.has("grpc") ? "grpc" : "httpGet";
    JsonNode port = probe.path(way).path("port");
    if (port.isMissingNode()) {
      expectations.add("missing, or neither HTTP, gRPC nor a command");
    } else if (workload.port(port).isEmpty()) {
      expectations.add("no port " + port.asText());
    } else if (way.equals("grpc") && workload.variable("ANNALS_ISSUER").isPresent()) {
      expectations.expect(
          workload.port(TextNode.valueOf("grpc")).equals(workload.port(port)),
          "not the port named grpc");
    }
  }
}
