package annals.timeline.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/** The tables of the index. */
public final class Tables {

  /**
   * All but the log of changes; what others refer to comes behind them. Tests delete the rows: to
   * truncate would take locks against the worker that reads beside it.
   */
  public static final List<String> INDEX =
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
          "article_subject",
          "article");

  private Tables() {}

  /** Deletes all rows, and the log of changes. */
  static void empty(Database database) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              INDEX.forEach(table -> database.update("delete from " + table, List.of()));
              database.update("delete from index_change", List.of());
            });
  }
}
