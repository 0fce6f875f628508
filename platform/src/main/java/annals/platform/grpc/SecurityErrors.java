package annals.platform.grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusException;
import io.quarkus.grpc.auth.AuthExceptionHandler;
import io.quarkus.grpc.auth.AuthExceptionHandlerProvider;
import io.quarkus.security.AuthenticationException;
import jakarta.inject.Singleton;

/**
 * Answers calls that the role check refuses: {@code UNAUTHENTICATED} without a token, {@code
 * PERMISSION_DENIED} without the role. Quarkus hands these failures to no other handler.
 */
@Singleton
public class SecurityErrors implements AuthExceptionHandlerProvider {
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1;
  }

  @Override
  public <Q, R> AuthExceptionHandler<Q, R> createHandler(
      ServerCall.Listener<Q> listener, ServerCall<Q, R> call, Metadata metadata) {
    return new ClosingHandler<>(listener, call, metadata);
  }

  @Override
  public StatusException transformToStatusException(Throwable failure) {
    return Status.fromThrowable(FailureStatus.of(failure)).asException();
  }

  @Override
  public boolean handlesException(Throwable failure) {
    return failure instanceof SecurityException || failure instanceof AuthenticationException;
  }

  private static final class ClosingHandler<Q, R> extends AuthExceptionHandler<Q, R> {
    ClosingHandler(ServerCall.Listener<Q> listener, ServerCall<Q, R> call, Metadata metadata) {
      super(listener, call, metadata);
    }

    @Override
    protected void handleException(Throwable failure, ServerCall<Q, R> call, Metadata metadata) {
      Throwable status = FailureStatus.of(failure);
      Metadata trailers = Status.trailersFromThrowable(status);
      call.close(Status.fromThrowable(status), trailers == null ? new Metadata() : trailers);
    }
  }
}
