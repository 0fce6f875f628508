package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names can be one person's or one organisation's, in any script, and why.
 *
 * <p>Words are aligned first, in any order; then it counts how many letters differ in what belongs
 * together, what is left over on both sides and what on one. Left over on both sides means two
 * people: the brothers, the other patronymic. Symmetric, deterministic and thread-safe.
 */
public final class NameMatcher {
  private static final double THRESHOLD = 0.5;

  private final NameParser parser;
  private final MatchModel people;
  private final MatchModel organisations;

  /** Compares with the checked-in weights. */
  public NameMatcher(Romanizer romanizer) {
    this(romanizer, MatchModel.load(EntityType.PERSON), MatchModel.load(EntityType.ORGANIZATION));
  }

  /** Compares with other weights, for whoever trains them. */
  public NameMatcher(Romanizer romanizer, MatchModel people, MatchModel organisations) {
    parser = new NameParser(romanizer);
    this.people = people;
    this.organisations = organisations;
  }

  /** Compares two names. Names of different types never match. */
  public NameMatch compare(NameQuery a, NameQuery b) {
    if (a.type() != null && b.type() != null && a.type() != b.type()) {
      String types = a.type() + " / " + b.type();
      return new NameMatch(0, false, List.of(new FeatureScore("type", types, -1)));
    }
    EntityType type = commonType(a, b);
    return compare(parse(a.text(), type), parse(b.text(), type));
  }

  /** What the two names have in common, as figures to learn from. */
  public PairFeatures features(NameQuery a, NameQuery b) {
    EntityType type = commonType(a, b);
    return FeatureReader.read(measures(parse(a.text(), type), parse(b.text(), type)));
  }

  ParsedName parse(String text, @Nullable EntityType type) {
    return parser.parse(text, type);
  }

  NameMatch compare(ParsedName a, ParsedName b) {
    return explain(score(a, b));
  }

  /** The score without its explanation, for ranking many. */
  Comparison score(ParsedName a, ParsedName b) {
    PairMeasures pair = measures(a, b);
    PairFeatures features = FeatureReader.read(pair);
    boolean swapped = a.text().compareTo(b.text()) > 0;
    return new Comparison(pair, swapped, features, model(a).score(features));
  }

  NameMatch explain(Comparison one) {
    return new NameMatch(
        one.score(),
        one.score() >= THRESHOLD,
        Explanation.of(one.pair(), one.swapped(), one.features(), model(one.pair().alignment.a())));
  }

  /**
   * Two names compared.
   *
   * @param swapped whether the alignment has them in the other order
   */
  record Comparison(PairMeasures pair, boolean swapped, PairFeatures features, double score) {}

  /** One order for both directions, so that ties among links cannot break the symmetry. */
  private static PairMeasures measures(ParsedName a, ParsedName b) {
    return PairMeasures.of(
        a.text().compareTo(b.text()) <= 0 ? Alignment.best(a, b) : Alignment.best(b, a));
  }

  private MatchModel model(ParsedName name) {
    return name.isPerson() ? people : organisations;
  }

  private EntityType commonType(NameQuery a, NameQuery b) {
    if (a.type() != null) {
      return a.type();
    }
    if (b.type() != null) {
      return b.type();
    }
    boolean people =
        parser.parse(a.text(), null).isPerson() && parser.parse(b.text(), null).isPerson();
    return people ? EntityType.PERSON : EntityType.ORGANIZATION;
  }
}
