package annals.entity.grpc;

import annals.platform.outbox.OutboxBacklog;
import annals.platform.outbox.OutboxRelay;
import annals.platform.outbox.PipelineEndpoint;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;

/** {@code PipelineService} over the outbox of this service. */
@GrpcService
@Blocking
class EntityPipelineEndpoint extends PipelineEndpoint {
  EntityPipelineEndpoint(OutboxBacklog backlog, OutboxRelay relay) {
    super("entity-service", backlog, relay::wake);
  }
}
