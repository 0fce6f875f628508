package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import java.util.List;

/** Something that every rendered overlay must hold. */
public interface Rule {
  /** The rule's name; its broken examples are in the resource {@code broken/NAME.yaml}. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** What breaks the rule, none if all is well. Each names the manifest. */
  List<String> violations(Manifests manifests);
}
