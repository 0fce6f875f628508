package annals.timeline.persistence;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventCorrection;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes events, each in place of what was under its leader. */
final class EventWriter {

  private static final String INSERT =
      """
      insert into event (id, leader, date, first_day, last_day, certainty, headline, sources,
        reports, outcome, inferred, first_report, last_report, weight, outlets, machine_date,
        machine_headline, given_date, given_headline, reason, made_by, made_at, version, search)
      values (?, ?, ?, ?, ?, ?, ?, ?, (select count(*) from statement s where s.leader = ?), ?, ?,
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('english', ?))
      """;
  private static final String INSERT_ENTITY =
      """
      insert into event_entity (event_id, entity_id, name, type, relevance, weight, first_day,
        last_day, inferred, last_report)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;

  EventWriter(Database database) {
    this.database = database;
  }

  /** Gives the ids of the events that were there, by leader. */
  Map<UUID, UUID> replace(Set<UUID> leaders, Map<UUID, Event> events, Map<UUID, Event> machine) {
    Map<UUID, UUID> before = new HashMap<>();
    database.query(
        "delete from event where leader = any (?) returning leader, id",
        row ->
            before.putIfAbsent(
                    Objects.requireNonNull(Database.id(row, "leader")),
                    Objects.requireNonNull(Database.id(row, "id")))
                == null,
        List.of(leaders));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<List<@Nullable Object>> entities = new ArrayList<>();
    events.forEach(
        (leader, event) -> {
          rows.add(row(leader, event, machine.getOrDefault(leader, event)));
          event
              .relevance()
              .forEach((entity, relevance) -> entities.add(row(event, entity, relevance)));
        });
    database.updateAll(INSERT, rows);
    database.updateAll(INSERT_ENTITY, entities);
    return before;
  }

  private static List<@Nullable Object> row(UUID leader, Event event, Event machine) {
    String text =
        event.reports().stream().map(r -> r.statement().text()).collect(Collectors.joining("\n"));
    String[] outlets =
        event.reports().stream()
            .map(r -> r.origin().source().strip().toLowerCase(Locale.ROOT))
            .filter(source -> !source.isEmpty())
            .distinct()
            .sorted()
            .toArray(String[]::new);
    EventCorrection correction = event.correction();
    return Arrays.asList(
        event.id(),
        leader,
        event.date().toString(),
        event.firstDay(),
        event.lastDay(),
        event.certainty().name(),
        event.headline(),
        event.sources(),
        leader,
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

  private static List<@Nullable Object> row(Event event, EntityRef entity, double relevance) {
    return Arrays.asList(
        event.id(),
        entity.id(),
        entity.name(),
        entity.type().name(),
        relevance,
        relevance * event.weight(),
        event.firstDay(),
        event.lastDay(),
        event.isInferred(),
        event.lastReport());
  }
}
