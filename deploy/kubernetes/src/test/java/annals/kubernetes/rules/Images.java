package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import annals.kubernetes.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Every image is pinned; in production our images come from the operator's registry. */
public final class Images implements Rule {
  private static final Pattern PINNED =
      Pattern.compile(
          "[a-z0-9.:-]+(/[a-z0-9-]+)*(:(?!latest$)[A-Za-z0-9._-]+|@sha256:[a-f0-9]{64})");

  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (Workload workload : manifests.workloads()) {
      for (JsonNode container : workload.containers()) {
        String image = container.path("image").asText();
        Expectations expectations = new Expectations(Manifests.id(workload.manifest()), violations);
        expectations.expect(PINNED.matcher(image).matches(), "image not pinned: " + image);
        expectations.expect(
            !manifests.overlay().equals("production")
                || image.startsWith("registry.example.org/annals/"),
            "image without a registry: " + image);
      }
    }
    return violations;
  }
}
