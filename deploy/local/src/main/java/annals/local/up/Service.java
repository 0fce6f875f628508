package annals.local.up;

import java.util.Locale;
import java.util.Optional;

/** The services of the platform, in the order in which an article passes them. */
enum Service {
  ARTICLE("article-service", 192, true),
  ENTITY("entity-service", 640, true),
  TIMELINE("timeline-service", 256, true),
  GATEWAY("gateway", 160, false);

  private final String module;
  private final int maxHeap;
  private final boolean keepsData;

  Service(String module, int maxHeap, boolean keepsData) {
    this.module = module;
    this.maxHeap = maxHeap;
    this.keepsData = keepsData;
  }

  /** Its folder in the project, and its name for people. */
  String module() {
    return module;
  }

  /** In megabytes. */
  int maxHeap() {
    return maxHeap;
  }

  /** The name of its database and of the role that owns it. */
  Optional<String> database() {
    return keepsData ? Optional.of(prefix().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Its own client in Keycloak. */
  Optional<String> client() {
    return keepsData ? Optional.of("annals-" + module) : Optional.empty();
  }

  /** What the names of its settings begin with, as in {@code ARTICLE}. */
  String prefix() {
    return name();
  }
}
