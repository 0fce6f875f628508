package annals.platform.error;

/**
 * One field of a request that is not as it should be.
 *
 * @param field path in proto or JSON names separated by dots, as {@code draft.published}
 * @param description what is wrong and what would be right, a sentence for people
 */
public record FieldViolation(String field, String description) {}
