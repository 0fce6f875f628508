package annals.local.postgres;

import java.util.regex.Pattern;

/**
 * A database with the one role that owns it.
 *
 * @param name of the database, lower case
 * @param user the role that owns it
 * @param password of the role
 */
public record Database(String name, String user, String password) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  /** Refuses names that SQL would need quoted. */
  public Database {
    if (!NAME.matcher(name).matches() || !NAME.matcher(user).matches()) {
      throw new IllegalArgumentException("not a plain name: " + name + ", " + user);
    }
    if (password.isEmpty()) {
      throw new IllegalArgumentException("a role needs a password: " + user);
    }
  }

  @Override
  public String toString() {
    return "Database[" + name + ", " + user + "]";
  }
}
