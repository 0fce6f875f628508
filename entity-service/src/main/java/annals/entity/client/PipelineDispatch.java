package annals.entity.client;

import annals.entity.application.Dispatch;
import annals.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** {@link Dispatch} on the platform's outbox. */
@ApplicationScoped
class PipelineDispatch implements Dispatch {
  private final Outbox outbox;

  PipelineDispatch(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void annotated(UUID articleId, long revision) {
    outbox.append(DeliveryKind.ANNOTATED, articleId, revision);
  }

  @Override
  public long again(Collection<UUID> articleIds) {
    return outbox.appendMissing(DeliveryKind.ANNOTATED, articleIds);
  }

  @Override
  public void removed(UUID articleId, long revision) {
    outbox.append(DeliveryKind.REMOVED, articleId, revision);
  }
}
