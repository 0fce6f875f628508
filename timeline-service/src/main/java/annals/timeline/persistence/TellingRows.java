package annals.timeline.persistence;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.events.Filed;
import annals.timeline.domain.events.Gist;
import annals.timeline.domain.events.Sketch;
import annals.timeline.domain.events.Telling;
import annals.timeline.domain.statements.Outlook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** Reads what decides under which event statements are filed, and writes by what they are found. */
final class TellingRows {

  /** What {@link #filed} needs of a statement {@code s}. */
  static final String COLUMNS =
      """
      s.id, s.article_id, s.copy_group, s.start_at, s.published_day, s.date, s.outlook,
      s.date_resolution, s.gist, s.leader
      """;

  private TellingRows() {}

  static Filed filed(ResultSet row) throws SQLException {
    return new Filed(
        new Telling(
            Objects.requireNonNull(Database.id(row, "id")),
            Objects.requireNonNull(Database.id(row, "article_id")),
            Objects.requireNonNull(Database.id(row, "copy_group")),
            row.getInt("start_at"),
            Database.day(row, "published_day"),
            EdtfDate.parse(Database.text(row, "date")),
            Outlook.valueOf(Database.text(row, "outlook")),
            Resolution.INFERRED_FROM_PUBLICATION.name().equals(row.getString("date_resolution")),
            Gist.parse(Database.text(row, "gist"))),
        Objects.requireNonNull(Database.id(row, "leader")));
  }

  /** No rows yet by which statements are found. */
  static NewRows pairs() {
    return new NewRows(
        "statement_pair",
        "pair int8",
        "grain int4",
        "first_day int4",
        "days int4",
        "leads bool",
        "statement_id uuid",
        "weight int4",
        "marks int8",
        "names int8",
        "entities int8");
  }

  /** Adds the rows by which a statement is found. */
  static void addPairs(Filed filed, NewRows rows) {
    Telling telling = filed.telling();
    int grain = telling.grain().code();
    int first = (int) telling.firstDay().toEpochDay();
    Sketch sketch = telling.sketch();
    for (Long pair : telling.pairs()) {
      rows.add(
          pair,
          grain,
          first,
          telling.days(),
          filed.leads(),
          telling.statement(),
          telling.weight(),
          sketch.marks(),
          sketch.names(),
          sketch.entities());
    }
  }
}
