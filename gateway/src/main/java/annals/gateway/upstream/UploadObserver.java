package annals.gateway.upstream;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One streamed upload, written by a thread that waits whenever the receiver is behind.
 *
 * @param <Q> its pieces
 * @param <A> what the receiver makes of them
 */
public final class UploadObserver<Q, A> implements ClientResponseObserver<Q, A> {
  private static final int PIECE = 64 * 1024;

  private final Object readiness = new Object();
  private final CompletableFuture<A> answer = new CompletableFuture<>();
  private @Nullable ClientCallStreamObserver<Q> call;

  @Override
  public void beforeStart(ClientCallStreamObserver<Q> started) {
    call = started;
    started.setOnReadyHandler(this::wake);
  }

  /** Sends a piece once the receiver is ready; false when it answered already. */
  public boolean send(Q piece) {
    ClientCallStreamObserver<Q> open = started();
    synchronized (readiness) {
      while (!open.isReady() && !answer.isDone()) {
        try {
          readiness.wait();
        } catch (InterruptedException stopping) {
          Thread.currentThread().interrupt();
          throw Status.CANCELLED.withCause(stopping).asRuntimeException();
        }
      }
    }
    if (answer.isDone()) {
      return false;
    }
    open.onNext(piece);
    return true;
  }

  /** Sends a body in pieces until it ends or the receiver has answered. */
  public void sendAll(InputStream body, Function<ByteString, Q> piece) throws IOException {
    byte[] buffer = new byte[PIECE];
    for (int read; (read = body.readNBytes(buffer, 0, PIECE)) > 0; ) {
      if (!send(piece.apply(ByteString.copyFrom(buffer, 0, read)))) {
        return;
      }
    }
  }

  /** Ends the upload and waits for the answer. */
  public A complete(Duration atMost) {
    if (!answer.isDone()) {
      started().onCompleted();
    }
    try {
      return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof StatusRuntimeException status
          ? status
          : Status.fromThrowable(failed.getCause()).asRuntimeException();
    } catch (TimeoutException late) {
      throw Status.DEADLINE_EXCEEDED.withCause(late).asRuntimeException();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw Status.CANCELLED.withCause(stopping).asRuntimeException();
    }
  }

  /** Gives the upload up, so that the receiver forgets what it has of it. */
  public void cancel(Throwable cause) {
    started().cancel("The upload broke off.", cause);
  }

  @Override
  public void onNext(A response) {
    answer.complete(response);
    wake();
  }

  @Override
  public void onError(Throwable failure) {
    answer.completeExceptionally(failure);
    wake();
  }

  @Override
  public void onCompleted() {
    answer.completeExceptionally(Status.INTERNAL.asRuntimeException());
    wake();
  }

  private void wake() {
    synchronized (readiness) {
      readiness.notifyAll();
    }
  }

  private ClientCallStreamObserver<Q> started() {
    if (call == null) {
      throw new IllegalStateException("The call has not started.");
    }
    return call;
  }
}
