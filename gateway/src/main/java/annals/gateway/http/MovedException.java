package annals.gateway.http;

/** What was asked for answers under another address, for good. */
public final class MovedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String location;

  /**
   * @param location path and query of the other address
   */
  public MovedException(String location) {
    super(location);
    this.location = location;
  }

  /** Path and query of the other address. */
  public String location() {
    return location;
  }
}
