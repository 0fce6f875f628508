package annals.timeline.domain.events;

/**
 * How heavy another statement may be at most to tell the same as one: by the number of bits that
 * the sketches of the two share, by what they disagree about, and by the days between their first
 * days. Rules out most statements that share a pair, without a look at their words, and never one
 * that tells the same.
 *
 * <p>Proof: let the two share <i>c</i> bits of their sketches. Their common marks lie in these, so
 * that they weigh no more than {@link SharedAtMost} says, <i>W</i>. Gists that weigh A and B are
 * alike by no more than (min(1, W / min(A, B)) + min(1, 2 W / (A + B))) / 2, times a factor for
 * each kind of mark that both have and do not share; and if they share one, they share its bit. The
 * share of both that agrees is no more than 2 W / (A + B), times the same factors. Neither grows
 * with B, so that there is a heaviest statement with which {@link Sameness} can find what it asks
 * for. A statement of a single word counts as weighing nothing, as fewer words must be shared with
 * it, and is never ruled out.
 */
public final class WeightLimits {

  /** Numbers of bits that are told apart: 0, 1 and so on; the last stands for more, too. */
  public static final int COUNTS = 8;

  /** Added up over what two disagree about: both name entities, and other ones. */
  public static final int OTHER_ENTITIES = 1;

  /** The same for names. */
  public static final int OTHER_NAMES = 2;

  /** The same for kinds of happening. */
  public static final int OTHER_HAPPENINGS = 4;

  /** Sums of these. */
  public static final int DISAGREEMENTS = 8;

  /** What weights are counted in. */
  static final double UNIT = 0.1;

  /** The heaviest that is told apart, in units. */
  static final int HEAVIEST = 254;

  /** Greatest number of days that is told apart between days; 0 between longer stretches. */
  private static final int FARTHEST = 2;

  private static final int ANY = 255;
  private static final int NONE = 0;
  private static final double ROUNDING = 1e-9;

  /** In units, with what was rounded down. */
  private static final int CANCEL_WEIGHT = 13;

  private final Gist gist;
  private final Grain grain;
  private final int weight;
  private final SharedAtMost shared;
  private final double withoutEnd;

  /** What it has of which others may have another. */
  private final int kinds;

  /** The limits around a statement. */
  public WeightLimits(Telling telling) {
    gist = telling.gist();
    grain = telling.grain();
    weight = telling.weight();
    shared = new SharedAtMost(gist, COUNTS);
    withoutEnd = gist.without(Sameness.CANCEL).total();
    kinds =
        (gist.has('@') ? OTHER_ENTITIES : 0)
            | (gist.has('^') ? OTHER_NAMES : 0)
            | (gist.has('=') ? OTHER_HAPPENINGS : 0);
  }

  /** The greatest number of days that is told apart for statements of a grain. */
  public int farthest(Grain other) {
    return areDays(other) ? FARTHEST : 0;
  }

  /**
   * The limits for statements of a grain, as {@link Telling#weight} counts, 255 for any weight: for
   * each distance in days, and for each sum of disagreements, {@value #COUNTS} numbers.
   */
  public byte[] of(Grain other) {
    int block = DISAGREEMENTS * COUNTS;
    byte[] limits = new byte[(farthest(other) + 1) * block];
    for (int i = 0; i < limits.length; i++) {
      int sum = i % block / COUNTS;
      int known = sum & kinds;
      limits[i] =
          known < sum
              ? limits[i - (sum - known) * COUNTS]
              : (byte) limit(other, i / block, i % COUNTS, sum);
    }
    return limits;
  }

  private boolean areDays(Grain other) {
    return grain.isDay() && other.isDay();
  }

  private int limit(Grain other, int distance, int bits, int disagreements) {
    if (!areDays(other)) {
      return (disagreements & OTHER_ENTITIES) != 0
          ? NONE
          : alike(bits, disagreements, gist.total(), Sameness.ALIKE_WITHIN);
    }
    if (distance == 0) {
      return alike(bits, disagreements, gist.total(), Sameness.ALIKE);
    }
    int limit = bits >= Math.min(shared.bits(), COUNTS - 1) ? weight : NONE;
    limit = Math.max(limit, nearlyTheSame(bits, disagreements));
    if (distance == 1) {
      limit = Math.max(limit, alike(bits, disagreements, gist.total(), Sameness.ALIKE_INFERRED));
    }
    if (grain == Grain.PLAN || other == Grain.PLAN) {
      int end = alike(bits, disagreements & ~OTHER_HAPPENINGS, withoutEnd, Sameness.NEARLY);
      limit = Math.max(limit, end == NONE ? NONE : Math.min(ANY, end + CANCEL_WEIGHT));
    }
    return limit;
  }

  /** The share of both that agrees must be large. */
  private int nearlyTheSame(int bits, int disagreements) {
    double common = common(bits, Sameness.NEARLY_WORDS, disagreements);
    double least = Sameness.NEARLY / factor(disagreements);
    return common == 0 ? NONE : units(2 * common / least - gist.total());
  }

  /** Likeness must be large; so much heavier, else so much lighter than the one at most. */
  private int alike(int bits, int disagreements, double mine, double enough) {
    double common = common(bits, Math.min(Gist.SHARED_WORDS, gist.words()), disagreements);
    if (common == 0) {
      return NONE;
    }
    double least = 2 * enough / factor(disagreements) - ROUNDING;
    double of = least - Math.min(1, common / mine);
    if (of <= 0) {
      return ANY;
    }
    double heavier = 2 * common / of - mine;
    return of <= 1 && heavier >= mine ? units(heavier) : lighter(common, mine, least);
  }

  /**
   * The heaviest <i>o</i> up to mine with min(1, common / o) + 2 common / (mine + o) of at least so
   * much.
   */
  private static int lighter(double common, double mine, double least) {
    if (least > 2) {
      return NONE;
    }
    double half = (3 * common - least * mine) / (2 * least);
    double other = half + Math.sqrt(half * half + common * mine / least);
    return units(
        other > common ? Math.min(other, mine) : Math.min(common, 2 * common / (least - 1) - mine));
  }

  private static int units(double weight) {
    return (int) Math.max(NONE, Math.min(ANY, (weight + ROUNDING) / UNIT));
  }

  private double common(int bits, int words, int disagreements) {
    return shared.most(bits, words, (disagreements & OTHER_ENTITIES) != 0);
  }

  private static double factor(int disagreements) {
    double factor = (disagreements & OTHER_ENTITIES) != 0 ? SharedMarks.OTHER_ENTITIES : 1;
    factor *= (disagreements & OTHER_NAMES) != 0 ? SharedMarks.OTHER_NAMES : 1;
    return (disagreements & OTHER_HAPPENINGS) != 0 ? factor * SharedMarks.OTHER_HAPPENINGS : factor;
  }
}
