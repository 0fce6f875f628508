package annals.entity.grpc;

import annals.entity.application.Redelivery;
import annals.pipeline.v1.RedeliverRequest;
import annals.pipeline.v1.RedeliverResponse;
import annals.platform.outbox.OutboxBacklog;
import annals.platform.outbox.OutboxRelay;
import annals.platform.outbox.PipelineEndpoint;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** {@code PipelineService} over the outbox of this service. */
@GrpcService
@Blocking
class EntityPipelineEndpoint extends PipelineEndpoint {
  private final Redelivery redelivery;

  EntityPipelineEndpoint(OutboxBacklog backlog, OutboxRelay relay, Redelivery redelivery) {
    super("entity-service", backlog, relay::wake);
    this.redelivery = redelivery;
  }

  @Override
  @RolesAllowed("admin")
  public void redeliver(RedeliverRequest request, StreamObserver<RedeliverResponse> response) {
    long dispatched = 0;
    Redelivery.Batch batch;
    UUID last = Redelivery.START;
    do {
      batch = redelivery.after(last);
      dispatched += batch.dispatched();
      last = batch.last();
    } while (!batch.end());
    response.onNext(RedeliverResponse.newBuilder().setRedelivered(dispatched).build());
    response.onCompleted();
  }
}
