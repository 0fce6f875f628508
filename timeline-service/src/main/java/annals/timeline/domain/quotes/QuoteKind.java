package annals.timeline.domain.quotes;

/** How the words of a speaker are rendered. */
public enum QuoteKind {
  /** The speaker's own words, whole. */
  DIRECT,
  /** The reporter's sentence around some of the speaker's own words. */
  MIXED,
  /** The reporter's words for what the speaker said. */
  REPORTED
}
