package annals.timeline.domain.quotes;

/** How sure a speaker is, by the rule that found it. */
public enum Confidence {
  /** The speaker stands beside the quote with a verb of speech: right in more than 95 of 100. */
  HIGH,
  /** The sentence or paragraph names the speaker: right in about 88 of 100. */
  MEDIUM,
  /** A guess from the surroundings: right in about half. */
  LOW,
  /** Nobody could be named. */
  NONE
}
