package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ports and variables are those that the services' own {@code application.properties} name. */
public final class ServiceSettings implements Rule {
  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (Workload workload : manifests.workloads()) {
      if (workload.variable("ANNALS_ISSUER").isPresent()) {
        ServiceProperties properties =
            ServiceProperties.read(Path.of("../..").resolve(workload.name()));
        Map<String, String> set = variables(manifests, workload);
        Expectations expectations = new Expectations(Manifests.id(workload.manifest()), violations);
        port(workload, "http", properties.value("quarkus.http.port", set), expectations);
        if (workload.port(TextNode.valueOf("grpc")).isPresent()) {
          port(workload, "grpc", properties.value("quarkus.grpc.server.port", set), expectations);
        }
        Set<String> unknown = new TreeSet<>(set.keySet());
        unknown.removeIf(name -> !name.startsWith("ANNALS_") || properties.names().contains(name));
        unknown.forEach(name -> expectations.add("sets " + name + ", which nothing reads"));
        properties
            .left(set.keySet())
            .forEach((key, value) -> expectations.add(key + " would be " + value));
        neighbours(manifests, set, expectations);
        for (String client : properties.clients()) {
          String policy = "quarkus.grpc.clients." + client + ".load-balancing-policy";
          String chosen =
              set.getOrDefault(ServiceProperties.variable(policy), properties.value(policy, set));
          expectations.expect(
              chosen.equals("round_robin"), "its calls to " + client + " stay with one replica");
        }
      }
    }
    return violations;
  }

  private static void port(
      Workload workload, String name, String configured, Expectations expectations) {
    String opened = workload.port(TextNode.valueOf(name)).map(Object::toString).orElse("absent");
    expectations.expect(
        opened.equals(configured),
        "port %s is %s and the service listens on %s".formatted(name, opened, configured));
  }

  /** Each neighbour that a variable names is a Service that has the port beside it. */
  private static void neighbours(
      Manifests manifests, Map<String, String> set, Expectations expectations) {
    set.forEach(
        (name, host) -> {
          if (name.matches("ANNALS_\\w+_HOST")) {
            String port = set.getOrDefault(name.replaceFirst("HOST$", "PORT"), "none");
            expectations.expect(
                manifests
                    .find("Service", host)
                    .map(service -> service.at("/spec/ports").valueStream())
                    .filter(ports -> ports.anyMatch(p -> p.path("port").asText().equals(port)))
                    .isPresent(),
                "no Service " + host + " with port " + port);
          }
        });
  }

  private static Map<String, String> variables(Manifests manifests, Workload workload) {
    Map<String, String> set = new TreeMap<>();
    for (JsonNode container : workload.containers()) {
      for (JsonNode source : container.path("envFrom")) {
        String map = source.at("/configMapRef/name").asText();
        manifests
            .find("ConfigMap", map)
            .ifPresent(
                found ->
                    found
                        .path("data")
                        .properties()
                        .forEach(entry -> set.put(entry.getKey(), entry.getValue().asText())));
      }
      for (JsonNode variable : container.path("env")) {
        set.put(variable.path("name").asText(), variable.path("value").asText());
      }
    }
    return set;
  }
}
