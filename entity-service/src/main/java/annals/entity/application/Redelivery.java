package annals.entity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Hands all articles on again, for a neighbour that has lost what it had of them. It skips what it
 * has, so that doing this twice does no harm.
 */
@ApplicationScoped
public class Redelivery {
  /** Before every article. */
  public static final UUID START = new UUID(0, 0);

  private static final int BATCH = 1000;

  private final AnnotationStore annotations;
  private final Dispatch dispatch;

  Redelivery(AnnotationStore annotations, Dispatch dispatch) {
    this.annotations = annotations;
    this.dispatch = dispatch;
  }

  /**
   * What was handed on at once.
   *
   * @param dispatched how many did not wait already
   * @param last where to go on, unless it is the end
   * @param end whether there is no more
   */
  public record Batch(long dispatched, UUID last, boolean end) {}

  /** Hands on the next 1000 articles. */
  @Transactional
  public Batch after(UUID last) {
    List<UUID> articles = annotations.articles(last, BATCH);
    long dispatched = dispatch.again(articles);
    return new Batch(
        dispatched, articles.isEmpty() ? last : articles.getLast(), articles.size() < BATCH);
  }
}
