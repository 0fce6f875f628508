package annals.timeline.domain.saved;

/** Why a timeline changed; where several moved at once, the first of this order is told. */
public enum Cause {
  /** An article was deleted, withheld or canceled. */
  WITHDRAWAL,
  /** A new revision of an article. */
  CORRECTION,
  /** People or organisations were merged or parted. */
  IDENTITY,
  /** A person did it. */
  EDITOR,
  NEW_ARTICLE
}
