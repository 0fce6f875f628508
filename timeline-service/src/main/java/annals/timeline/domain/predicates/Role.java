package annals.timeline.domain.predicates;

/** How a participant takes part in what a predicate tells. */
public enum Role {
  /** Does it. */
  AGENT,
  /** Undergoes it. */
  PATIENT,
  /** Takes part in another way: "met with X", "the case against X". */
  OTHER
}
