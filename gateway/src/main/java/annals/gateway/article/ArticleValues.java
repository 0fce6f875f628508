package annals.gateway.article;

/** The constants of articles in JSON. */
public final class ArticleValues {
  private ArticleValues() {}

  /** What a stretch of an article's text is. */
  public enum SegmentKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    BYLINE,
    DATELINE,
    PULL_QUOTE,
    CAPTION,
    BOILERPLATE
  }

  /** How exactly a publication date is known. */
  public enum DatePrecision {
    YEAR,
    MONTH,
    DAY,
    TIME
  }

  /** How a publication date is known. */
  public enum DateOrigin {
    METADATA,
    STATED,
    INFERRED,
    EDITOR,
    UNKNOWN
  }

  /** Whether an article may be used. */
  public enum ArticleStatus {
    USABLE,
    EMBARGOED,
    WITHHELD,
    CANCELED
  }

  /** The order of a list of articles. */
  public enum ArticleOrder {
    NEWEST,
    RELEVANCE
  }
}
