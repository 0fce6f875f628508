package annals.timeline.persistence;

import annals.timeline.application.EventStore;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventCorrection;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes events, each in place of what was under its leader. */
final class EventWriter {

  /** Between the outlets of an event; none holds one. */
  private static final String SEPARATOR = "\u001f";

  private static final String INSERT =
      """
      insert into event (id, leader, date, first_day, last_day, certainty, headline, sources,
        reports, outcome, inferred, first_report, last_report, weight, outlets, machine_date,
        machine_headline, given_date, given_headline, reason, made_by, made_at, version, search)
      select n.id, n.leader, n.date, n.first_day, n.last_day, n.certainty, n.headline, n.sources,
        case when n.read < %d then n.read
          else (select count(*) from statement s where s.leader = n.leader) end, n.outcome, n.inferred,
        n.first_report, n.last_report, n.weight, string_to_array(n.outlets, chr(31)),
        n.machine_date, n.machine_headline, n.given_date, n.given_headline, n.reason, n.made_by,
        n.made_at, n.version, to_tsvector('english', n.text)
       from %%s
      """
          .formatted(EventStore.MOST_REPORTS);

  private static final List<String> COLUMNS =
      List.of(
          "id uuid",
          "leader uuid",
          "date text",
          "first_day date",
          "last_day date",
          "certainty text",
          "headline text",
          "sources int4",
          "read int4",
          "outcome text",
          "inferred bool",
          "first_report date",
          "last_report date",
          "weight float8",
          "outlets text",
          "machine_date text",
          "machine_headline text",
          "given_date text",
          "given_headline text",
          "reason text",
          "made_by text",
          "made_at timestamptz",
          "version int8",
          "text text");

  private final Database database;

  EventWriter(Database database) {
    this.database = database;
  }

  /** Gives the ids of the events that were there, by leader. */
  Map<UUID, UUID> replace(Set<UUID> leaders, Map<UUID, Event> events, Map<UUID, Event> machine) {
    Map<UUID, UUID> before = new HashMap<>();
    database.query(
        """
        with gone as (delete from event where leader = any (?) returning leader, id),
          entities as (delete from event_entity where event_id in (select id from gone))
        select leader, id from gone
        """,
        row ->
            before.putIfAbsent(
                    Objects.requireNonNull(Database.id(row, "leader")),
                    Objects.requireNonNull(Database.id(row, "id")))
                == null,
        List.of(leaders));
    NewRows rows = new NewRows(INSERT, COLUMNS);
    NewRows entities =
        new NewRows(
            "event_entity",
            "event_id uuid",
            "entity_id uuid",
            "name text",
            "type text",
            "relevance float8",
            "weight float8",
            "first_day date",
            "last_day date",
            "inferred bool",
            "last_report date");
    events.forEach(
        (leader, event) -> {
          add(leader, event, machine.getOrDefault(leader, event), rows);
          double weight = event.weight();
          event
              .relevance()
              .forEach(
                  (entity, relevance) ->
                      entities.add(
                          event.id(),
                          entity.id(),
                          entity.name(),
                          entity.type().name(),
                          relevance,
                          relevance * weight,
                          event.firstDay(),
                          event.lastDay(),
                          event.isInferred(),
                          event.lastReport()));
        });
    rows.insert(database);
    entities.insert(database);
    return before;
  }

  private static void add(UUID leader, Event event, Event machine, NewRows rows) {
    String text =
        event.reports().stream().map(r -> r.statement().text()).collect(Collectors.joining("\n"));
    String outlets =
        event.reports().stream()
            .map(r -> r.origin().source().strip().toLowerCase(Locale.ROOT))
            .filter(source -> !source.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(SEPARATOR));
    EventCorrection correction = event.correction();
    rows.add(
        event.id(),
        leader,
        event.date().toString(),
        event.firstDay(),
        event.lastDay(),
        event.certainty().name(),
        event.headline(),
        event.sources(),
        machine.reports().size(),
        event.outcome().name(),
        event.isInferred(),
        event.firstReport(),
        event.lastReport(),
        event.weight(),
        outlets,
        machine.date().toString(),
        machine.headline(),
        correction == null || correction.date() == null ? null : correction.date().toString(),
        correction == null ? null : correction.headline(),
        correction == null ? null : correction.reason(),
        correction == null ? null : correction.madeBy(),
        correction == null ? null : correction.madeAt().atOffset(ZoneOffset.UTC),
        correction == null ? null : correction.version(),
        text);
  }
}
