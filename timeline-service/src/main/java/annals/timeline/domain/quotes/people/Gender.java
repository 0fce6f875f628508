package annals.timeline.domain.quotes.people;

/** Which pronoun a person is spoken of with. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether the two may be one person's. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
