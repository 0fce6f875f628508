package annals.article.domain;

/** Tells the pipeline of an article, in the transaction that changed it. The port to the outbox. */
public interface ArticleOutbox {
  /** The article is new or has changed, and may be used. */
  void changed(Article article);

  /** The article was deleted or may not be used any more. */
  void removed(Article article);
}
