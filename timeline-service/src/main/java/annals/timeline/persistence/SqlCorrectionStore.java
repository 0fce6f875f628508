package annals.timeline.persistence;

import annals.timeline.application.CorrectionStore;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Anchor;
import annals.timeline.domain.events.EventCorrection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Corrections of events in PostgreSQL. */
@ApplicationScoped
class SqlCorrectionStore implements CorrectionStore {

  private static final String OF =
      """
      select h.leader, c.* from (
        select s.leader, a.correction_id, count(*) as held
          from statement s
          join event_correction_anchor a on a.article_id = s.article_id and a.words = s.words
         where s.leader = any (?)
         group by s.leader, a.correction_id) h
      join event_correction c on c.id = h.correction_id
      where 2 * h.held >= (
        select count(*) from event_correction_anchor o
          join statement t on t.article_id = o.article_id and t.words = o.words
         where o.correction_id = h.correction_id and t.leader is not null)
      order by c.made_at, c.id
      """;

  private final Database database;

  SqlCorrectionStore(Database database) {
    this.database = database;
  }

  @Override
  public Map<UUID, List<KeptCorrection>> of(Set<UUID> leaders) {
    Map<UUID, List<KeptCorrection>> kept = new HashMap<>();
    if (!leaders.isEmpty()) {
      database.query(
          OF,
          row ->
              kept.computeIfAbsent(
                      Objects.requireNonNull(Database.id(row, "leader")), l -> new ArrayList<>())
                  .add(correction(row)),
          List.of(leaders));
    }
    return kept;
  }

  @Override
  public Set<UUID> beside(UUID article) {
    return new HashSet<>(
        database.query(
            """
            select distinct s.leader from event_correction_anchor a
              join event_correction_anchor o on o.correction_id = a.correction_id
              join statement s on s.article_id = o.article_id and s.words = o.words
             where a.article_id = ? and s.leader is not null
            """,
            row -> Objects.requireNonNull(Database.id(row, "leader")),
            List.of(article)));
  }

  @Override
  public void save(KeptCorrection kept, Set<Anchor> anchors, CorrectionChange change) {
    EventCorrection correction = kept.correction();
    OffsetDateTime at = correction.madeAt().atOffset(ZoneOffset.UTC);
    database.update(
        """
        insert into event_correction (id, date, headline, reason, made_by, made_at, version)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set date = excluded.date, headline = excluded.headline,
          reason = excluded.reason, made_by = excluded.made_by, made_at = excluded.made_at,
          version = excluded.version
        """,
        Arrays.asList(
            kept.id(),
            correction.date() == null ? null : correction.date().toString(),
            correction.headline(),
            correction.reason(),
            correction.madeBy(),
            at,
            correction.version()));
    List<List<Object>> rows = new ArrayList<>();
    anchors.forEach(anchor -> rows.add(List.of(kept.id(), anchor.article(), anchor.words())));
    database.updateAll(
        """
        insert into event_correction_anchor (correction_id, article_id, words) values (?, ?, ?)
            on conflict do nothing
        """,
        rows);
    database.update(
        """
        insert into event_correction_history
          (correction_id, event_id, at, actor, reason, from_date, to_date, from_headline, to_headline)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        List.of(
            kept.id(),
            change.event(),
            at,
            correction.madeBy(),
            correction.reason(),
            change.fromDate(),
            change.toDate(),
            change.fromHeadline(),
            change.toHeadline()));
  }

  private static KeptCorrection correction(ResultSet row) throws SQLException {
    String date = row.getString("date");
    return new KeptCorrection(
        Objects.requireNonNull(Database.id(row, "id")),
        new EventCorrection(
            date == null ? null : EdtfDate.parse(date),
            row.getString("headline"),
            Database.text(row, "reason"),
            Database.text(row, "made_by"),
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getLong("version")));
  }
}
