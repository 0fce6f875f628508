package annals.gateway.security;

/** The roles of the realm; each holds the former. */
public final class Roles {
  /** Reads everything. */
  public static final String READER = "reader";

  /** Adds and corrects. */
  public static final String EDITOR = "editor";

  /** Runs the platform. */
  public static final String ADMIN = "admin";

  private Roles() {}
}
