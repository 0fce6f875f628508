package annals.timeline.persistence;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Outlook;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.statements.Voice;
import annals.timeline.domain.text.TextSpan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads statements with their origin. */
final class ReportRows {

  /** What {@link #report} needs of a statement {@code s} and its article {@code a}. */
  static final String COLUMNS =
      """
      s.id, s.article_id, s.revision, s.start_at, s.end_at, s.position, s.text, s.date, s.timed,
      s.date_start, s.date_end, s.date_words, s.date_resolution, s.outlook, s.quality,
      s.voice_start, s.voice_end, s.voice_words, s.voice_entity, s.voice_name, s.voice_type,
      s.leader, a.source, a.published, a.copy_group, a.subjects, s.participants
      """;

  private ReportRows() {}

  static Report report(ResultSet row) throws SQLException {
    Statement statement = statement(row);
    String published = row.getString("published");
    return new Report(
        statement,
        new Origin(
            statement.article(),
            Objects.requireNonNull(Database.id(row, "copy_group")),
            Database.text(row, "source"),
            published == null ? null : EdtfDate.parse(published),
            Database.ids(row, "subjects")));
  }

  static Statement statement(ResultSet row) throws SQLException {
    return new Statement(
        Objects.requireNonNull(Database.id(row, "id")),
        Objects.requireNonNull(Database.id(row, "article_id")),
        row.getLong("revision"),
        new TextSpan(row.getInt("start_at"), row.getInt("end_at")),
        Database.text(row, "text"),
        row.getInt("position"),
        date(row),
        row.getBoolean("timed"),
        ParticipantJson.read(Database.text(row, "participants")),
        Outlook.valueOf(Database.text(row, "outlook")),
        voice(row, "voice"),
        row.getDouble("quality"));
  }

  private static @Nullable StatementDate date(ResultSet row) throws SQLException {
    String date = row.getString("date");
    if (date == null) {
      return null;
    }
    String words = row.getString("date_words");
    boolean inferred = words == null;
    return new StatementDate(
        EdtfDate.parse(date),
        new TextSpan(
            row.getInt(inferred ? "start_at" : "date_start"),
            row.getInt(inferred ? "end_at" : "date_end")),
        inferred ? Database.text(row, "text") : words,
        Resolution.valueOf(Database.text(row, "date_resolution")));
  }

  private static @Nullable Voice voice(ResultSet row, String prefix) throws SQLException {
    String words = row.getString(prefix + "_words");
    if (words == null) {
      return null;
    }
    UUID id = Database.id(row, prefix + "_entity");
    EntityRef entity =
        id == null
            ? null
            : new EntityRef(
                id,
                Database.text(row, prefix + "_name"),
                EntityType.valueOf(Database.text(row, prefix + "_type")));
    return new Voice(
        new TextSpan(row.getInt(prefix + "_start"), row.getInt(prefix + "_end")), words, entity);
  }
}
