package annals.entity.domain.imports;

/**
 * An office or function in a file.
 *
 * @param organization the organisation or country, or empty
 * @param from EDTF or empty
 * @param to EDTF or empty
 */
public record ImportedRole(String title, String organization, String from, String to) {
  /** Refuses a role without a title. */
  public ImportedRole {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A role has a title");
    }
  }
}
