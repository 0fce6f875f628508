package annals.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions that the build fixed, read from the module's own resources. */
public final class Versions {
  private static final Properties VALUES = load();

  private Versions() {}

  /** The version of Keycloak, as in {@code 26.7.3}. */
  public static String keycloak() {
    return value("keycloak");
  }

  /** The version of the PostgreSQL binaries, as in {@code 18.6.0}. */
  public static String postgres() {
    return value("postgres");
  }

  private static String value(String name) {
    return Objects.requireNonNull(VALUES.getProperty(name), name);
  }

  private static Properties load() {
    Properties values = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      values.load(Objects.requireNonNull(in, "versions.properties"));
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
