package annals.gateway.testing;

import annals.pipeline.v1.GetPipelineRequest;
import annals.pipeline.v1.GetPipelineResponse;
import annals.pipeline.v1.ListParkedRequest;
import annals.pipeline.v1.ListParkedResponse;
import annals.pipeline.v1.ParkedDelivery;
import annals.pipeline.v1.PipelineServiceGrpc.PipelineServiceImplBase;
import annals.pipeline.v1.RedeliverRequest;
import annals.pipeline.v1.RedeliverResponse;
import annals.pipeline.v1.RetryParkedRequest;
import annals.pipeline.v1.RetryParkedResponse;
import io.grpc.stub.StreamObserver;
import java.util.List;

/** An outbox with seven deliveries in line and two parked. */
public final class FakePipeline extends PipelineServiceImplBase {
  private volatile List<Long> retried = List.of();

  /** The ids of the last retry. */
  public List<Long> retried() {
    return retried;
  }

  @Override
  public void getPipeline(GetPipelineRequest request, StreamObserver<GetPipelineResponse> answer) {
    FakeArticles.finish(
        answer, GetPipelineResponse.newBuilder().setBacklog(7).setParked(2).build());
  }

  @Override
  public void listParked(ListParkedRequest request, StreamObserver<ListParkedResponse> answer) {
    FakeArticles.finish(
        answer,
        ListParkedResponse.newBuilder()
            .addDeliveries(
                ParkedDelivery.newBuilder()
                    .setId(12)
                    .setKind("article.changed")
                    .setAttempts(8)
                    .setLastError("The neighbour refused it."))
            .build());
  }

  @Override
  public void retryParked(RetryParkedRequest request, StreamObserver<RetryParkedResponse> answer) {
    retried = List.copyOf(request.getIdsList());
    FakeArticles.finish(
        answer,
        RetryParkedResponse.newBuilder()
            .setRetried(retried.isEmpty() ? 2 : retried.size())
            .build());
  }

  @Override
  public void redeliver(RedeliverRequest request, StreamObserver<RedeliverResponse> answer) {
    FakeArticles.finish(answer, RedeliverResponse.newBuilder().setRedelivered(3).build());
  }
}
