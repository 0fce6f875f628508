package annals.entity.domain;

/** Where an entity comes from. */
public enum EntityOrigin {
  /** Proposed by the resolver from what articles say. */
  ARTICLES,
  /** Brought in from outside. */
  IMPORT,
  /** Made by an editor by hand. */
  EDITOR,
  /** Made by a split; gone when the split is taken back. */
  SPLIT
}
