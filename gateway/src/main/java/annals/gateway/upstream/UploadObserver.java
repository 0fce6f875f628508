package annals.gateway.imports;

import annals.article.v1.CreateImportRequest;
import annals.article.v1.CreateImportResponse;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One streamed upload, written by a thread that waits whenever the receiver is behind. */
final class UploadObserver
    implements ClientResponseObserver<CreateImportRequest, CreateImportResponse> {
  private final Object readiness = new Object();
  private final CompletableFuture<CreateImportResponse> answer = new CompletableFuture<>();
  private @Nullable ClientCallStreamObserver<CreateImportRequest> call;

  @Override
  public void beforeStart(ClientCallStreamObserver<CreateImportRequest> started) {
    call = started;
    started.setOnReadyHandler(this::wake);
  }

  /** Sends a piece once the receiver is ready; false when it answered already. */
  boolean send(CreateImportRequest piece) {
    ClientCallStreamObserver<CreateImportRequest> open = started();
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

  /** Ends the upload and waits for the answer. */
  CreateImportResponse complete(Duration atMost) {
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
  void cancel(Throwable cause) {
    started().cancel("The upload broke off.", cause);
  }

  @Override
  public void onNext(CreateImportResponse response) {
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

  private ClientCallStreamObserver<CreateImportRequest> started() {
    if (call == null) {
      throw new IllegalStateException("The call has not started.");
    }
    return call;
  }
}
