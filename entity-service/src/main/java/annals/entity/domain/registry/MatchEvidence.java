package annals.entity.domain.registry;

import annals.entity.domain.FeatureScore;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Profile;
import annals.entity.domain.matching.NameMatch;
import annals.entity.domain.names.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for and against an entity being the one that was asked for: the name as a logit, and
 * added to it what is known of country, date and context.
 *
 * @param score 0 to 1
 */
public record MatchEvidence(double score, List<FeatureScore> explanation) {
  private static final double LIKELY = 0.7;
  private static final double CLEAR = 0.1;
  private static final double COUNTRY = 1.0;
  private static final double OTHER_COUNTRY = -1.5;
  private static final double SAME_DATE = 1.5;
  private static final double OTHER_DATE = -3.0;
  private static final double SHARED_WORD = 0.4;
  private static final double MOST_CONTEXT = 1.6;
  private static final double CERTAIN = 0.999;
  private static final int YEAR = 4;
  private static final int SHORTEST_WORD = 4;

  /** Keeps its own copy. */
  public MatchEvidence {
    explanation = List.copyOf(explanation);
  }

  /**
   * What was asked besides the name; each may be empty.
   *
   * @param country ISO 3166-1 alpha-2, lower-case
   * @param date EDTF of birth, foundation, or of the time that is talked of
   * @param context words around the name
   */
  public record Asked(String country, String date, String context) {}

  /** Weighs {@code entity} whose name fits as {@code name} says. */
  public static MatchEvidence of(Asked asked, NamedEntity entity, NameMatch name) {
    List<FeatureScore> features = new ArrayList<>(name.explanation());
    double logit = logit(name.score());
    for (FeatureScore feature :
        List.of(country(asked, entity), date(asked, entity), context(asked, entity))) {
      if (feature.weight() != 0) {
        features.add(feature);
        logit += feature.weight();
      }
    }
    return new MatchEvidence(1 / (1 + Math.exp(-logit)), features);
  }

  /** Whether it is taken for the same, if no other comes near. */
  public boolean isLikely() {
    return score >= LIKELY;
  }

  /** Whether the first of two scores leaves the second behind. */
  public static boolean isClear(double first, double second) {
    return first - second >= CLEAR;
  }

  private static double logit(double score) {
    double bounded = Math.clamp(score, 1 - CERTAIN, CERTAIN);
    return Math.log(bounded / (1 - bounded));
  }

  private static FeatureScore country(Asked asked, NamedEntity entity) {
    Set<String> known = entity.profile().countries();
    if (asked.country().isEmpty() || known.isEmpty()) {
      return new FeatureScore("country", "", 0);
    }
    boolean same = known.contains(asked.country());
    return new FeatureScore(
        "country",
        same ? asked.country() : String.join(", ", known) + ", not " + asked.country(),
        same ? COUNTRY : OTHER_COUNTRY);
  }

  private static FeatureScore date(Asked asked, NamedEntity entity) {
    Profile profile = entity.profile();
    if (asked.date().length() < YEAR || profile.startDate().isEmpty()) {
      return new FeatureScore("date", "", 0);
    }
    String known = profile.startDate();
    boolean same = known.startsWith(asked.date()) || asked.date().startsWith(known);
    if (same) {
      return new FeatureScore("date", known, SAME_DATE);
    }
    boolean lived =
        asked.date().compareTo(known) > 0
            && (profile.endDate().isEmpty() || asked.date().compareTo(profile.endDate()) <= 0);
    return lived
        ? new FeatureScore("date", "", 0)
        : new FeatureScore("date", known + ", not " + asked.date(), OTHER_DATE);
  }

  private static FeatureScore context(Asked asked, NamedEntity entity) {
    Set<String> words = words(asked.context());
    Set<String> known = words(entity.profile().description());
    for (HeldRole held : entity.roles()) {
      known.addAll(words(held.role().title() + " " + held.role().organization()));
    }
    words.retainAll(known);
    double weight = Math.min(MOST_CONTEXT, SHARED_WORD * words.size());
    return new FeatureScore("context", String.join(", ", words.stream().sorted().toList()), weight);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Fold.words(text));
    words.removeIf(word -> word.length() < SHORTEST_WORD);
    return words;
  }
}
