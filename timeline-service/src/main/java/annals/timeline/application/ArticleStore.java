package annals.timeline.application;

import java.util.Optional;
import java.util.UUID;

/** Keeps which state of each article is indexed. */
public interface ArticleStore {

  /** The record of an article. Others who ask for the same one wait until the transaction ends. */
  Optional<IndexedArticle> lock(UUID article);

  /** Keeps the record in place of an earlier one; visible to the other stores at once. */
  void save(IndexedArticle article);
}
