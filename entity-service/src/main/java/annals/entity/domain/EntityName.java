package annals.entity.domain;

/**
 * A name that articles use for an entity.
 *
 * @param script ISO 15924, as {@code Latn}
 * @param language BCP 47 or empty
 * @param validFrom EDTF day or empty
 * @param validTo EDTF day or empty
 * @param mentionCount mentions that used it
 */
public record EntityName(
    String text,
    NameKind kind,
    String script,
    String language,
    String validFrom,
    String validTo,
    long mentionCount) {
  /** Refuses an empty name. */
  public EntityName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A name has letters");
    }
  }
}
