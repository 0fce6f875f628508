package annals.timeline.persistence;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Outlook;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.statements.Voice;
import annals.timeline.domain.text.TextSpan;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads statements with their origin and participants. */
final class ReportRows {

  /** What {@link #report} needs of a statement {@code s} and its article {@code a}. */
  static final String COLUMNS =
      """
      s.id, s.article_id, s.revision, s.start_at, s.end_at, s.position, s.text, s.date, s.date_start,
      s.date_end, s.date_words, s.date_resolution, s.outlook, s.quality, s.voice_start, s.voice_end,
      s.voice_words, s.voice_entity, s.voice_name, s.voice_type, s.leader, a.source, a.published,
      a.copy_group, p.ids, p.names, p.types, p.involvements, p.positions, p.parts
      """;

  /** Joins the participants of {@code s}, the closest first, as arrays. */
  static final String PARTICIPANTS =
      """
      left join lateral (
        select array_agg(x.entity_id order by x.position, x.entity_id) as ids,
               array_agg(x.name order by x.position, x.entity_id) as names,
               array_agg(x.type order by x.position, x.entity_id) as types,
               array_agg(x.involvement order by x.position, x.entity_id) as involvements,
               array_agg(x.position order by x.position, x.entity_id) as positions,
               array_agg(x.part order by x.position, x.entity_id) as parts
          from statement_entity x where x.statement_id = s.id) p on true
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
            published == null ? null : EdtfDate.parse(published)));
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
        participants(row),
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

  private static List<Participant> participants(ResultSet row) throws SQLException {
    List<Object> ids = array(row, "ids");
    List<Object> names = array(row, "names");
    List<Object> types = array(row, "types");
    List<Object> involvements = array(row, "involvements");
    List<Object> positions = array(row, "positions");
    List<@Nullable String> parts = texts(row, "parts");
    List<Participant> participants = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      EntityRef entity =
          new EntityRef(
              (UUID) ids.get(i),
              String.valueOf(names.get(i)),
              EntityType.valueOf(String.valueOf(types.get(i))));
      participants.add(
          new Participant(
              entity,
              Involvement.valueOf(String.valueOf(involvements.get(i))),
              (Integer) positions.get(i),
              parts.get(i)));
    }
    return participants;
  }

  private static List<Object> array(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : Arrays.asList((Object[]) array.getArray());
  }

  private static List<@Nullable String> texts(ResultSet row, String column) throws SQLException {
    List<@Nullable String> texts = new ArrayList<>();
    Array array = row.getArray(column);
    if (array != null) {
      for (@Nullable String text : (@Nullable String[]) array.getArray()) {
        texts.add(text);
      }
    }
    return texts;
  }
}
