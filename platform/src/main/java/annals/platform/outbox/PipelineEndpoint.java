package annals.platform.outbox;

import annals.pipeline.v1.GetPipelineRequest;
import annals.pipeline.v1.GetPipelineResponse;
import annals.pipeline.v1.ListParkedRequest;
import annals.pipeline.v1.ListParkedResponse;
import annals.pipeline.v1.ParkedDelivery;
import annals.pipeline.v1.PipelineServiceGrpc.PipelineServiceImplBase;
import annals.pipeline.v1.RetryParkedRequest;
import annals.pipeline.v1.RetryParkedResponse;
import annals.platform.paging.PageSize;
import annals.platform.paging.PageToken;
import com.google.protobuf.Timestamp;
import io.grpc.stub.StreamObserver;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** {@code PipelineService} over an outbox. A service extends it to serve its own. */
@Blocking
public abstract class PipelineEndpoint extends PipelineServiceImplBase {
  private final String service;
  private final OutboxBacklog backlog;
  private final Runnable onRetry;

  /** Serves {@code backlog} under the name {@code service}; {@code onRetry} wakes the relay. */
  protected PipelineEndpoint(String service, OutboxBacklog backlog, Runnable onRetry) {
    this.service = service;
    this.backlog = backlog;
    this.onRetry = onRetry;
  }

  @Override
  @RolesAllowed("admin")
  public void getPipeline(
      GetPipelineRequest request, StreamObserver<GetPipelineResponse> response) {
    OutboxBacklog.Count count = query(backlog::count);
    GetPipelineResponse.Builder status =
        GetPipelineResponse.newBuilder()
            .setService(service)
            .setBacklog(count.waiting())
            .setParked(count.parked());
    OffsetDateTime oldest = count.oldest();
    if (oldest != null) {
      status.setOldest(timestamp(oldest));
    }
    response.onNext(status.build());
    response.onCompleted();
  }

  @Override
  @RolesAllowed("admin")
  public void listParked(ListParkedRequest request, StreamObserver<ListParkedResponse> response) {
    int size = PageSize.of(request.getPageSize());
    long after = request.getPageToken().isEmpty() ? 0 : lastId(request.getPageToken());
    List<OutboxBacklog.Parked> found = query(() -> backlog.parked(after, size + 1));
    ListParkedResponse.Builder page = ListParkedResponse.newBuilder();
    found.stream().limit(size).map(PipelineEndpoint::parked).forEach(page::addDeliveries);
    if (found.size() > size) {
      String last = Long.toString(found.get(size - 1).entry().id());
      page.setNextPageToken(PageToken.after(last).encode());
    }
    response.onNext(page.build());
    response.onCompleted();
  }

  @Override
  @RolesAllowed("admin")
  public void retryParked(
      RetryParkedRequest request, StreamObserver<RetryParkedResponse> response) {
    int retried = query(() -> backlog.retry(request.getIdsList()));
    onRetry.run();
    response.onNext(RetryParkedResponse.newBuilder().setRetried(retried).build());
    response.onCompleted();
  }

  private static long lastId(String token) {
    try {
      return Long.parseLong(PageToken.decode(token, 1).keys().getFirst());
    } catch (NumberFormatException e) {
      throw PageToken.malformed();
    }
  }

  private static ParkedDelivery parked(OutboxBacklog.Parked parked) {
    return ParkedDelivery.newBuilder()
        .setId(parked.entry().id())
        .setArticleId(parked.entry().articleId().toString())
        .setKind(parked.entry().kind())
        .setAttempts(parked.entry().attempts())
        .setLastError(parked.error())
        .setCreateTime(timestamp(parked.createdAt()))
        .setParkTime(timestamp(parked.parkedAt()))
        .build();
  }

  private static Timestamp timestamp(OffsetDateTime time) {
    return Timestamp.newBuilder().setSeconds(time.toEpochSecond()).setNanos(time.getNano()).build();
  }

  private interface Query<T> {
    T run() throws SQLException;
  }

  private static <T> T query(Query<T> query) {
    try {
      return query.run();
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox cannot be read", e);
    }
  }
}
