package annals.entity.domain;

/**
 * A name of an entity.
 *
 * @param script ISO 15924, as {@code Latn}
 * @param language BCP 47 or empty
 * @param validFrom EDTF or empty
 * @param validTo EDTF or empty
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

  /** The same, of another kind. */
  public EntityName with(NameKind other) {
    return new EntityName(text, other, script, language, validFrom, validTo, mentionCount);
  }

  /** The same, used by so many mentions. */
  public EntityName withCount(long mentions) {
    return new EntityName(text, kind, script, language, validFrom, validTo, mentions);
  }
}
