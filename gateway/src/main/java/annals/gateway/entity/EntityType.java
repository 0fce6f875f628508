package annals.gateway.entity;

/** What is named; a place is kept so that it is not mistaken for a person or organisation. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE
}
