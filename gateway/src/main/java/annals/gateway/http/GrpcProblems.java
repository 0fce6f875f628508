package annals.gateway.http;

import annals.gateway.http.Problem.Fault;
import annals.platform.error.Reason;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns a service's gRPC status with its ErrorInfo and BadRequest into a problem. */
final class GrpcProblems {
  private static final Logger LOG = Logger.getLogger(GrpcProblems.class);
  private static final String DOMAIN = "annals";
  private static final Map<String, String> RETRY = Map.of("Retry-After", "5");

  private GrpcProblems() {}

  /**
   * The problem that a failed call amounts to.
   *
   * @param method the HTTP method, which tells whether fields came by query or by body
   */
  static ProblemException of(StatusRuntimeException failure, String method) {
    com.google.rpc.Status status = StatusProto.fromThrowable(failure);
    Optional<ErrorInfo> info =
        detail(status, ErrorInfo.class).filter(found -> found.getDomain().equals(DOMAIN));
    Optional<Reason> reason = info.flatMap(found -> reason(found.getReason()));
    ProblemType type =
        reason.map(ProblemType::of).orElseGet(() -> ofCode(failure.getStatus().getCode()));
    if (type == ProblemType.INTERNAL) {
      LOG.errorf(
          failure, "A service failed: %s", info.map(ErrorInfo::getMetadataMap).orElse(Map.of()));
      return Problems.unexplained();
    }
    List<Fault> faults =
        detail(status, BadRequest.class).map(request -> faults(request, method)).orElse(List.of());
    String text = reason.isPresent() ? failure.getStatus().getDescription() : null;
    return new ProblemException(
            type, text == null ? fixed(type) : text, faults, headers(type), failure)
        .with(info.map(ErrorInfo::getMetadataMap).orElse(Map.of()));
  }

  private static List<Fault> faults(BadRequest request, String method) {
    return request.getFieldViolationsList().stream()
        .map(field -> FieldNames.fault(field.getField(), field.getDescription(), method))
        .toList();
  }

  private static Map<String, String> headers(ProblemType type) {
    return switch (type) {
      case UNAVAILABLE -> RETRY;
      case UNAUTHENTICATED ->
          Map.of("WWW-Authenticate", "Bearer realm=\"annals\", error=\"invalid_token\"");
      default -> Map.of();
    };
  }

  private static String fixed(ProblemType type) {
    return switch (type) {
      case UNAVAILABLE -> "A service behind the gateway does not answer; try again shortly.";
      case TOO_LARGE -> "A service behind the gateway does not take as much at once.";
      default -> type.title() + ".";
    };
  }

  private static ProblemType ofCode(Status.Code code) {
    return switch (code) {
      case UNAUTHENTICATED -> ProblemType.UNAUTHENTICATED;
      case PERMISSION_DENIED -> ProblemType.FORBIDDEN;
      case NOT_FOUND -> ProblemType.NOT_FOUND;
      case INVALID_ARGUMENT, OUT_OF_RANGE -> ProblemType.INVALID_REQUEST;
      case ABORTED -> ProblemType.STALE_ETAG;
      case ALREADY_EXISTS, FAILED_PRECONDITION -> ProblemType.CONFLICT;
      case RESOURCE_EXHAUSTED -> ProblemType.TOO_LARGE;
      case UNAVAILABLE, DEADLINE_EXCEEDED -> ProblemType.UNAVAILABLE;
      case OK, CANCELLED, UNKNOWN, INTERNAL, UNIMPLEMENTED, DATA_LOSS -> ProblemType.INTERNAL;
    };
  }

  private static Optional<Reason> reason(String name) {
    try {
      return Optional.of(Reason.valueOf(name));
    } catch (IllegalArgumentException ofNewerService) {
      return Optional.empty();
    }
  }

  private static <T extends Message> Optional<T> detail(
      com.google.rpc.@Nullable Status status, Class<T> type) {
    if (status == null) {
      return Optional.empty();
    }
    for (Any detail : status.getDetailsList()) {
      if (detail.is(type)) {
        try {
          return Optional.of(detail.unpack(type));
        } catch (InvalidProtocolBufferException broken) {
          LOG.warn("A service sent a broken error detail", broken);
        }
      }
    }
    return Optional.empty();
  }
}
