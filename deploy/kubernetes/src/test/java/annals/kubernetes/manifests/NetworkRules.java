package annals.kubernetes.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The connections that the network policies allow, one entry per rule that allows it. */
public record NetworkRules(Manifests manifests) {
  /** What pods may open. */
  public List<Edge> egress() {
    return edges("egress", "to", (pod, peer) -> new String[] {pod, peer});
  }

  /** What pods accept. */
  public List<Edge> ingress() {
    return edges("ingress", "from", (pod, peer) -> new String[] {peer, pod});
  }

  /** Whether one policy selects all pods, both directions, and allows nothing. */
  public boolean deniesAll() {
    return manifests
        .ofKind("NetworkPolicy")
        .map(policy -> policy.path("spec"))
        .anyMatch(
            spec ->
                spec.path("podSelector").isEmpty()
                    && spec.path("policyTypes").toString().equals("[\"Ingress\",\"Egress\"]")
                    && !spec.has("ingress")
                    && !spec.has("egress"));
  }

  private List<Edge> edges(
      String direction, String peers, BiFunction<String, String, String[]> ends) {
    List<Edge> edges = new ArrayList<>();
    for (JsonNode policy : manifests.ofKind("NetworkPolicy").toList()) {
      JsonNode spec = policy.path("spec");
      for (Workload workload : manifests.selected(spec.path("podSelector"))) {
        for (JsonNode rule : spec.path(direction)) {
          for (String peer : peers(rule.path(peers))) {
            String[] pair = ends.apply(workload.name(), peer);
            ports(rule).forEach(port -> edges.add(edge(pair, port)));
          }
        }
      }
    }
    return edges;
  }

  private static Edge edge(String[] pair, JsonNode port) {
    return new Edge(
        pair[0], pair[1], port.path("protocol").asText("TCP"), port.path("port").asInt(0));
  }

  /** A rule without ports allows all of them: port 0 here. */
  private static List<JsonNode> ports(JsonNode rule) {
    List<JsonNode> ports = rule.path("ports").valueStream().toList();
    return ports.isEmpty() ? List.of(MissingNode.getInstance()) : ports;
  }

  private List<String> peers(JsonNode peers) {
    if (peers.isEmpty()) {
      return List.of("anybody");
    }
    return peers.valueStream().flatMap(peer -> names(peer).stream()).toList();
  }

  private List<String> names(JsonNode peer) {
    if (peer.has("ipBlock")) {
      return List.of(peer.path("ipBlock").path("cidr").asText());
    }
    if (peer.has("namespaceSelector")) {
      String namespace = Selector.text(peer.path("namespaceSelector"));
      String pods = Selector.text(peer.path("podSelector"));
      return List.of((namespace.isEmpty() ? "*" : namespace) + "/" + (pods.isEmpty() ? "*" : pods));
    }
    return manifests.selected(peer.path("podSelector")).stream().map(Workload::name).toList();
  }
}
