package annals.entity.client;

import annals.article.v1.Article;
import annals.entity.application.MentionDesk;
import annals.entity.wire.MentionMapper;
import annals.platform.outbox.OutboxDelivery;
import annals.platform.outbox.OutboxEntry;
import annals.platform.security.ServiceTokenInterceptor;
import annals.timeline.v1.IndexArticleRequest;
import annals.timeline.v1.RemoveArticleRequest;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.RegisterClientInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** Hands articles with their mentions on to timeline-service, always as they are now. */
@ApplicationScoped
class TimelineServiceDelivery implements OutboxDelivery {
  private static final long DEADLINE_SECONDS = 60;

  private final TimelineServiceBlockingStub timelines;
  private final MentionDesk mentions;

  TimelineServiceDelivery(
      @GrpcClient("timeline") @RegisterClientInterceptor(ServiceTokenInterceptor.class)
          TimelineServiceBlockingStub timelines,
      MentionDesk mentions) {
    this.timelines = timelines;
    this.mentions = mentions;
  }

  @Override
  public void deliver(OutboxEntry entry) {
    switch (entry.kind()) {
      // An article that is gone meanwhile has an entry of its own.
      case DeliveryKind.ANNOTATED -> mentions.annotation(entry.articleId()).ifPresent(this::index);
      case DeliveryKind.REMOVED -> remove(entry);
      default -> throw new IllegalStateException("nobody takes " + entry.kind());
    }
  }

  private void index(MentionDesk.Annotation annotation) {
    IndexArticleRequest request =
        IndexArticleRequest.newBuilder()
            .setArticle(article(annotation))
            .addAllMentions(MentionMapper.toProto(annotation.page()))
            .setAnnotation(annotation.article().annotation())
            .build();
    stub().indexArticle(request);
  }

  private static Article article(MentionDesk.Annotation annotation) {
    try {
      return Article.parseFrom(annotation.article().content().bytes());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("A stored article cannot be read", e);
    }
  }

  private void remove(OutboxEntry entry) {
    stub()
        .removeArticle(
            RemoveArticleRequest.newBuilder()
                .setArticleId(entry.articleId().toString())
                .setRevision(entry.revision())
                .build());
  }

  private TimelineServiceBlockingStub stub() {
    return timelines.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
  }
}
