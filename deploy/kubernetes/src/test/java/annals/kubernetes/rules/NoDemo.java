package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Outside the overlay dev there are no demo users and no client that takes passwords. */
public final class NoDemo implements Rule {
  private static final List<String> SIGNS =
      List.of("annals-cli", "\"credentials\"", "directAccessGrantsEnabled\": true", "SWAGGER");

  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    if (manifests.overlay().equals("dev")) {
      return violations;
    }
    for (JsonNode manifest : manifests.all()) {
      String text = manifest.toString().replace("\\\"", "\"");
      for (String sign : SIGNS) {
        if (text.contains(sign)) {
          violations.add(Manifests.id(manifest) + ": holds " + sign);
        }
      }
      if (Manifests.name(manifest).contains("demo")) {
        violations.add(Manifests.id(manifest) + ": is for trying out");
      }
    }
    return violations;
  }
}
