package annals.article.domain;

/** What a stretch of an article's clean text is. */
public enum SegmentKind {
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  /** Who wrote it and when it came out, as far as the page prints it. */
  BYLINE,
  /** Place, date and agency before the first sentence. */
  DATELINE,
  PULL_QUOTE,
  CAPTION,
  /** Counters, buttons, link lists and notices of the page: kept, never evidence. */
  BOILERPLATE;

  /** Whether words of this kind are the journalist's running text. */
  public boolean isBody() {
    return switch (this) {
      case PARAGRAPH, LIST_ITEM, PULL_QUOTE -> true;
      case HEADING, BYLINE, DATELINE, CAPTION, BOILERPLATE -> false;
    };
  }
}
