package annals.article.domain;

/** How a publication date is known. */
public enum DateOrigin {
  /** The sender or the page's metadata say so. */
  METADATA,
  /** The text prints it as a stamp or in its dateline. */
  STATED,
  /** Concluded from other facts; always with evidence. */
  INFERRED,
  /** An editor set it. */
  EDITOR,
  UNKNOWN
}
