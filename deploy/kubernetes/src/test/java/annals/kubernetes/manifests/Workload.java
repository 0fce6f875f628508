package annals.kubernetes.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Deployment, StatefulSet or Job. */
public record Workload(ObjectNode manifest) {
  /** Its name. */
  public String name() {
    return Manifests.name(manifest);
  }

  /** Its kind. */
  public String kind() {
    return manifest.path("kind").asText();
  }

  /** Whether it runs until it is stopped. */
  public boolean isServer() {
    return !kind().equals("Job");
  }

  /** Its pods' specification. */
  public JsonNode pod() {
    return manifest.path("spec").path("template").path("spec");
  }

  /** Its pods' labels. */
  public JsonNode labels() {
    return manifest.path("spec").path("template").path("metadata").path("labels");
  }

  /** All containers, those that run first included. */
  public List<JsonNode> containers() {
    List<JsonNode> containers = new ArrayList<>();
    pod().path("initContainers").forEach(containers::add);
    pod().path("containers").forEach(containers::add);
    return containers;
  }

  /** The number of the port with this name or number, if a container has it. */
  public Optional<Integer> port(JsonNode nameOrNumber) {
    return containers().stream()
        .flatMap(container -> container.path("ports").valueStream())
        .filter(
            port ->
                port.path("name").equals(nameOrNumber)
                    || port.path("containerPort").equals(nameOrNumber))
        .map(port -> port.path("containerPort").asInt())
        .findFirst();
  }

  /** The variable that the only container sets, if it does. */
  public Optional<JsonNode> variable(String name) {
    return containers().stream()
        .flatMap(container -> container.path("env").valueStream())
        .filter(variable -> variable.path("name").asText().equals(name))
        .findFirst();
  }
}
