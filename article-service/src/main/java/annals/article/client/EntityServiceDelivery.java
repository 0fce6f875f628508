package annals.article.client;

import annals.article.application.ArticleCatalog;
import annals.article.domain.Article;
import annals.article.wire.ArticleMapper;
import annals.entity.v1.AnnotateArticleRequest;
import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.RemoveArticleRequest;
import annals.platform.outbox.OutboxDelivery;
import annals.platform.outbox.OutboxEntry;
import annals.platform.security.ServiceTokenInterceptor;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.RegisterClientInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Hands articles on to entity-service, which finds the people in them. */
@ApplicationScoped
class EntityServiceDelivery implements OutboxDelivery {
  private static final long DEADLINE_SECONDS = 60;

  private final EntityServiceBlockingStub entities;
  private final ArticleCatalog catalog;

  EntityServiceDelivery(
      @GrpcClient("entity") @RegisterClientInterceptor(ServiceTokenInterceptor.class)
          EntityServiceBlockingStub entities,
      ArticleCatalog catalog) {
    this.entities = entities;
    this.catalog = catalog;
  }

  @Override
  public void deliver(OutboxEntry entry) {
    switch (entry.kind()) {
      case DeliveryKind.CHANGED -> annotate(entry);
      case DeliveryKind.REMOVED -> remove(entry);
      default -> throw new IllegalStateException("nobody takes " + entry.kind());
    }
  }

  /** Sends the newest revision; an article that is gone meanwhile has an entry of its own. */
  private void annotate(OutboxEntry entry) {
    Optional<Article> article =
        catalog.getAll(List.of(entry.articleId()), false).stream().findFirst();
    article.ifPresent(
        newest ->
            stub()
                .annotateArticle(
                    AnnotateArticleRequest.newBuilder()
                        .setArticle(ArticleMapper.toProto(newest))
                        .build()));
  }

  private void remove(OutboxEntry entry) {
    stub()
        .removeArticle(
            RemoveArticleRequest.newBuilder()
                .setArticleId(entry.articleId().toString())
                .setRevision(entry.revision())
                .build());
  }

  private EntityServiceBlockingStub stub() {
    return entities.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
  }
}
