package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import java.util.List;

/** Something that every rendered overlay must hold. */
public interface Rule {
  /** All rules. */
  List<Rule> ALL =
      List.of(
          new KnownFields(),
          new HardenedPods(),
          new Probes(),
          new Selection(),
          new References(),
          new NetworkEdges(),
          new Labels(),
          new Images(),
          new NoDemo(),
          new Availability(),
          new ServiceSettings());

  /** The rule's name; its broken examples are in the resource {@code broken/NAME.yaml}. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** What breaks the rule, none if all is well. Each names the manifest. */
  List<String> violations(Manifests manifests);
}
