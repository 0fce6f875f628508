package annals.article.grpc;

import annals.platform.outbox.OutboxBacklog;
import annals.platform.outbox.OutboxRelay;
import annals.platform.outbox.PipelineEndpoint;
import io.quarkus.grpc.GrpcService;
import jakarta.inject.Inject;

/** {@code PipelineService} over this service's outbox. */
@GrpcService
class PipelineService extends PipelineEndpoint {
  @Inject
  PipelineService(OutboxBacklog backlog, OutboxRelay relay) {
    super("article-service", backlog, relay::wake);
  }
}
