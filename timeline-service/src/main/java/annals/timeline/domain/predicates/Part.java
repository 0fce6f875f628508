package annals.timeline.domain.predicates;

import java.util.Objects;

/**
 * What a participant has to do with a happening.
 *
 * @param predicate the word that tells the happening
 * @param role how the participant takes part
 * @param main whether the predicate is the verb of the participant's own clause
 */
public record Part(Predicate predicate, Role role, boolean main) {

  /** Refuses a part without predicate or role. */
  public Part {
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(role, "role");
  }
}
