package annals.timeline.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/** The tables of the index. */
final class Tables {

  /** What others refer to comes behind them. */
  private static final List<String> ALL =
      List.of(
          "quote_entity",
          "quote",
          "event_entity",
          "event_alias",
          "event_correction_anchor",
          "event_correction_history",
          "event_correction",
          "event",
          "statement_entity",
          "statement_pair",
          "statement",
          "article",
          "index_change");

  private Tables() {}

  /** Deletes all rows: to truncate would take locks against the worker that reads beside it. */
  static void empty(Database database) {
    QuarkusTransaction.requiringNew()
        .run(() -> ALL.forEach(table -> database.update("delete from " + table, List.of())));
  }
}
