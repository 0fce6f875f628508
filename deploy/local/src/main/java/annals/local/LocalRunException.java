package annals.local;

/** A failure of the local run whose message tells the user what to do about it. */
public final class LocalRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure that the message alone explains. */
  public LocalRunException(String message) {
    super(message);
  }

  /** A failure with its technical cause kept for the log. */
  public LocalRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
