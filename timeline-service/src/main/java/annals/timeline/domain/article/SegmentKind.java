package annals.timeline.domain.article;

/** What a stretch of an article is. */
public enum SegmentKind {
  HEADING(false),
  PARAGRAPH(true),
  LIST_ITEM(true),
  BYLINE(false),
  DATELINE(false),
  PULL_QUOTE(true),
  CAPTION(true),
  BOILERPLATE(false);

  private final boolean report;

  SegmentKind(boolean report) {
    this.report = report;
  }

  /** Whether its sentences report something, and so may be evidence. */
  public boolean isReport() {
    return report;
  }
}
