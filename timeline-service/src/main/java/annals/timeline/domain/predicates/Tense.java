package annals.timeline.domain.predicates;

/** When a predicate puts its happening, seen from the time of writing. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** Nouns, infinitives and participles, which leave it to their clause. */
  NONE
}
