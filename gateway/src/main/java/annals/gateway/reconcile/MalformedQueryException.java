package annals.gateway.reconcile;

/** A query that has another shape than the specification gives it; the message is for people. */
final class MalformedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedQueryException(String message) {
    super(message);
  }
}
