package annals.timeline.domain.statements;

/** How a statement concerns an entity, from the closest. */
public enum Involvement {
  /** The sentence names it. */
  NAMED(1.0),
  /** A pronoun or description of the sentence stands for it, or it speaks the sentence. */
  REFERRED(0.8);

  private final double weight;

  Involvement(double weight) {
    this.weight = weight;
  }

  /** How much the statement counts for a timeline of the entity, up to 1. */
  public double weight() {
    return weight;
  }
}
