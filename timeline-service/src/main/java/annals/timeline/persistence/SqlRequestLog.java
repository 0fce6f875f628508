package annals.timeline.persistence;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.application.saved.RequestLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Request ids in PostgreSQL: the unique key lets one transaction wait for the other. */
@ApplicationScoped
class SqlRequestLog implements RequestLog {

  private final Database database;

  SqlRequestLog(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Made> begin(String caller, String requestId, String digest) {
    List<Boolean> inserted =
        database.query(
            """
            insert into timeline_request (caller, request_id, digest) values (?, ?, ?)
            on conflict do nothing returning true as fresh
            """,
            row -> row.getBoolean("fresh"),
            List.of(caller, requestId, digest));
    if (!inserted.isEmpty()) {
      return Optional.empty();
    }
    List<Made> known =
        database.query(
            "select digest, timeline_id, version, entries from timeline_request"
                + " where caller = ? and request_id = ?",
            row -> made(row, digest),
            List.of(caller, requestId));
    // It may have been forgotten in between.
    return known.isEmpty() ? begin(caller, requestId, digest) : Optional.of(known.getFirst());
  }

  private static Made made(ResultSet row, String digest) throws SQLException {
    if (!Database.text(row, "digest").equals(digest)) {
      throw new AnnalsException(
          Reason.IDEMPOTENCY_KEY_REUSED, Reason.IDEMPOTENCY_KEY_REUSED.title() + ".");
    }
    Array entries = Objects.requireNonNull(row.getArray("entries"));
    return new Made(
        Objects.requireNonNull(Database.id(row, "timeline_id")),
        row.getLong("version"),
        Stream.of((Object[]) entries.getArray()).map(UUID.class::cast).toList());
  }

  @Override
  public void end(String caller, String requestId, Made made) {
    database.update(
        "update timeline_request set timeline_id = ?, version = ?, entries = ?"
            + " where caller = ? and request_id = ?",
        List.of(made.timeline(), made.version(), made.entries(), caller, requestId));
  }

  @Override
  public int forget(Instant before, int most) {
    return database
        .query(
            """
            delete from timeline_request where ctid = any (array(
              select ctid from timeline_request where made_at < ?
               order by made_at limit ? for update skip locked))
            returning request_id
            """,
            row -> row.getString(1),
            List.of(before.atOffset(ZoneOffset.UTC), most))
        .size();
  }
}
