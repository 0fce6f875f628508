package annals.entity.domain;

/** What a name stands for. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  /**
   * Kept so that a place is not mistaken for a person or an organisation; never in the registry.
   */
  PLACE
}
