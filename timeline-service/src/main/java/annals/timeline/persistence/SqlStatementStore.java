package annals.timeline.persistence;

import annals.timeline.application.FiledStatement;
import annals.timeline.application.Placing;
import annals.timeline.application.StatementPlace;
import annals.timeline.application.StatementStore;
import annals.timeline.application.StoredQuote;
import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.events.Anchor;
import annals.timeline.domain.events.Filed;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.statements.Voice;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements in PostgreSQL. */
@ApplicationScoped
class SqlStatementStore implements StatementStore {

  private static final String INSERT =
      """
      insert into statement (id, article_id, revision, start_at, end_at, position, text, date,
        first_day, last_day, date_start, date_end, date_words, date_resolution, outlook, quality,
        voice_start, voice_end, voice_words, voice_entity, voice_name, voice_type, leader, gist,
        published_day, copy_group, words)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String INSERT_PARTICIPANT =
      """
      insert into statement_entity
        (statement_id, entity_id, name, type, involvement, position, placed, inferred, quality, part)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
  public List<Filed> filed(UUID article) {
    return database.query(
        "select "
            + TellingRows.COLUMNS
            + " from statement s where s.article_id = ? and s.leader is not null",
        TellingRows::filed,
        List.of(article));
  }

  @Override
  public Set<UUID> entities(UUID article) {
    return new HashSet<>(
        database.query(
            """
            select distinct e.entity_id from statement_entity e
              join statement s on s.id = e.statement_id where s.article_id = ?
            """,
            row -> Objects.requireNonNull(Database.id(row, "entity_id")),
            List.of(article)));
  }

  @Override
  public void replace(UUID article, List<Placing> statements) {
    database.update(
        """
        delete from statement_pair where statement_id in
          (select id from statement where article_id = ?)
        """,
        List.of(article));
    database.update("delete from statement where article_id = ?", List.of(article));
    add(statements);
  }

  @Override
  public void add(List<Placing> statements) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<List<@Nullable Object>> participants = new ArrayList<>();
    List<List<@Nullable Object>> pairs = new ArrayList<>();
    for (Placing placing : statements) {
      Statement statement = placing.statement();
      rows.add(row(statement, placing.filed()));
      for (Participant participant : statement.participants()) {
        participants.add(row(statement, participant));
      }
      if (placing.filed() != null) {
        pairs.addAll(TellingRows.pairs(placing.filed()));
      }
    }
    database.updateAll(INSERT, rows);
    database.updateAll(INSERT_PARTICIPANT, participants);
    database.updateAll(TellingRows.INSERT_PAIR, pairs);
  }

  private static List<@Nullable Object> row(Statement statement, @Nullable Filed filed) {
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
        date == null || date.isInferred() ? null : date.words(),
        date == null ? null : date.resolution().name(),
        statement.outlook().name(),
        statement.quality(),
        voice == null ? null : voice.span().start(),
        voice == null ? null : voice.span().end(),
        voice == null ? null : voice.words(),
        voice == null || voice.entity() == null ? null : voice.entity().id(),
        voice == null || voice.entity() == null ? null : voice.entity().name(),
        voice == null || voice.entity() == null ? null : voice.entity().type().name(),
        filed == null ? null : filed.leader(),
        filed == null ? "" : filed.telling().gist().toString(),
        filed == null ? null : filed.telling().published(),
        filed == null ? null : filed.telling().copyGroup(),
        filed == null ? null : Anchor.of(statement).words());
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
        statement.isInferred(),
        statement.quality() * participant.involvement().weight(),
        participant.part());
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
    String open = request.inferred() ? "not %1$s.placed" : "(not %1$s.placed or %1$s.inferred)";
    String order = "s.quality desc, s.id";
    if (request.entities().isEmpty()) {
      sql.append(
          request.inferred()
              ? " where s.first_day is null"
              : " where (s.first_day is null"
                  + " or s.date_resolution = 'INFERRED_FROM_PUBLICATION')");
    } else if (request.mode() == EntityMode.ALL) {
      sql.append(" join statement_entity e on e.statement_id = s.id where ")
          .append(open.formatted("e"))
          .append(" and e.entity_id = ?");
      arguments.add(request.entities().getFirst());
      order = "e.quality desc, e.statement_id";
      for (UUID entity : request.entities().stream().skip(1).toList()) {
        sql.append(
            """
             and exists (select from statement_entity o
               where o.statement_id = s.id and o.entity_id = ?)
            """);
        arguments.add(entity);
      }
    } else {
      sql.append(
          """
           join (select m.statement_id, max(m.quality) as quality
             from unnest(?) w (entity_id) cross join lateral (
               select e.statement_id, e.quality from statement_entity e
                where e.entity_id = w.entity_id and %s
                order by e.quality desc, e.statement_id limit ?) m
            group by m.statement_id) e on e.statement_id = s.id where true
          """
              .formatted(open.formatted("e")));
      arguments.add(request.entities());
      arguments.add(limit);
      order = "e.quality desc, e.statement_id";
    }
    if (!request.terms().isEmpty()) {
      sql.append(" and s.search @@ websearch_to_tsquery('english', ?)");
      arguments.add(request.terms());
    }
    if (!request.sources().isEmpty()) {
      sql.append(" and lower(a.source) = any (?)");
      arguments.add(request.sources().toArray(String[]::new));
    }
    sql.append(" order by ").append(order).append(" limit ?");
    arguments.add(limit);
    return database.query(sql.toString(), SqlStatementStore::asStated, arguments);
  }

  private static Report asStated(ResultSet row) throws SQLException {
    Report report = ReportRows.report(row);
    return new Report(report.statement().asStated(), report.origin());
  }

  @Override
  public Map<UUID, UUID> eventsOf(Collection<StoredQuote> quotes) {
    Map<UUID, UUID> events = new HashMap<>();
    database.query(
        """
        select distinct on (q.id) q.id, e.id as event_id from quote q
          join statement s on s.article_id = q.article_id
            and q.start_at < s.end_at and q.end_at > s.start_at
          join event e on e.leader = s.leader
         where q.id = any (?)
         order by q.id, least(q.end_at, s.end_at) - greatest(q.start_at, s.start_at) desc, s.id
        """,
        row ->
            events.put(
                Objects.requireNonNull(Database.id(row, "id")),
                Objects.requireNonNull(Database.id(row, "event_id"))),
        List.of(quotes.stream().map(StoredQuote::id).toList()));
    return events;
  }
}
