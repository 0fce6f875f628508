package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.Selector;
import annals.kubernetes.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Everything is part of Annals and in its namespace; what has a name says so in its labels too. */
public final class Labels implements Rule {
  private static final String PREFIX = "app.kubernetes.io/";
  private static final String NAMESPACE = "annals";

  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (JsonNode manifest : manifests.all()) {
      Expectations expectations = new Expectations(Manifests.id(manifest), violations);
      String kind = manifest.path("kind").asText();
      JsonNode labels = manifest.at("/metadata/labels");
      expect(labels, "part-of", "annals", expectations);
      if (!kind.equals("Namespace")) {
        expectations.expect(manifest, "/metadata/namespace", NAMESPACE);
      }
      if (!kind.equals("ConfigMap")) {
        expect(labels, "name", Manifests.name(manifest), expectations);
        expectations.expect(labels.has(PREFIX + "component"), "no label component");
      }
    }
    for (Workload workload : manifests.workloads()) {
      if (!Selector.contains(workload.manifest().at("/metadata/labels"), workload.labels())) {
        violations.add(Manifests.id(workload.manifest()) + ": its pods have other labels");
      }
    }
    return violations;
  }

  private static void expect(
      JsonNode labels, String label, String value, Expectations expectations) {
    String found = labels.path(PREFIX + label).asText();
    expectations.expect(
        found.equals(value), "label %s should be %s, not '%s'".formatted(label, value, found));
  }
}
