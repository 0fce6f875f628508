package annals.entity.domain.mentions;

/** What forms of address say about a person. */
public enum Gender {
  UNKNOWN,
  FEMALE,
  MALE;

  /** Whether the two can be one person's. */
  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
