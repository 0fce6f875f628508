package annals.gateway.format;

import annals.entity.v1.Role;
import java.util.Locale;

/** Roles as one line of text. */
public final class RoleTexts {
  private RoleTexts() {}

  /** {@code President of Ukraine}, or {@code Director, Harbour Office}. */
  public static String of(Role role) {
    String title = role.getTitle();
    String organization = role.getOrganization();
    return organization.isEmpty()
            || title.toLowerCase(Locale.ROOT).contains(organization.toLowerCase(Locale.ROOT))
        ? title
        : title + ", " + organization;
  }
}
