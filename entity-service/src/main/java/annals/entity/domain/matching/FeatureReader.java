package annals.entity.domain.matching;

import java.util.List;

/** Turns measures of a pair into {@link PairFeatures}. */
final class FeatureReader {
  private static final double MANY = 3;
  private static final double SOUNDS_MUCH = 1.6;

  private FeatureReader() {}

  static PairFeatures read(PairMeasures pair) {
    boolean person = pair.alignment.a().isPerson();
    return new PairFeatures(
        pair.alignment.a().type(),
        List.of(
            Math.min(pair.edits, 6),
            is(pair.edits >= MANY),
            pair.worstRatio,
            Math.min(pair.shortEdits, MANY),
            Math.min(pair.sounds, 5),
            is(pair.sounds > SOUNDS_MUCH),
            pair.joinedDistance(),
            Math.min(pair.conflict, MANY),
            is(pair.conflict > 0.3 + 1e-9),
            pair.conflictShare(),
            is(pair.lastConflict()),
            is(pair.firstConflict()),
            is(pair.initialConflict),
            Math.min(pair.extra, 5),
            is(pair.extra >= MANY),
            pair.uncovered(),
            is(pair.fullAligned <= 1 && pair.alignment.links().size() <= 1 && pair.extra > 0.5),
            Math.min(MANY, pair.links(Link.Kind.INITIAL) + (double) pair.links(Link.Kind.INITIALS)),
            (double) pair.links(Link.Kind.VARIANT),
            is(!person && MatchRule.legalConflict(pair)),
            is(pair.links(Link.Kind.NUMBER) > 0),
            is(pair.onOneSide(NameToken.Kind.NUMBER)),
            is(pair.onOneSide(NameToken.Kind.PLACE)),
            is(pair.onBothSides(NameToken.Kind.GENERIC))),
        MatchRule.holds(pair));
  }

  private static double is(boolean condition) {
    return condition ? 1 : 0;
  }
}
