package annals.timeline.application;

import java.util.Optional;
import java.util.UUID;

/** Keeps which state of each article is indexed. */
public interface ArticleStore {

  /** The record of an article. Others who ask for the same one wait until the transaction ends. */
  Optional<IndexedArticle> lock(UUID article);

  /**
   * Keeps the record in place of an earlier one; visible to the other stores at once.
   *
   * @param before the earlier one, empty if there is none
   */
  void save(IndexedArticle article, Optional<IndexedArticle> before);
}
