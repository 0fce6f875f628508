package annals.entity.domain.matching;

import java.util.HashSet;
import java.util.Set;

/**
 * The plain conditions under which two names are one: few letters differ over all, nothing but a
 * particle is left over on both sides, little on one. Letters are counted, not put in proportion:
 * one wrong letter is a slip in a short name as in a long one, while a ratio lets a whole other
 * name through inside a long one.
 */
final class MatchRule {
  private static final double MOST_CONFLICT = 0.3;
  private static final double MOST_EDITS = 2;
  private static final double MOST_RATIO = 0.5;
  private static final double MOST_EXTRA = 3;
  private static final double MOST_EXTRA_FOR_ONE = 2;
  private static final double ROUNDING = 1e-9;

  private MatchRule() {}

  static boolean holds(PairMeasures pair) {
    if (pair.conflict > MOST_CONFLICT + ROUNDING
        || pair.edits > MOST_EDITS
        || pair.worstRatio > MOST_RATIO
        || pair.extra >= MOST_EXTRA
        || pair.fullAligned == 0) {
      return false;
    }
    return pair.alignment.a().isPerson() ? holdsForPeople(pair) : holdsForOrganisations(pair);
  }

  private static boolean holdsForPeople(PairMeasures pair) {
    if (pair.initialConflict) {
      return false;
    }
    boolean single =
        Math.min(pair.alignment.a().tokens().size(), pair.alignment.b().tokens().size()) == 1;
    if (pair.fullAligned > 1) {
      return true;
    }
    boolean fewEdits = single ? pair.extra < 1 || pair.edits < 1 : pair.edits < MOST_EDITS;
    return fewEdits && pair.extra < MOST_EXTRA_FOR_ONE;
  }

  private static boolean holdsForOrganisations(PairMeasures pair) {
    return !legalConflict(pair)
        && !pair.onOneSide(NameToken.Kind.NUMBER)
        && !pair.onOneSide(NameToken.Kind.PLACE);
  }

  /** Whether both have legal forms and none that may stand for one another. */
  static boolean legalConflict(PairMeasures pair) {
    Set<String> shared = new HashSet<>(pair.alignment.a().legalForms());
    shared.retainAll(pair.alignment.b().legalForms());
    return shared.isEmpty()
        && !pair.alignment.a().legalForms().isEmpty()
        && !pair.alignment.b().legalForms().isEmpty();
  }
}
