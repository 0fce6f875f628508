package annals.timeline.persistence;

import annals.timeline.application.FiledStatement;
import annals.timeline.application.StatementPlace;
import annals.timeline.application.StatementStore;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.statements.Voice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements in PostgreSQL. */
@ApplicationScoped
class SqlStatementStore implements StatementStore {

  private static final String INSERT =
      """
      insert into statement (id, article_id, revision, start_at, end_at, position, text, date,
        first_day, last_day, date_start, date_end, date_words, date_resolution, expected, quality,
        voice_start, voice_end, voice_words, voice_entity, voice_name, voice_type)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String INSERT_PARTICIPANT =
      """
      insert into statement_entity
        (statement_id, entity_id, name, type, involvement, position, placed, quality)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String SELECT =
      "select "
          + ReportRows.COLUMNS
          + " from statement s join article a on a.id = s.article_id "
          + ReportRows.PARTICIPANTS;

  private static final StatementPlace START = new StatementPlace(-1, new UUID(0, 0));

  private final Database database;

  SqlStatementStore(Database database) {
    this.database = database;
  }

  @Override
  public Set<EdtfDate> replace(UUID article, List<Statement> statements) {
    Set<EdtfDate> touched =
        new HashSet<>(
            database.query(
                """
                select distinct date from statement
                 where article_id = ? and first_day is not null
                """,
                row -> EdtfDate.parse(Database.text(row, "date")),
                List.of(article)));
    database.update("delete from statement where article_id = ?", List.of(article));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<List<@Nullable Object>> participants = new ArrayList<>();
    for (Statement statement : statements) {
      rows.add(row(statement));
      for (Participant participant : statement.participants()) {
        participants.add(row(statement, participant));
      }
      if (statement.date() != null && statement.date().isPlaced()) {
        touched.add(statement.date().value());
      }
    }
    database.updateAll(INSERT, rows);
    database.updateAll(INSERT_PARTICIPANT, participants);
    return touched;
  }

  private static List<@Nullable Object> row(Statement statement) {
    StatementDate date = statement.date();
    StatementDate placed = statement.isPlaced() ? date : null;
    Voice voice = statement.voice();
    return Arrays.asList(
        statement.id(),
        statement.article(),
        statement.revision(),
        statement.span().start(),
        statement.span().end(),
        statement.position(),
        statement.text(),
        date == null ? null : date.value().toString(),
        placed == null ? null : placed.firstDay(),
        placed == null ? null : placed.lastDay(),
        date == null ? null : date.span().start(),
        date == null ? null : date.span().end(),
        date == null ? null : date.words(),
        date == null ? null : date.resolution().name(),
        statement.expected(),
        statement.quality(),
        voice == null ? null : voice.span().start(),
        voice == null ? null : voice.span().end(),
        voice == null ? null : voice.words(),
        voice == null || voice.entity() == null ? null : voice.entity().id(),
        voice == null || voice.entity() == null ? null : voice.entity().name(),
        voice == null || voice.entity() == null ? null : voice.entity().type().name());
  }

  private static List<@Nullable Object> row(Statement statement, Participant participant) {
    return Arrays.asList(
        statement.id(),
        participant.entity().id(),
        participant.entity().name(),
        participant.entity().type().name(),
        participant.involvement().name(),
        participant.position(),
        statement.isPlaced(),
        statement.quality() * participant.involvement().weight());
  }

  @Override
  public List<Report> on(EdtfDate date) {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 1))",
        row -> true,
        List.of(date.toString()));
    return database.query(
        SELECT + " where s.date = ? and s.first_day is not null",
        ReportRows::report,
        List.of(date.toString()));
  }

  @Override
  public List<FiledStatement> of(UUID article, @Nullable StatementPlace after, int limit) {
    StatementPlace from = after == null ? START : after;
    return database.query(
        SELECT
            + " where s.article_id = ? and (s.start_at, s.id) > (?, ?)"
            + " order by s.start_at, s.id limit ?",
        row -> new FiledStatement(ReportRows.statement(row), Database.id(row, "event_id")),
        List.of(article, from.start(), from.id(), limit));
  }

  @Override
  public List<Report> undated(TimelineRequest request, int limit) {
    StringBuilder sql = new StringBuilder(SELECT);
    List<Object> arguments = new ArrayList<>();
    String order = "s.quality desc, s.id";
    if (request.entities().isEmpty()) {
      sql.append(" where s.first_day is null");
    } else {
      sql.append(
          """
           join statement_entity e on e.statement_id = s.id
           where not e.placed and e.entity_id = ?
          """);
      arguments.add(request.entities().getFirst());
      order = "e.quality desc, e.statement_id";
    }
    for (UUID entity : request.entities().stream().skip(1).toList()) {
      sql.append(
          """
           and exists (select from statement_entity o
             where o.statement_id = s.id and o.entity_id = ?)
          """);
      arguments.add(entity);
    }
    if (!request.terms().isEmpty()) {
      sql.append(" and s.search @@ websearch_to_tsquery('english', ?)");
      arguments.add(request.terms());
    }
    sql.append(" order by ").append(order).append(" limit ?");
    arguments.add(limit);
    return database.query(sql.toString(), ReportRows::report, arguments);
  }
}
