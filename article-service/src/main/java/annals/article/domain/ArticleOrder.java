package annals.article.domain;

/** The order of a list of articles. */
public enum ArticleOrder {
  /** Relevance when there are words to search for, else newest. */
  FITTING,
  /** By publication date, undated articles last. */
  NEWEST,
  RELEVANCE
}
