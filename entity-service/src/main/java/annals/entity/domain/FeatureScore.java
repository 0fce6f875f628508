package annals.entity.domain;

/**
 * One reason for a resolution.
 *
 * @param feature as {@code name-similarity}
 * @param value what was seen, for people: {@code Zelenskyy ~ Zelensky}
 * @param weight what it added to the score; negative when it spoke against
 */
public record FeatureScore(String feature, String value, double weight) {}
