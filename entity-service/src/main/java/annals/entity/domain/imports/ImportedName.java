package annals.entity.domain.imports;

/**
 * Another name of an entity in a file.
 *
 * @param language BCP 47 or empty
 * @param validFrom EDTF or empty
 * @param validTo EDTF or empty
 */
public record ImportedName(
    String text, String language, Kind kind, String validFrom, String validTo) {
  /** Refuses an empty name. */
  public ImportedName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A name has letters");
    }
  }

  /** What the name is to its entity. */
  public enum Kind {
    ALIAS,
    /** A name that the entity no longer bears. */
    FORMER
  }
}
