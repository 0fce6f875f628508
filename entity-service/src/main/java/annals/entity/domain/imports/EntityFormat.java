package annals.entity.domain.imports;

/** The kinds of files that describe entities. */
public enum EntityFormat {
  /** A header names the columns. */
  CSV,
  /** FollowTheMoney entities, one JSON object a line. */
  FTM,
  /** A Wikidata JSON dump, one item a line. */
  WIKIDATA
}
