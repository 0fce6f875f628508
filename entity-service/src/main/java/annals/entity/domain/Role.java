package annals.entity.domain;

/**
 * An office or function of a person, as `President` of `Ukraine`.
 *
 * @param title the function, capitalised as in running text
 * @param organization the organisation or country, or empty
 */
public record Role(String title, String organization) implements Comparable<Role> {
  /** Refuses a role without a title. */
  public Role {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A role has a title");
    }
  }

  @Override
  public int compareTo(Role other) {
    int byTitle = title.compareTo(other.title);
    return byTitle != 0 ? byTitle : organization.compareTo(other.organization);
  }
}
