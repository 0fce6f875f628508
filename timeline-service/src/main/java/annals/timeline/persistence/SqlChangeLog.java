package annals.timeline.persistence;

import annals.timeline.application.ChangeLog;
import annals.timeline.application.IndexChange;
import annals.timeline.application.LoggedChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * The change log in PostgreSQL. Writers leave the position open; whoever reads numbers what has
 * become visible since, one reader at a time. So positions follow the order of commits, and a dump
 * restored elsewhere goes on where it was.
 */
@ApplicationScoped
class SqlChangeLog implements ChangeLog {

  private static final String NUMBER =
      """
      update index_change c set position = n.position
        from (select o.id, nextval('index_change_position') as position
                from (select id from index_change where position is null order by id) o) n
       where c.id = n.id
      """;

  private final Database database;

  SqlChangeLog(Database database) {
    this.database = database;
  }

  @Override
  public void append(IndexChange change) {
    database.update(
        """
        insert into index_change (kind, article_id, actor, entities, events)
        values (?, ?, ?, ?, ?)
        """,
        Arrays.asList(
            change.kind().name(),
            change.article(),
            change.actor(),
            change.entities(),
            change.events()));
  }

  @Override
  public List<LoggedChange> after(long position, int limit) {
    number();
    return database.query(
        """
        select position, at, kind, article_id, actor, entities, events
          from index_change where position > ? order by position limit ?
        """,
        SqlChangeLog::change,
        List.of(position, limit));
  }

  @Override
  public long latest() {
    number();
    return database
        .query(
            "select coalesce(max(position), 0) as latest from index_change",
            row -> row.getLong("latest"),
            List.of())
        .getFirst();
  }

  private void number() {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended('index_change', 2))",
        row -> true,
        List.of());
    database.update(NUMBER, List.of());
  }

  private static LoggedChange change(ResultSet row) throws SQLException {
    return new LoggedChange(
        row.getLong("position"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new IndexChange(
            IndexChange.Kind.valueOf(Database.text(row, "kind")),
            Database.id(row, "article_id"),
            row.getString("actor"),
            Database.ids(row, "entities"),
            Database.ids(row, "events")));
  }
}
