package annals.gateway.testing;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Deadline;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps what came in with each call, and fails the calls that it is told to fail. */
public final class Calls implements ServerInterceptor {
  private final List<Call> seen = new CopyOnWriteArrayList<>();
  private final Deque<Throwable> failures = new ArrayDeque<>();

  /** One call as it came in. */
  public record Call(
      String method,
      @Nullable String authorization,
      @Nullable String traceparent,
      long remainingMillis) {}

  /** The next call fails so. */
  public synchronized void failNext(Throwable failure) {
    failures.add(failure);
  }

  /** The calls since the last reset. */
  public List<Call> seen() {
    return seen;
  }

  /** The last call. */
  public Call last() {
    return seen.getLast();
  }

  /** Forgets everything. */
  public synchronized void reset() {
    seen.clear();
    failures.clear();
  }

  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    Deadline deadline = Context.current().getDeadline();
    seen.add(
        new Call(
            call.getMethodDescriptor().getBareMethodName() + "",
            headers.get(key("authorization")),
            headers.get(key("traceparent")),
            deadline == null ? Long.MAX_VALUE : deadline.timeRemaining(TimeUnit.MILLISECONDS)));
    Throwable failure = nextFailure();
    if (failure != null) {
      Metadata trailers = io.grpc.Status.trailersFromThrowable(failure);
      call.close(
          io.grpc.Status.fromThrowable(failure), trailers == null ? new Metadata() : trailers);
      return new ServerCall.Listener<>() {};
    }
    return Contexts.interceptCall(Context.current(), call, headers, next);
  }

  private synchronized @Nullable Throwable nextFailure() {
    return failures.poll();
  }

  private static Metadata.Key<String> key(String name) {
    return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
  }
}
