package annals.entity.domain;

/** What a name is to its entity. */
public enum NameKind {
  CANONICAL,
  ALIAS,
  ACRONYM,
  /** A name that the entity no longer bears. */
  FORMER
}
