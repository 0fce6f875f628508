package annals.timeline.persistence;

import annals.timeline.application.EventStore;
import annals.timeline.application.StoredEvent;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Neighbourhood;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.events.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Events in PostgreSQL. */
@ApplicationScoped
class SqlEventStore implements EventStore {

  /** Reports that are read per event for readers, the best first. */
  static final int SHOWN_REPORTS = 24;

  /** Best first: stated, with the event's own date, of good quality. */
  private static final String SHOWN =
      "select "
          + ReportRows.COLUMNS
          + """
           from unnest(?, ?) e (leader, machine_date)
           cross join lateral (
            select m.* from statement m where m.leader = e.leader
             order by m.date_resolution = 'INFERRED_FROM_PUBLICATION', m.date <> e.machine_date,
              m.quality desc, m.article_id, m.start_at, m.id limit ?) s
          join article a on a.id = s.article_id
          """;

  private static final String ALL =
      "select "
          + ReportRows.COLUMNS
          + """
           from (select m.id,
              row_number() over (partition by m.leader
                order by m.date_resolution = 'INFERRED_FROM_PUBLICATION', m.quality desc,
                  m.article_id, m.start_at, m.id) as rank,
              row_number() over (partition by m.leader
                order by m.date_resolution = 'INFERRED_FROM_PUBLICATION', m.published_day nulls last,
                  m.article_id, m.start_at, m.date collate "C") as told
             from statement m where m.leader = any (?)) w
          join statement s on s.id = w.id and (w.rank <= ? or w.told = 1)
          join article a on a.id = s.article_id
          """;

  private final Database database;
  private final EventWriter writer;

  SqlEventStore(Database database) {
    this.database = database;
    this.writer = new EventWriter(database);
  }

  @Override
  public Neighbourhood around(Collection<Telling> tellings) {
    return SqlNeighbourhood.lock(database, tellings);
  }

  @Override
  public void move(Map<UUID, UUID> leaders) {
    List<List<Object>> statements = new ArrayList<>();
    List<List<Object>> pairs = new ArrayList<>();
    leaders.forEach(
        (statement, leader) -> {
          statements.add(List.of(leader, statement));
          pairs.add(List.of(leader.equals(statement), statement, leader.equals(statement)));
        });
    database.updateAll("update statement set leader = ? where id = ?", statements);
    database.updateAll(
        "update statement_pair set leads = ? where statement_id = ? and leads <> ?", pairs);
  }

  @Override
  public Map<UUID, List<Report>> reports(Set<UUID> leaders) {
    Map<UUID, List<Report>> reports = new HashMap<>();
    if (!leaders.isEmpty()) {
      database.query(ALL, row -> readReport(row, reports), List.of(leaders, MOST_REPORTS));
    }
    return reports;
  }

  @Override
  public Map<UUID, UUID> replace(
      Set<UUID> leaders, Map<UUID, Event> events, Map<UUID, Event> machine) {
    return leaders.isEmpty() ? Map.of() : writer.replace(leaders, events, machine);
  }

  @Override
  public void alias(Map<UUID, UUID> events) {
    List<List<Object>> moved = new ArrayList<>();
    List<List<Object>> aliases = new ArrayList<>();
    events.forEach(
        (old, event) -> {
          moved.add(List.of(event, old));
          aliases.add(List.of(old, event));
        });
    database.updateAll("update event_alias set event_id = ? where event_id = ?", moved);
    database.updateAll(
        """
        insert into event_alias (id, event_id) values (?, ?)
            on conflict (id) do update set event_id = excluded.event_id
        """,
        aliases);
  }

  @Override
  public Optional<StoredEvent> find(UUID id) {
    List<EventRow> rows =
        database.query(
            "select "
                + EventRow.COLUMNS
                + """
                 from event e where e.id = coalesce(
                   (select x.id from event x where x.id = ?),
                   (select x.event_id from event_alias x where x.id = ?))
                """,
            EventRow::read,
            List.of(id, id));
    return rows.stream()
        .findFirst()
        .flatMap(row -> events(rows).stream().findFirst().map(row::stored));
  }

  @Override
  public List<Event> events(Set<UUID> ids) {
    return events(
        database.query(
            "select " + EventRow.COLUMNS + " from event e where e.id = any (?) order by e.id",
            EventRow::read,
            List.of(ids)));
  }

  @Override
  public List<Event> candidates(TimelineRequest request, int limit) {
    List<EventRow> found = new ArrayList<>(rows(CandidateQuery.of(request, limit)));
    if (request.countsSubjects() && found.size() < limit) {
      found.addAll(rows(CandidateQuery.ofSubjects(request, limit - found.size())));
    }
    return events(found);
  }

  private List<EventRow> rows(CandidateQuery query) {
    return database.query(query.sql(), EventRow::read, query.arguments());
  }

  private List<Event> events(List<EventRow> found) {
    Map<UUID, EventRow> rows = new LinkedHashMap<>();
    found.forEach(row -> rows.put(row.id(), row));
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, Map<EntityRef, Double>> relevance = new HashMap<>();
    database.query(
        """
        select event_id, entity_id, name, type, relevance from event_entity
         where event_id = any (?)
        """,
        row -> readRelevance(row, relevance),
        List.of(rows.keySet()));
    Map<UUID, List<Report>> reports = new HashMap<>();
    database.query(
        SHOWN,
        row -> readReport(row, reports),
        List.of(
            new Database.Column("uuid", found.stream().map(EventRow::leader).toList()),
            new Database.Column(
                "text", found.stream().map(row -> row.machineDate().toString()).toList()),
            SHOWN_REPORTS));
    return rows.values().stream()
        .filter(row -> reports.containsKey(row.leader()))
        .map(
            row ->
                row.event(
                    reports.getOrDefault(row.leader(), List.of()),
                    relevance.getOrDefault(row.id(), Map.of())))
        .toList();
  }

  private static boolean readRelevance(ResultSet row, Map<UUID, Map<EntityRef, Double>> relevance)
      throws SQLException {
    EntityRef entity =
        new EntityRef(
            Objects.requireNonNull(Database.id(row, "entity_id")),
            Database.text(row, "name"),
            EntityType.valueOf(Database.text(row, "type")));
    relevance
        .computeIfAbsent(
            Objects.requireNonNull(Database.id(row, "event_id")), e -> new LinkedHashMap<>())
        .put(entity, row.getDouble("relevance"));
    return true;
  }

  private static boolean readReport(ResultSet row, Map<UUID, List<Report>> reports)
      throws SQLException {
    return reports
        .computeIfAbsent(Objects.requireNonNull(Database.id(row, "leader")), e -> new ArrayList<>())
        .add(ReportRows.report(row));
  }
}
