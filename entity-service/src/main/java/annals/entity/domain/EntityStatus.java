package annals.entity.domain;

/** How far an entity is to be trusted. */
public enum EntityStatus {
  /** Proposed by the resolver, not yet well supported. */
  PROPOSED,
  /** Well supported by articles. */
  CONFIRMED
}
