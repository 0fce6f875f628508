package annals.timeline.domain.predicates;

import annals.timeline.domain.text.TextSpan;
import java.util.Objects;

/**
 * A word that says what happens.
 *
 * @param span the verb with its particle, or the noun
 * @param phrase the verb with its auxiliaries as well: "was arrested", "will step down"
 * @param key base form of the verb, with its particle, or the noun in the singular
 * @param noun whether it is a noun
 * @param passive whether its subject undergoes it
 * @param tense when it puts its happening
 * @param modality how sure it is
 * @param negated whether it is denied
 */
public record Predicate(
    TextSpan span,
    TextSpan phrase,
    String key,
    boolean noun,
    boolean passive,
    Tense tense,
    Modality modality,
    boolean negated) {

  /** Refuses a predicate without a key, and a phrase that leaves its word out. */
  public Predicate {
    Objects.requireNonNull(tense, "tense");
    Objects.requireNonNull(modality, "modality");
    if (key.isEmpty() || !phrase.contains(span)) {
      throw new IllegalArgumentException("predicate " + key + " at " + span + " in " + phrase);
    }
  }

  /** Whether it is told as something that does take place or did. */
  public boolean isFact() {
    return modality == Modality.ASSERTED && !negated;
  }
}
