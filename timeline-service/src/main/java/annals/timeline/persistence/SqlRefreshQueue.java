package annals.timeline.persistence;

import annals.timeline.application.IndexChange;
import annals.timeline.application.LoggedChange;
import annals.timeline.application.saved.RefreshQueue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which timelines need a new look, in PostgreSQL. Whoever takes one locks the timeline before its
 * place in the queue, as editors do.
 */
@ApplicationScoped
class SqlRefreshQueue implements RefreshQueue {

  private static final String CONCERNED =
      """
      select timeline_id from timeline_ground
       where everything or entities && ? or events && ? or articles && ?
       order by timeline_id
      """;
  private static final String ENQUEUE =
      """
      insert into timeline_due as d (timeline_id, due, latest) values (?, ?, ?)
      on conflict (timeline_id) do update set due = least(greatest(d.due, excluded.due), d.latest)
      """;
  private static final String REASON =
      """
      insert into timeline_due_reason (timeline_id, position, kind, article_id, actor)
      select timeline_id, ?::bigint, ?::text, ?::uuid, ?::text from timeline_ground
       where timeline_id = any (?)
         and (everything or entities && ? or events && ? or articles && ?)
      on conflict do nothing
      """;

  private final Database database;

  SqlRefreshQueue(Database database) {
    this.database = database;
  }

  @Override
  public OptionalLong position() {
    return database
        .query(
            "select position from timeline_cursor for update skip locked",
            row -> row.getLong("position"),
            List.of())
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  @Override
  public void advance(long position) {
    database.update("update timeline_cursor set position = ?", List.of(position));
  }

  @Override
  public void enqueue(Collection<LoggedChange> changes, Instant due, Instant latest) {
    Set<UUID> entities = new HashSet<>();
    Set<UUID> events = new HashSet<>();
    Set<UUID> articles = new HashSet<>();
    for (LoggedChange logged : changes) {
      entities.addAll(logged.change().entities());
      events.addAll(logged.change().events());
      articles.addAll(articles(logged.change()));
    }
    List<UUID> timelines =
        database.query(
            CONCERNED,
            row -> Objects.requireNonNull(Database.id(row, "timeline_id")),
            List.of(entities, events, articles));
    if (timelines.isEmpty()) {
      return;
    }
    database.updateAll(
        ENQUEUE,
        timelines.stream()
            .map(
                id ->
                    Arrays.<@Nullable Object>asList(
                        id,
                        SqlSavedTimelineStore.moment(due),
                        SqlSavedTimelineStore.moment(latest)))
            .toList());
    List<List<@Nullable Object>> reasons = new ArrayList<>();
    for (LoggedChange logged : changes) {
      IndexChange change = logged.change();
      reasons.add(
          Arrays.asList(
              logged.position(),
              change.kind().name(),
              change.article(),
              change.actor(),
              timelines,
              change.entities(),
              change.events(),
              articles(change)));
    }
    database.updateAll(REASON, reasons);
  }

  private static Set<UUID> articles(IndexChange change) {
    return change.article() == null ? Set.of() : Set.of(change.article());
  }

  @Override
  public void enqueue(UUID timeline, Instant due, Instant latest) {
    database.update(
        ENQUEUE,
        Arrays.asList(
            timeline, SqlSavedTimelineStore.moment(due), SqlSavedTimelineStore.moment(latest)));
  }

  @Override
  public Optional<Due> take(Instant now) {
    List<UUID> next =
        database.query(
            """
            select t.id from timeline_due d join saved_timeline t on t.id = d.timeline_id
             where d.due <= ? order by d.due limit 1 for no key update of t skip locked
            """,
            row -> Objects.requireNonNull(Database.id(row, "id")),
            Arrays.asList(SqlSavedTimelineStore.moment(now)));
    List<UUID> taken =
        next.isEmpty()
            ? List.of()
            : database.query(
                "delete from timeline_due where timeline_id = ? returning timeline_id",
                row -> Objects.requireNonNull(Database.id(row, "timeline_id")),
                next);
    return taken.stream().findFirst().map(id -> new Due(id, reasons(id)));
  }

  private List<Reason> reasons(UUID timeline) {
    return database.query(
        """
        with gone as (delete from timeline_due_reason where timeline_id = ?
          returning position, kind, article_id, actor)
        select kind, article_id, actor from gone order by position desc
        """,
        row ->
            new Reason(
                IndexChange.Kind.valueOf(Database.text(row, "kind")),
                Database.id(row, "article_id"),
                row.getString("actor")),
        List.of(timeline));
  }

  @Override
  public void retry(UUID timeline, Instant due) {
    database.update(
        "update timeline_due set due = ?, latest = greatest(latest, ?) where timeline_id = ?",
        Arrays.asList(
            SqlSavedTimelineStore.moment(due), SqlSavedTimelineStore.moment(due), timeline));
  }
}
