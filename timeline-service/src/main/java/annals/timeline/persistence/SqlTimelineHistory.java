package annals.timeline.persistence;

import annals.timeline.application.saved.TimelineHistory;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.EntryOrder;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.TimelineVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Versions of saved timelines in PostgreSQL. */
@ApplicationScoped
class SqlTimelineHistory implements TimelineHistory {

  /** Whether a row with a range of versions is of a version; takes the version twice. */
  private static final String AT =
      " from_version <= ? and (until_version is null or until_version > ?) ";

  private static final String TOUCHED =
      """
      select entry_id, from_version, coalesce(until_version, 0) as until_version, body
        from timeline_entry e
       where timeline_id = ?
         and entry_id in (
           select entry_id from timeline_entry
            where timeline_id = ? and from_version > ? and from_version <= ?
           union
           select entry_id from timeline_entry
            where timeline_id = ? and until_version > ? and until_version <= ?)
         and from_version <= ? and (until_version is null or until_version > ?)
       order by entry_id, from_version
      """;

  private final Database database;

  SqlTimelineHistory(Database database) {
    this.database = database;
  }

  @Override
  public void append(
      UUID timeline,
      TimelineVersion version,
      @Nullable Document document,
      Collection<EntryEdit> edits,
      Set<UUID> dropped,
      Collection<EntryChange> entries) {
    database.update(
        "insert into timeline_version (timeline_id, version, at, published, body)"
            + " values (?, ?, ?, ?, ?)",
        Arrays.asList(
            timeline,
            version.version(),
            SqlSavedTimelineStore.moment(version.at()),
            version.published(),
            SavedJson.write(version)));
    if (document != null) {
      database.update(
          "update timeline_document set until_version = ?"
              + " where timeline_id = ? and until_version is null",
          List.of(version.version(), timeline));
      database.update(
          "insert into timeline_document (timeline_id, from_version, body) values (?, ?, ?)",
          List.of(timeline, version.version(), SavedJson.write(document)));
    }
    end("timeline_edit", timeline, version.version(), gone(edits, dropped));
    database.updateAll(
        "insert into timeline_edit (timeline_id, entry_id, from_version, body)"
            + " values (?, ?, ?, ?)",
        edits.stream()
            .map(e -> List.<Object>of(timeline, e.entry(), version.version(), SavedJson.write(e)))
            .toList());
    end(
        "timeline_entry",
        timeline,
        version.version(),
        entries.stream().filter(c -> c.before() != null).map(EntryChange::entry).toList());
    database.updateAll(
        "insert into timeline_entry (timeline_id, entry_id, from_version, events, body)"
            + " values (?, ?, ?, ?, ?)",
        entries.stream()
            .map(EntryChange::after)
            .filter(Objects::nonNull)
            .map(
                e ->
                    List.<Object>of(
                        timeline, e.id(), version.version(), e.events(), SavedJson.write(e)))
            .toList());
  }

  private static List<UUID> gone(Collection<EntryEdit> edits, Set<UUID> dropped) {
    List<UUID> gone = new ArrayList<>(dropped);
    edits.forEach(edit -> gone.add(edit.entry()));
    return gone;
  }

  private void end(String table, UUID timeline, long version, List<UUID> entries) {
    database.update(
        "update "
            + table
            + " set until_version = ?"
            + " where timeline_id = ? and entry_id = any (?) and until_version is null",
        List.of(version, timeline, entries));
  }

  @Override
  public Optional<TimelineVersion> version(UUID timeline, long version) {
    return versions(" version = ?", List.of(timeline, version)).stream().findFirst();
  }

  @Override
  public List<TimelineVersion> versions(UUID timeline, long before, boolean published, int limit) {
    return versions(
        " version < ? and (published or not ?) order by version desc limit ?",
        List.of(timeline, before, published, limit));
  }

  @Override
  public List<TimelineVersion> versionsAfter(
      UUID timeline, long after, boolean published, int limit) {
    return versions(
        " version > ? and (published or not ?) order by version limit ?",
        List.of(timeline, after, published, limit));
  }

