package annals.entity.domain.curation;

/** What a judgement says of its two sides. */
public enum Verdict {
  SAME,
  DIFFERENT,
  /** Looked at and not decided: leaves the review queue, binds nothing. */
  UNSURE
}
