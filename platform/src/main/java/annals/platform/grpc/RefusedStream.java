package annals.platform.grpc;

import io.grpc.stub.StreamObserver;

/** Takes what a refused caller still sends. */
public final class RefusedStream<T> implements StreamObserver<T> {
  @Override
  public void onNext(T message) {
    // Already answered.
  }

  @Override
  public void onError(Throwable broken) {
    // Already answered.
  }

  @Override
  public void onCompleted() {
    // Already answered.
  }
}
