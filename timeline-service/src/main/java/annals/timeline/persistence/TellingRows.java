package annals.timeline.persistence;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.events.Filed;
import annals.timeline.domain.events.Gist;
import annals.timeline.domain.events.Telling;
import annals.timeline.domain.statements.Outlook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what decides under which event statements are filed, and writes by what they are found. */
final class TellingRows {

  /** What {@link #filed} needs of a statement {@code s}. */
  static final String COLUMNS =
      """
      s.id, s.article_id, s.copy_group, s.start_at, s.published_day, s.date, s.outlook,
      s.date_resolution, s.gist, s.leader
      """;

  static final String INSERT_PAIR =
      """
      insert into statement_pair (pair, grain, first_day, leads, statement_id)
      values (?, ?, ?, ?, ?)
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

  /** The rows by which a statement is found. */
  static List<List<@Nullable Object>> pairs(Filed filed) {
    Telling telling = filed.telling();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Long pair : telling.pairs()) {
      rows.add(
          Arrays.asList(
              pair,
              telling.grain().code(),
              (int) telling.firstDay().toEpochDay(),
              filed.leads(),
              telling.statement()));
    }
    return rows;
  }
}
