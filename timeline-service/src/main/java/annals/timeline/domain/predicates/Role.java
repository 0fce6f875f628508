package annals.timeline.domain.predicates;

/** How a participant takes part in what a predicate tells. */
public enum Role {
  /** Does it. */
  AGENT,
  /** Undergoes it. */
  PATIENT,
  /** Whose happening it is, done or undergone: "X's removal", "the resignation of X". */
  POSSESSOR,
  /** Takes part in another way: "met with X", "the case against X". */
  OTHER
}
