package annals.timeline.domain.predicates;

/** How sure a predicate is that its happening takes place. */
public enum Modality {
  /** Told as fact. */
  ASSERTED,
  /** Meant or announced to happen: "will meet", "plans to buy". */
  PLANNED,
  /** May happen, should happen or is wished for: "could resign", "in order to save". */
  POSSIBLE
}
