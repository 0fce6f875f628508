package annals.article.domain;

/** Whether an article may be shown and used. */
public enum ArticleStatus {
  USABLE,
  EMBARGOED,
  WITHHELD,
  CANCELED;

  /** Whether readers see it and the pipeline works on it. */
  public boolean isOpen() {
    return this == USABLE;
  }
}
