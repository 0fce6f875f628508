package annals.timeline.domain.quotes;

/** What a name stands for. */
public enum MentionType {
  PERSON,
  ORGANIZATION,
  PLACE
}
