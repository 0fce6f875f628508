package annals.kubernetes.rules;

import annals.kubernetes.manifests.Edge;
import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.NetworkRules;
import annals.kubernetes.manifests.Workload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nothing is open but the edges of the architecture, listed in the resource {@code edges/}, and
 * each of these is allowed once on either end that lies in the namespace.
 */
public final class NetworkEdges implements Rule {
  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    NetworkRules rules = new NetworkRules(manifests);
    if (!rules.deniesAll()) {
      violations.add("no policy denies all");
    }
    Set<String> pods =
        manifests.workloads().stream().map(Workload::name).collect(Collectors.toSet());
    List<Edge> edges = edges(manifests);
    compare(
        "egress",
        edges.stream().filter(e -> pods.contains(e.from())).toList(),
        rules.egress(),
        violations);
    compare(
        "ingress",
        edges.stream().filter(e -> pods.contains(e.to())).toList(),
        rules.ingress(),
        violations);
    return violations;
  }

  private static void compare(
      String direction, List<Edge> wanted, List<Edge> allowed, List<String> violations) {
    Set<Edge> all = new LinkedHashSet<>(wanted);
    all.addAll(allowed);
    for (Edge edge : all) {
      int times = Collections.frequency(allowed, edge);
      if (!wanted.contains(edge)) {
        violations.add("%s %s is allowed and not an edge".formatted(direction, edge));
      } else if (times != 1) {
        violations.add("%s %s is allowed %d times".formatted(direction, edge, times));
      }
    }
  }

  /** Lines {@code from -> to:port/protocol}; {@code *} is every pod. */
  private static List<Edge> edges(Manifests manifests) {
    List<Edge> edges = new ArrayList<>();
    for (String line : lines("/edges/" + manifests.overlay() + ".txt")) {
      String[] parts = line.split(" -> |:(?=\\d+/)|/(?=TCP|UDP)", -1);
      int port = Integer.parseInt(parts[2]);
      if (parts[0].equals("*")) {
        manifests
            .workloads()
            .forEach(pod -> edges.add(new Edge(pod.name(), parts[1], parts[3], port)));
      } else {
        edges.add(new Edge(parts[0], parts[1], parts[3], port));
      }
    }
    return edges;
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = NetworkEdges.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
