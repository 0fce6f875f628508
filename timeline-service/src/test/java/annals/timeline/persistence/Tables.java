package annals.timeline.persistence;

/** The tables of the index. */
final class Tables {

  /** Empties them. */
  static final String EMPTY =
      "truncate article, statement, statement_entity, statement_pair, event, event_entity,"
          + " event_alias, event_correction, event_correction_anchor, event_correction_history,"
          + " quote, quote_entity, index_change";

  private Tables() {}
}
