package annals.article.domain.imports;

/** What became of an item. */
public enum ImportOutcome {
  TAKEN,
  /** The same words were there before. */
  COPY,
  REJECTED
}
