package annals.gateway.http;

import annals.gateway.http.Problem.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A failed request on its way to the client. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final String detail;
  private final transient List<Fault> faults;
  private final transient Map<String, String> headers;
  private final transient Map<String, String> metadata;

  /** A failure with faults and headers, either of which may be empty. */
  public ProblemException(
      ProblemType type,
      String detail,
      List<Fault> faults,
      Map<String, String> headers,
      @Nullable Throwable cause) {
    this(type, detail, faults, headers, Map.of(), cause);
  }

  private ProblemException(
      ProblemType type,
      String detail,
      List<Fault> faults,
      Map<String, String> headers,
      Map<String, String> metadata,
      @Nullable Throwable cause) {
    super(detail, cause);
    this.type = type;
    this.detail = detail;
    this.faults = List.copyOf(faults);
    this.headers = Map.copyOf(headers);
    this.metadata = Map.copyOf(metadata);
  }

  /** A failure that its kind and a sentence describe. */
  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of(), Map.of(), null);
  }

  /** A body with a field that is not as it should be. */
  public static ProblemException invalidField(String pointer, String detail) {
    return invalidFields(List.of(Fault.at(pointer, detail)));
  }

  /** A body with fields that are not as they should be; at least one. */
  public static ProblemException invalidFields(List<Fault> faults) {
    return new ProblemException(
        ProblemType.INVALID_FIELD, faults.getFirst().detail(), faults, Map.of(), null);
  }

  /** A query parameter that is not as it should be. */
  public static ProblemException invalidParameter(String parameter, String detail) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        detail,
        List.of(Fault.ofParameter(parameter, detail)),
        Map.of(),
        null);
  }

  /** A header that is not as it should be. */
  public static ProblemException invalidHeader(String header, String detail) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        detail,
        List.of(Fault.ofHeader(header, detail)),
        Map.of(),
        null);
  }

  /** A body above the limit, in bytes. */
  public static ProblemException tooLarge(long limit) {
    return new ProblemException(
        ProblemType.TOO_LARGE,
        "The body may have at most %,d bytes.".formatted(limit),
        List.of(),
        Map.of("Connection", "close"),
        null);
  }

  /** The same failure with data for programs, as {@link Problem} shows them. */
  public ProblemException with(Map<String, String> data) {
    return new ProblemException(type, detail, faults, headers, data, getCause());
  }

  /** The kind of failure. */
  public ProblemType type() {
    return type;
  }

  /** What happened this time, for people. */
  public String detail() {
    return detail;
  }

  /** The places of the request that are at fault. */
  public List<Fault> faults() {
    return faults;
  }

  /** Data for programs. */
  public Map<String, String> metadata() {
    return metadata;
  }

  /** Headers of the answer besides the media type. */
  public Map<String, String> headers() {
    return headers;
  }
}
