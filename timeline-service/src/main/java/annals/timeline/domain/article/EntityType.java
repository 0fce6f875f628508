package annals.timeline.domain.article;

/** What an entity is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  /** Known so that it is not mistaken for either; never a participant. */
  PLACE
}
