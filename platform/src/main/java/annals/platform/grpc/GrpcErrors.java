package annals.platform.grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.quarkus.grpc.ExceptionHandler;
import io.quarkus.grpc.ExceptionHandlerProvider;
import jakarta.inject.Singleton;

/** The one place where the gRPC servers turn a failure into a status with its trailers. */
@Singleton
public class GrpcErrors implements ExceptionHandlerProvider {
  @Override
  public <Q, R> ExceptionHandler<Q, R> createHandler(
      ServerCall.Listener<Q> listener, ServerCall<Q, R> call, Metadata metadata) {
    return new ClosingHandler<>(listener, call, metadata);
  }

  @Override
  public Throwable transform(Throwable failure) {
    return FailureStatus.of(failure);
  }

  private static final class ClosingHandler<Q, R> extends ExceptionHandler<Q, R> {
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
