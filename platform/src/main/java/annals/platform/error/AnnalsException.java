package annals.platform.error;

import java.util.List;
import java.util.Map;

/** The one exception of the domain: a reason, a sentence for people, and data to act on. */
public final class AnnalsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient List<FieldViolation> violations;
  private final transient Map<String, String> metadata;

  /** A failure with fields at fault and further data, either of which may be empty. */
  public AnnalsException(
      Reason reason,
      String message,
      List<FieldViolation> violations,
      Map<String, String> metadata) {
    super(message);
    this.reason = reason;
    this.violations = List.copyOf(violations);
    this.metadata = Map.copyOf(metadata);
  }

  /** A failure that a reason and a sentence describe. */
  public AnnalsException(Reason reason, String message) {
    this(reason, message, List.of(), Map.of());
  }

  /** A request whose {@code field} is not valid. */
  public static AnnalsException invalid(String field, String description) {
    return new AnnalsException(
        Reason.INVALID_FIELD,
        description,
        List.of(new FieldViolation(field, description)),
        Map.of());
  }

  /** Something asked for by {@code id} that is not there. */
  public static AnnalsException notFound(Reason reason, String id) {
    return new AnnalsException(reason, reason.title() + ": " + id, List.of(), Map.of("id", id));
  }

  /**
   * The same failure of a request that holds the one at fault, {@code prefix} before its fields.
   */
  public AnnalsException within(String prefix) {
    return new AnnalsException(
        reason,
        String.valueOf(getMessage()),
        violations.stream()
            .map(v -> new FieldViolation(prefix + v.field(), v.description()))
            .toList(),
        metadata);
  }

  /** Why the request failed. */
  public Reason reason() {
    return reason;
  }

  /** The fields at fault; empty unless the request was invalid. */
  public List<FieldViolation> violations() {
    return violations;
  }

  /** Further data for programs, as the id that was not found. */
  public Map<String, String> metadata() {
    return metadata;
  }
}
