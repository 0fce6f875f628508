package annals.article.client;

import annals.article.domain.Article;
import annals.article.domain.ArticleOutbox;
import annals.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** {@link ArticleOutbox} on the platform's outbox. */
@ApplicationScoped
class PipelineOutbox implements ArticleOutbox {
  private final Outbox outbox;

  PipelineOutbox(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void changed(Article article) {
    outbox.append(DeliveryKind.CHANGED, article.id(), article.revision());
  }

  @Override
  public void removed(Article article) {
    outbox.append(DeliveryKind.REMOVED, article.id(), article.revision());
  }
}
