package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import java.util.List;

/**
 * What two names have and have not in common, as figures; nought everywhere for equal names.
 *
 * @param type what the names were compared as
 * @param values one for each of {@link #NAMES}
 * @param rule whether the plain conditions of {@link MatchRule} hold
 */
public record PairFeatures(EntityType type, List<Double> values, boolean rule) {
  /** The names of the figures, in the order of {@code values}. */
  public static final List<String> NAMES =
      List.of(
          "edits",
          "edits-3-or-more",
          "edits-ratio",
          "short-word-edited",
          "sounds",
          "sounds-much",
          "joined-distance",
          "conflict",
          "conflict-any",
          "conflict-letters",
          "family-conflict",
          "first-conflict",
          "initial-conflict",
          "extra",
          "extra-much",
          "uncovered",
          "single-word",
          "initials",
          "variants",
          "legal-conflict",
          "number-differs",
          "number-one-side",
          "place-one-side",
          "generic-conflict");

  /** Copies the values. */
  public PairFeatures {
    values = List.copyOf(values);
    if (values.size() != NAMES.size()) {
      throw new IllegalArgumentException("One value for each feature");
    }
  }

  /** The value of the feature {@code name}. */
  public double value(String name) {
    return values.get(NAMES.indexOf(name));
  }
}
