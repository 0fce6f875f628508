package annals.gateway.reconcile;

import annals.entity.v1.NamedEntity;
import annals.gateway.format.RoleTexts;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells namesakes apart in a line. */
final class Descriptions {
  private static final int ROLES = 2;

  private Descriptions() {}

  /** The description, else the first roles, else nothing. */
  static @Nullable String of(NamedEntity entity) {
    if (!entity.getDescription().isEmpty()) {
      return entity.getDescription();
    }
    String roles =
        entity.getRolesList().stream()
            .map(RoleTexts::of)
            .distinct()
            .limit(ROLES)
            .collect(Collectors.joining("; "));
    return roles.isEmpty() ? null : roles;
  }
}
