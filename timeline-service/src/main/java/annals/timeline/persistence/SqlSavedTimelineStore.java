package annals.timeline.persistence;

import annals.timeline.application.saved.SavedTimelineStore;
import annals.timeline.application.saved.TimelineFilter;
import annals.timeline.application.saved.TimelinePlace;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.Ground;
import annals.timeline.domain.saved.SavedTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saved timelines in PostgreSQL. */
@ApplicationScoped
class SqlSavedTimelineStore implements SavedTimelineStore {

  private static final String COLUMNS =
      """
      id, version, edition, document, created_at, created_by, updated_at, updated_by, published_at,
      deleted_at, entry_count, attention_count
      """;
  private static final String SAVE =
      """
      insert into saved_timeline (id, version, edition, status, title, document, created_at,
        created_by, updated_at, updated_by, published_at, deleted_at, entry_count, attention_count,
        search)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('english', ?))
      on conflict (id) do update set version = excluded.version, edition = excluded.edition,
        status = excluded.status, title = excluded.title, document = excluded.document,
        updated_at = excluded.updated_at, updated_by = excluded.updated_by,
        published_at = excluded.published_at, deleted_at = excluded.deleted_at,
        entry_count = excluded.entry_count, attention_count = excluded.attention_count,
        search = excluded.search
      """;

  private static final String SAVE_GROUND =
      """
      insert into timeline_ground as g (timeline_id, body, everything, entities, events, articles)
      values (?, ?, ?, ?, ?, ?)
      on conflict (timeline_id) do update set body = excluded.body,
        everything = excluded.everything, entities = excluded.entities, events = excluded.events,
        articles = excluded.articles
      where (g.body, g.everything, g.entities, g.events, g.articles) is distinct from
        (excluded.body, excluded.everything, excluded.entities, excluded.events, excluded.articles)
      """;

  private final Database database;

  SqlSavedTimelineStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<SavedTimeline> find(UUID id) {
    return one("select " + COLUMNS + " from saved_timeline where id = ?", id);
  }

  @Override
  public Optional<SavedTimeline> lock(UUID id) {
    return one("select " + COLUMNS + " from saved_timeline where id = ? for no key update", id);
  }

  private Optional<SavedTimeline> one(String sql, UUID id) {
    return database.query(sql, SqlSavedTimelineStore::timeline, List.of(id)).stream().findFirst();
  }

  @Override
  public void save(SavedTimeline timeline) {
    Document document = timeline.document();
    database.update(
        SAVE,
        Arrays.asList(
            timeline.id(),
            timeline.version(),
            timeline.edition(),
            document.status().name(),
            document.title(),
            SavedJson.write(document),
            moment(timeline.createdAt()),
            timeline.createdBy(),
            moment(timeline.updatedAt()),
            timeline.updatedBy(),
            moment(timeline.publishedAt()),
            moment(timeline.deletedAt()),
            timeline.entryCount(),
            timeline.attentionCount(),
            document.title() + "\n" + document.introduction()));
  }

  @Override
  public List<SavedTimeline> list(TimelineFilter filter, @Nullable TimelinePlace after, int limit) {
    StringBuilder sql = new StringBuilder("select " + COLUMNS + " from saved_timeline where ");
    sql.append(filter.deleted() ? "deleted_at is not null" : "deleted_at is null");
    List<Object> arguments = new ArrayList<>();
    if (filter.status() != null) {
      sql.append(" and status = ?");
      arguments.add(filter.status().name());
    }
    if (!filter.terms().isEmpty()) {
      sql.append(" and search @@ websearch_to_tsquery('english', ?)");
      arguments.add(filter.terms());
    }
    if (filter.entity() != null) {
      sql.append(
          " and exists (select 1 from timeline_ground g where g.timeline_id = id"
              + " and g.entities @> ?)");
      arguments.add(List.of(filter.entity()));
    }
    if (filter.attention()) {
      sql.append(" and attention_count > 0");
    }
    if (after != null) {
      sql.append(" and (updated_at, id) < (?, ?)");
      arguments.add(moment(after.updatedAt()));
      arguments.add(after.id());
    }
    sql.append(" order by updated_at desc, id desc limit ?");
    arguments.add(limit);
    return database.query(sql.toString(), SqlSavedTimelineStore::timeline, arguments);
  }

  @Override
  public Ground ground(UUID id) {
    return database
        .query(
            "select body from timeline_ground where timeline_id = ?",
            row -> SavedJson.read(Database.text(row, "body"), Ground.class),
            List.of(id))
        .stream()
        .findFirst()
        .orElse(Ground.NONE);
  }

  @Override
  public void saveGround(UUID id, Ground ground, Reach reach) {
    database.update(
        SAVE_GROUND,
        List.of(
            id,
            SavedJson.write(ground),
            reach.everything(),
            sorted(reach.entities()),
            sorted(reach.events()),
            sorted(reach.articles())));
  }

  private static List<UUID> sorted(Set<UUID> ids) {
    return ids.stream().sorted().toList();
  }

  static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static SavedTimeline timeline(ResultSet row) throws SQLException {
    return new SavedTimeline(
        Objects.requireNonNull(Database.id(row, "id")),
        SavedJson.read(Database.text(row, "document"), Document.class),
        row.getLong("version"),
        row.getLong("edition"),
        Objects.requireNonNull(instant(row, "created_at")),
        Database.text(row, "created_by"),
        Objects.requireNonNull(instant(row, "updated_at")),
        Database.text(row, "updated_by"),
        instant(row, "published_at"),
        instant(row, "deleted_at"),
        row.getInt("entry_count"),
        row.getInt("attention_count"));
  }
}
