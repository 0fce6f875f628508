package annals.gateway.pipeline;

import annals.pipeline.v1.PipelineServiceGrpc;
import annals.pipeline.v1.PipelineServiceGrpc.PipelineServiceBlockingStub;
import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;

/** The same interface at every service. */
@ApplicationScoped
public class PipelineClients {
  private final PipelineServiceBlockingStub article;
  private final PipelineServiceBlockingStub entity;
  private final PipelineServiceBlockingStub timeline;

  PipelineClients(
      @GrpcClient("article") Channel article,
      @GrpcClient("entity") Channel entity,
      @GrpcClient("timeline") Channel timeline) {
    this.article = PipelineServiceGrpc.newBlockingStub(article);
    this.entity = PipelineServiceGrpc.newBlockingStub(entity);
    this.timeline = PipelineServiceGrpc.newBlockingStub(timeline);
  }

  /** The pipeline of one service. */
  PipelineServiceBlockingStub of(Service service) {
    return switch (service) {
      case ARTICLE_SERVICE -> article;
      case ENTITY_SERVICE -> entity;
      case TIMELINE_SERVICE -> timeline;
    };
  }
}
