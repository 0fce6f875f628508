package annals.entity.application;

import java.util.Collection;
import java.util.UUID;

/** Tells the next service, once the transaction has committed. */
public interface Dispatch {
  /** The mentions of an article are new or have changed. */
  void annotated(UUID articleId, long revision);

  /**
   * The next service may have lost these articles.
   *
   * @return how many were not on their way already
   */
  long again(Collection<UUID> articleIds);

  /** An article is no more. */
  void removed(UUID articleId, long revision);
}
