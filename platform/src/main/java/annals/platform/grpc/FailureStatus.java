package annals.platform.grpc;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * A failure as a gRPC status with {@code google.rpc.ErrorInfo} and, for bad fields, {@code
 * BadRequest}. What nobody expected is logged once under a trace id, and the caller learns that id
 * alone.
 */
public final class FailureStatus {
  /** The domain of our {@code ErrorInfo}. */
  public static final String DOMAIN = "annals";

  /** Metadata of {@code ErrorInfo}: the id under which an unexpected failure is logged. */
  public static final String TRACE_ID = "traceId";

  private static final Logger LOG = Logger.getLogger(FailureStatus.class);

  private FailureStatus() {}

  /** The status exception to answer with. */
  public static Throwable of(Throwable failure) {
    return switch (failure) {
      case StatusException known -> known;
      case StatusRuntimeException known -> known;
      case AnnalsException expected -> StatusProto.toStatusException(expected(expected));
      case AuthenticationException refused -> unauthenticated();
      case UnauthorizedException anonymous -> unauthenticated();
      case SecurityException forbidden ->
          io.grpc.Status.PERMISSION_DENIED
              .withDescription("The roles of the token do not allow this.")
              .asException();
      default -> StatusProto.toStatusException(unexpected(failure));
    };
  }

  private static StatusException unauthenticated() {
    return io.grpc.Status.UNAUTHENTICATED
        .withDescription("A valid access token is needed.")
        .asException();
  }

  private static Status expected(AnnalsException failure) {
    Status.Builder status =
        Status.newBuilder()
            .setCode(code(failure.reason()).getNumber())
            .setMessage(String.valueOf(failure.getMessage()))
            .addDetails(errorInfo(failure.reason(), failure.metadata()));
    if (!failure.violations().isEmpty()) {
      BadRequest.Builder fields = BadRequest.newBuilder();
      failure
          .violations()
          .forEach(
              violation ->
                  fields
                      .addFieldViolationsBuilder()
                      .setField(violation.field())
                      .setDescription(violation.description()));
      status.addDetails(Any.pack(fields.build()));
    }
    return status.build();
  }

  private static Status unexpected(Throwable failure) {
    String traceId = UUID.randomUUID().toString();
    LOG.errorf(failure, "unexpected failure %s", traceId);
    return Status.newBuilder()
        .setCode(Code.INTERNAL_VALUE)
        .setMessage(Reason.INTERNAL.title())
        .addDetails(errorInfo(Reason.INTERNAL, Map.of(TRACE_ID, traceId)))
        .build();
  }

  private static Any errorInfo(Reason reason, Map<String, String> metadata) {
    return Any.pack(
        ErrorInfo.newBuilder()
            .setReason(reason.name())
            .setDomain(DOMAIN)
            .putAllMetadata(metadata)
            .build());
  }

  private static Code code(Reason reason) {
    return switch (reason.category()) {
      case INVALID -> Code.INVALID_ARGUMENT;
      case NOT_FOUND -> Code.NOT_FOUND;
      case STALE -> Code.ABORTED;
      case CONFLICT -> Code.ALREADY_EXISTS;
      case TOO_LARGE -> Code.RESOURCE_EXHAUSTED;
      case UNAVAILABLE -> Code.UNAVAILABLE;
      case INTERNAL -> Code.INTERNAL;
    };
  }
}
