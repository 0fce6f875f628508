package annals.timeline.domain.predicates.tagging;

/** Forms of an English verb. */
public enum VerbForm {
  BASE,
  /** Third person singular. */
  PRESENT,
  PAST,
  /** Past participle. */
  PARTICIPLE,
  ING
}
