package annals.kubernetes;

import annals.kubernetes.kustomize.Overlay;
import annals.kubernetes.manifests.Manifests;
import java.nio.file.Path;
import java.util.List;

/** The overlays of this module. */
final class Overlays {
  static final List<String> NAMES = List.of("dev", "production");

  private Overlays() {}

  static Path folder(String overlay) {
    return Path.of("overlays", overlay);
  }

  static Manifests render(String overlay) {
    return new Manifests(overlay, Overlay.render(folder(overlay)));
  }
}
