package annals.timeline.persistence;

import annals.timeline.application.EventStore;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events in PostgreSQL. */
@ApplicationScoped
class SqlEventStore implements EventStore {

  /** Reports that are read per event, the best first. */
  static final int MOST_REPORTS = 24;

  private static final String INSERT =
      """
      insert into event (id, date, first_day, last_day, headline, sources, expected, first_report,
        last_report, weight, signature, search)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('english', ?))
      """;
  private static final String INSERT_ENTITY =
      """
      insert into event_entity
        (event_id, entity_id, name, type, relevance, weight, first_day, last_day)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String REPORTS =
      "select r.* from (select "
          + ReportRows.COLUMNS
          + """
          , row_number() over (partition by s.event_id order by s.quality desc, s.article_id, s.start_at)
            as rank
          from statement s join article a on a.id = s.article_id
          """
          + ReportRows.PARTICIPANTS
          + " where s.event_id = any (?)) r where r.rank <= "
          + MOST_REPORTS;

  private final Database database;

  SqlEventStore(Database database) {
    this.database = database;
  }

  @Override
  public void replace(EdtfDate date, List<Event> events) {
    Map<UUID, UUID> kept = signatures(date);
    Set<UUID> gone = new HashSet<>(kept.keySet());
    List<Event> changed = new ArrayList<>();
    for (Event event : events) {
      if (signature(event).equals(kept.get(event.id()))) {
        gone.remove(event.id());
      } else {
        changed.add(event);
      }
    }
    database.update("delete from event where id = any (?)", List.of(gone));
    insert(changed);
    file(date, events);
  }

  private Map<UUID, UUID> signatures(EdtfDate date) {
    Map<UUID, UUID> signatures = new HashMap<>();
    database.query(
        "select id, signature from event where date = ?",
        row ->
            signatures.put(
                Objects.requireNonNull(Database.id(row, "id")),
                Objects.requireNonNull(Database.id(row, "signature"))),
        List.of(date.toString()));
    return signatures;
  }

  private void insert(List<Event> events) {
    database.updateAll(INSERT, events.stream().map(SqlEventStore::row).toList());
    List<List<@Nullable Object>> entities = new ArrayList<>();
    for (Event event : events) {
      event.relevance().forEach((entity, relevance) -> entities.add(row(event, entity, relevance)));
    }
    database.updateAll(INSERT_ENTITY, entities);
  }

  /** Puts down which event each statement is filed under, where that has changed. */
  private void file(EdtfDate date, List<Event> events) {
    Map<UUID, UUID> filed = new HashMap<>();
    database.query(
        "select id, event_id from statement where date = ? and event_id is not null",
        row ->
            filed.put(
                Objects.requireNonNull(Database.id(row, "id")),
                Objects.requireNonNull(Database.id(row, "event_id"))),
        List.of(date.toString()));
    List<List<Object>> updates = new ArrayList<>();
    for (Event event : events) {
      for (Report report : event.reports()) {
        UUID statement = report.statement().id();
        if (!event.id().equals(filed.get(statement))) {
          updates.add(List.of(event.id(), statement));
        }
      }
    }
    database.updateAll("update statement set event_id = ? where id = ?", updates);
  }

  private static UUID signature(Event event) {
    String content = event.headline() + event.reports();
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<@Nullable Object> row(Event event) {
    String text =
        event.reports().stream().map(r -> r.statement().text()).collect(Collectors.joining("\n"));
    return Arrays.asList(
        event.id(),
        event.date().toString(),
        event.firstDay(),
        event.lastDay(),
        event.headline(),
        event.sources(),
        event.expected(),
        event.firstReport(),
        event.lastReport(),
        event.weight(),
        signature(event),
        text);
  }

  private static List<@Nullable Object> row(Event event, EntityRef entity, double relevance) {
    return Arrays.asList(
        event.id(),
        entity.id(),
        entity.name(),
        entity.type().name(),
        relevance,
        relevance * event.weight(),
        event.firstDay(),
        event.lastDay());
  }

  @Override
  public List<Event> candidates(TimelineRequest request, int limit) {
    CandidateQuery query = CandidateQuery.of(request, limit);
    Map<UUID, EventRow> rows = new LinkedHashMap<>();
    for (EventRow row : database.query(query.sql(), SqlEventStore::eventRow, query.arguments())) {
      rows.put(row.id(), row);
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, Map<EntityRef, Double>> relevance = new HashMap<>();
    database.query(
        "select event_id, entity_id, name, type, relevance from event_entity where event_id = any (?)",
        row -> readRelevance(row, relevance),
        List.of(rows.keySet()));
    Map<UUID, List<Report>> reports = new HashMap<>();
    database.query(REPORTS, row -> readReport(row, reports), List.of(rows.keySet()));
    return rows.values().stream()
        .filter(row -> reports.containsKey(row.id()))
        .map(
            row ->
                row.event(
                    reports.getOrDefault(row.id(), List.of()),
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
    reports
        .computeIfAbsent(
            Objects.requireNonNull(Database.id(row, "event_id")), e -> new ArrayList<>())
        .add(ReportRows.report(row));
    return true;
  }

  private static EventRow eventRow(ResultSet row) throws SQLException {
    return new EventRow(
        Objects.requireNonNull(Database.id(row, "id")),
        EdtfDate.parse(Database.text(row, "date")),
        Database.text(row, "headline"),
        row.getInt("sources"),
        row.getBoolean("expected"),
        Database.day(row, "first_report"),
        Database.day(row, "last_report"));
  }

  /** An event without what reports it. */
  private record EventRow(
      UUID id,
      EdtfDate date,
      String headline,
      int sources,
      boolean expected,
      @Nullable LocalDate firstReport,
      @Nullable LocalDate lastReport) {

    Event event(List<Report> reports, Map<EntityRef, Double> relevance) {
      List<Report> best = reports.stream().sorted(EventBuilder.BEST_FIRST).toList();
      return new Event(
          id, date, headline, best, relevance, sources, expected, firstReport, lastReport);
    }
  }
}
