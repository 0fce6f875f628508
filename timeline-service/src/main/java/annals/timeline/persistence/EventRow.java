package annals.timeline.persistence;

import annals.timeline.application.StoredEvent;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.DateCertainty;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.EventCorrection;
import annals.timeline.domain.events.Outcome;
import annals.timeline.domain.events.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event without what reports it. */
record EventRow(
    UUID id,
    UUID leader,
    EdtfDate date,
    DateCertainty certainty,
    String headline,
    int sources,
    int reports,
    Outcome outcome,
    @Nullable LocalDate firstReport,
    @Nullable LocalDate lastReport,
    EdtfDate machineDate,
    String machineHeadline,
    @Nullable EventCorrection correction,
    @Nullable LocalDate reportedUntil) {

  /** What {@link #read} needs of an event {@code e}. */
  static final String COLUMNS =
      """
      e.id, e.leader, e.date, e.certainty, e.headline, e.sources, e.reports, e.outcome,
      e.first_report, e.last_report, e.machine_date, e.machine_headline,
      e.given_date, e.given_headline, e.reason, e.made_by, e.made_at, e.version,
      case when e.outcome = 'EXPECTED' then
        (select max(u.last_report) from event_entity t cross join lateral
          (select o.last_report from event_entity o
            where o.entity_id = t.entity_id and o.last_report is not null
            order by o.last_report desc limit 1) u
          where t.event_id = e.id) end as reported_until
      """;

  static EventRow read(ResultSet row) throws SQLException {
    return new EventRow(
        Objects.requireNonNull(Database.id(row, "id")),
        Objects.requireNonNull(Database.id(row, "leader")),
        EdtfDate.parse(Database.text(row, "date")),
        DateCertainty.valueOf(Database.text(row, "certainty")),
        Database.text(row, "headline"),
        row.getInt("sources"),
        row.getInt("reports"),
        Outcome.valueOf(Database.text(row, "outcome")),
        Database.day(row, "first_report"),
        Database.day(row, "last_report"),
        EdtfDate.parse(Database.text(row, "machine_date")),
        Database.text(row, "machine_headline"),
        correction(row),
        Database.day(row, "reported_until"));
  }

  private static @Nullable EventCorrection correction(ResultSet row) throws SQLException {
    if (row.getString("made_by") == null) {
      return null;
    }
    String date = row.getString("given_date");
    return new EventCorrection(
        date == null ? null : EdtfDate.parse(date),
        row.getString("given_headline"),
        Database.text(row, "reason"),
        Database.text(row, "made_by"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }

  Event event(List<Report> of, Map<EntityRef, Double> relevance) {
    List<Report> best =
        of.stream()
            .sorted(
                Comparator.comparing((Report r) -> r.statement().isInferred())
                    .thenComparing(r -> !r.date().value().equals(machineDate))
                    .thenComparing(EventBuilder.BEST_FIRST))
            .toList();
    return new Event(
            id,
            date,
            certainty,
            headline,
            best,
            relevance,
            sources,
            outcome,
            firstReport,
            lastReport,
            correction)
        .asOf(reportedUntil);
  }

  StoredEvent stored(Event event) {
    return new StoredEvent(event, leader, reports, machineDate, machineHeadline);
  }
}