  private List<TimelineVersion> versions(String condition, List<Object> arguments) {
    return database.query(
        "select body from timeline_version where timeline_id = ? and" + condition,
        row -> SavedJson.read(Database.text(row, "body"), TimelineVersion.class),
        arguments);
  }

  @Override
  public long versionBefore(UUID timeline, Instant moment) {
    return database
        .query(
            "select coalesce(max(version), 0) as version from timeline_version"
                + " where timeline_id = ? and at <= ?",
            row -> row.getLong("version"),
            Arrays.asList(timeline, SqlSavedTimelineStore.moment(moment)))
        .getFirst();
  }

  @Override
  public Document document(UUID timeline, long version) {
    return database
        .query(
            "select body from timeline_document where timeline_id = ? and" + AT,
            row -> SavedJson.read(Database.text(row, "body"), Document.class),
            List.of(timeline, version, version))
        .getFirst();
  }

  @Override
  public Map<UUID, EntryEdit> edits(UUID timeline, long version) {
    Map<UUID, EntryEdit> edits = new TreeMap<>();
    database.query(
        "select body from timeline_edit where timeline_id = ? and" + AT,
        row -> {
          EntryEdit edit = SavedJson.read(Database.text(row, "body"), EntryEdit.class);
          return edits.put(edit.entry(), edit) == null;
        },
        List.of(timeline, version, version));
    return edits;
  }

  @Override
  public List<SavedEntry> entries(UUID timeline, long version) {
    return EntryOrder.of(
        database.query(
            "select body from timeline_entry where timeline_id = ? and" + AT,
            row -> SavedJson.read(Database.text(row, "body"), SavedEntry.class),
            List.of(timeline, version, version)));
  }

  @Override
  public List<Touched> touched(UUID timeline, long since, long version) {
    Map<UUID, List<State>> states = new LinkedHashMap<>();
    database.query(
        TOUCHED,
        row ->
            states
                .computeIfAbsent(
                    Objects.requireNonNull(Database.id(row, "entry_id")), e -> new ArrayList<>())
                .add(state(row)),
        List.of(timeline, timeline, since, version, timeline, since, version, version, since));
    List<Touched> touched = new ArrayList<>();
    states.forEach(
        (entry, all) -> {
          long last = since;
          for (State state : all) {
            last = state.from() > since ? Math.max(last, state.from()) : last;
            last =
                state.until() > 0 && state.until() <= version
                    ? Math.max(last, state.until())
                    : last;
          }
          touched.add(new Touched(entry, at(all, since), at(all, version), last));
        });
    return touched;
  }

  private static @Nullable SavedEntry at(List<State> states, long version) {
    for (State state : states) {
      if (state.from() <= version && (state.until() == 0 || state.until() > version)) {
        return state.entry();
      }
    }
    return null;
  }

  /** An entry in a range of versions; until 0 is until now. */
  private record State(long from, long until, SavedEntry entry) {}

  private static State state(ResultSet row) throws SQLException {
    return new State(
        row.getLong("from_version"),
        row.getLong("until_version"),
        SavedJson.read(Database.text(row, "body"), SavedEntry.class));
  }

  @Override
  public Map<UUID, UUID> former(UUID timeline, Collection<UUID> events) {
    Map<UUID, UUID> former = new HashMap<>();
    if (events.isEmpty()) {
      return former;
    }
    database.query(
        """
        select entry_id, events from timeline_entry
         where timeline_id = ? and events && ? order by from_version desc, entry_id
        """,
        row -> {
          UUID entry = Objects.requireNonNull(Database.id(row, "entry_id"));
          Array array = Objects.requireNonNull(row.getArray("events"));
          for (Object event : (Object[]) array.getArray()) {
            former.putIfAbsent((UUID) event, entry);
          }
          return true;
        },
        List.of(timeline, events));
    return former;
  }
}
