package annals.timeline.persistence;

import annals.timeline.application.FiledStatement;
import annals.timeline.application.Placing;
import annals.timeline.application.StatementPlace;
import annals.timeline.application.StatementStore;
import annals.timeline.application.StoredQuote;
import annals.timeline.domain.article.EntityRef;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements in PostgreSQL. */
@ApplicationScoped
class SqlStatementStore implements StatementStore {

  private static final String SELECT_FILED =
      "select "
          + ReportRows.COLUMNS
          + ", v.id as event_id from statement s join article a on a.id = s.article_id"
          + " left join event v on v.leader = s.leader ";

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
    return database
        .query(
            "select s.participants from statement s where s.article_id = ?",
            row -> ParticipantJson.read(Database.text(row, "participants")),
            List.of(article))
        .stream()
        .flatMap(List::stream)
        .map(participant -> participant.entity().id())
        .collect(Collectors.toSet());
  }

  @Override
  public void replace(UUID article, List<Placing> statements) {
    database.update(
        """
        with gone as (delete from statement where article_id = ? returning id),
          pairs as (delete from statement_pair where statement_id in (select id from gone))
        delete from statement_entity where statement_id in (select id from gone)
        """,
        List.of(article));
    add(statements);
  }

  @Override
  public void add(List<Placing> statements) {
    NewRows rows =
        new NewRows(
            "statement",
            "id uuid",
            "article_id uuid",
            "revision int8",
            "start_at int4",
            "end_at int4",
            "position int4",
            "text text",
            "date text",
            "timed bool",
            "first_day date",
            "last_day date",
            "date_start int4",
            "date_end int4",
            "date_words text",
            "date_resolution text",
            "outlook text",
            "quality float8",
            "voice_start int4",
            "voice_end int4",
            "voice_words text",
            "voice_entity uuid",
            "voice_name text",
            "voice_type text",
            "leader uuid",
            "gist text",
            "published_day date",
            "copy_group uuid",
            "words int8",
            "participants text");
    NewRows undated =
        new NewRows(
            "statement_entity",
            "entity_id uuid",
            "statement_id uuid",
            "inferred bool",
            "quality float8");
    NewRows pairs = TellingRows.pairs();
    for (Placing placing : statements) {
      Statement statement = placing.statement();
      add(statement, placing.filed(), rows);
      if (!statement.isPlaced() || statement.isInferred()) {
        statement.participants().forEach(participant -> add(statement, participant, undated));
      }
      if (placing.filed() != null) {
        TellingRows.addPairs(placing.filed(), pairs);
      }
    }
    rows.insert(database);
    undated.insert(database);
    pairs.insert(database);
  }

  private static void add(Statement statement, @Nullable Filed filed, NewRows rows) {
    StatementDate date = statement.date();
    StatementDate placed = statement.isPlaced() ? date : null;
    Voice voice = statement.voice();
    EntityRef speaker = voice == null ? null : voice.entity();
    rows.add(
        statement.id(),
        statement.article(),
        statement.revision(),
        statement.span().start(),
        statement.span().end(),
        statement.position(),
        statement.text(),
        date == null ? null : date.value().toString(),
        statement.timed(),
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
        speaker == null ? null : speaker.id(),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.type().name(),
        filed == null ? null : filed.leader(),
        filed == null ? "" : filed.telling().gist().toString(),
        filed == null ? null : filed.telling().published(),
        filed == null ? null : filed.telling().copyGroup(),
        filed == null ? null : Anchor.of(statement).words(),
        ParticipantJson.write(statement.participants()));
  }

  private static void add(Statement statement, Participant participant, NewRows rows) {
    rows.add(
        participant.entity().id(),
        statement.id(),
        statement.isInferred(),
        statement.quality() * participant.involvement().weight());
  }

  @Override
  public List<FiledStatement> of(UUID article, @Nullable StatementPlace after, int limit) {
    StatementPlace from = after == null ? START : after;
    return database.query(
        SELECT_FILED
            + " where s.article_id = ? and (s.start_at, s.id) > (?, ?)"
            + " order by s.start_at, s.id limit ?",
        row -> new FiledStatement(ReportRows.statement(row), Database.id(row, "event_id")),
        List.of(article, from.start(), from.id(), limit));
  }

  @Override
  public List<Report> undated(TimelineRequest request, int limit) {
    List<Report> found = new ArrayList<>(undated(UndatedQuery.of(request, limit)));
    if (request.countsSubjects() && found.size() < limit) {
      found.addAll(undated(UndatedQuery.ofSubjects(request, limit - found.size())));
    }
    return found;
  }

  private List<Report> undated(UndatedQuery query) {
    return database.query(query.sql(), SqlStatementStore::asStated, query.arguments());
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
