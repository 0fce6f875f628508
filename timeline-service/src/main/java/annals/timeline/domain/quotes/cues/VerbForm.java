package annals.timeline.domain.quotes.cues;

/** Form of a verb as written. */
public enum VerbForm {
  BASE,
  PRESENT,
  PAST,
  PARTICIPLE,
  ING
}
