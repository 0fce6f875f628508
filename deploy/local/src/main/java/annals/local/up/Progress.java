package annals.local.up;

/** Told what the start is doing. */
@FunctionalInterface
public interface Progress {
  /**
   * A step of one part.
   *
   * @param part as in "Keycloak"
   * @param step as in "ready on 8180"
   */
  void tell(String part, String step);
}
