package annals.entity.application;

import java.util.UUID;

/** Tells the next service, once the transaction has committed. */
public interface Dispatch {
  /** The mentions of an article are new or have changed. */
  void annotated(UUID articleId, long revision);

  /** An article is no more. */
  void removed(UUID articleId, long revision);
}
