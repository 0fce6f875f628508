package annals.entity.domain;

/** How a mention names somebody. */
public enum MentionKind {
  NAME,
  ACRONYM,
  ROLE
}
