package annals.timeline.application.saved;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.testing.PostgresResource;
import annals.timeline.application.ArticleIndexer;
import annals.timeline.application.ChangeLog;
import annals.timeline.application.saved.EntryDraft.Field;
import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.Granularity;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineQuery;
import annals.timeline.domain.saved.TimelineVersion;
import annals.timeline.persistence.Tables;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Saved timelines in PostgreSQL, beside the worker that lets them follow the index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PostgresSavedTimelineIT extends SavedTimelineContract {

  /** Of saved timelines; what others refer to comes behind them. */
  private static final List<String> TABLES =
      List.of(
          "timeline_ground",
          "timeline_version",
          "timeline_document",
          "timeline_edit",
          "timeline_entry",
          "timeline_request",
          "timeline_due_reason",
          "timeline_due",
          "saved_timeline");

  private static final List<String> MONTHS =
      List.of("January", "February", "March", "April", "May", "June", "July", "August");

  @Inject ArticleIndexer indexer;
  @Inject ChangeLog log;
  @Inject SavedTimelineDesk timelines;
  @Inject EntryDesk entries;
  @Inject VersionDesk versions;
  @Inject ChangeDesk changes;
  @Inject TimelineRefresh refresh;
  @Inject RequestExpiry expiry;
  @Inject DataSource dataSource;

  @Override
  protected Newsroom newsroom() {
    if (dataSource == null) {
      return new Newsroom(new Desks().indexer());
    }
    settle();
    Tables.INDEX.forEach(table -> execute("delete from " + table));
    TABLES.forEach(table -> execute("delete from " + table));
    return new Newsroom(indexer);
  }

  private void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected SavedTimelineDesk timelines() {
    return timelines;
  }

  @Override
  protected EntryDesk entries() {
    return entries;
  }

  @Override
  protected VersionDesk versions() {
    return versions;
  }

  @Override
  protected ChangeDesk changes() {
    return changes;
  }

  /** Does the worker's work beside it until nothing is left to do for either. */
  @Override
  protected void settle() {
    while (isBehind()) {
      refresh.read();
      refresh.refreshNext();
    }
  }

  private boolean isBehind() {
    long latest = QuarkusTransaction.requiringNew().call(() -> log.latest());
    return number("select count(*) from timeline_due") > 0
        || number("select position from timeline_cursor") < latest;
  }

  private long number(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EntryDraft headline(String words) {
    return new EntryDraft(
        Set.of(Field.HEADLINE), null, words, "", false, false, "", 0, "", List.of(), List.of());
  }

  @Test
  void exactlyTheAcknowledgedChangesOfManyEditorsAreThere() throws Exception {
    // Given: an article with an entry per editor
    Newsroom newsroom = newsroom();
    int editors = 8;
    int rounds = 12;
    for (int i = 0; i < editors; i++) {
      newsroom.write(
          i, "On 5 " + MONTHS.get(i) + " 2031, Mara Vance opened a gate at the harbour.");
    }
    SavedTimeline timeline = make();
    List<SavedEntry> entries = versions().entries(timeline.id(), 0, true, EDITOR).entries();
    assertThat(entries).hasSize(editors);
    Map<UUID, String> acknowledged = new ConcurrentHashMap<>();

    // When: each rewords its own entry with the etag that it has read, again after a refusal, while
    // articles come in
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < editors; i++) {
      UUID entry = entries.get(i).id();
      work.add(() -> rewordOften(timeline.id(), entry, rounds, acknowledged));
    }
    int refused = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(editors + 1)) {
      Future<?> articles =
          pool.submit(
              () -> {
                for (int i = 0; i < 8; i++) {
                  newsroom.write(
                      20 + i, "On 8 " + MONTHS.get(i) + " 2030, Mara Vance sailed the old boat.");
                }
              });
      for (Future<Integer> result : pool.invokeAll(work)) {
        refused += result.get();
      }
      articles.get();
    }
    settle();

    // Then
    Map<UUID, String> kept = new TreeMap<>();
    for (SavedEntry entry : versions().entries(timeline.id(), 0, true, EDITOR).entries()) {
      if (!entry.edited().isEmpty()) {
        kept.put(entry.id(), entry.line().headline());
      }
    }
    assertThat(kept).isEqualTo(new TreeMap<>(acknowledged));
    assertThat(refused).isPositive();
    SavedTimeline now = timelines().get(timeline.id(), 0, EDITOR);
    assertThat(now.edition()).isEqualTo(1 + (long) editors * rounds);
    List<TimelineVersion> history = versions().versions(timeline.id(), Long.MAX_VALUE, 200, EDITOR);
    assertThat(history)
        .extracting(TimelineVersion::version)
        .containsExactlyElementsOf(
            LongStream.iterate(now.version(), v -> v >= 1, v -> v - 1).boxed().toList());
    assertThat(versions().entries(timeline.id(), 0, true, EDITOR).entries()).hasSize(16);
  }

  @Test
  void noEditDisappearsAndVersionsStay() {
    for (long seed = 1; seed <= 3; seed++) {
      Newsroom newsroom = newsroom();
      newsroom.write(1, GATE);
      try {
        new RandomEditing(this, newsroom, create(), seed).run(25);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void forgetsTheRequestIdsOfMoreThanSevenDaysAgoSomeAtATime() {
    // Given: more of them than go at once, one that is nearly so old, and a new one
    newsroom();
    execute(
        """
        insert into timeline_request (caller, request_id, digest, made_at)
        select 'edda', 'old ' || n, '', now() - interval '7 days 1 minute' - n * interval '1 hour'
          from generate_series(1, 1001) n
        """);
    timelines().create(document("Nearly"), "edda", "nearly");
    execute(
        "update timeline_request set made_at = made_at - interval '6 days 23 hours'"
            + " where request_id = 'nearly'");
    SavedTimeline made = timelines().create(document("New"), "edda", "new");

    // When
    boolean more = expiry.forgetSome();

    // Then: the oldest first
    assertThat(more).isTrue();
    assertThat(number("select count(*) from timeline_request where request_id = 'old 1'")).isOne();
    assertThat(number("select count(*) from timeline_request")).isEqualTo(3);

    // When
    assertThat(expiry.forgetSome()).isFalse();

    // Then
    assertThat(number("select count(*) from timeline_request")).isEqualTo(2);
    assertThat(timelines().create(document("New"), "edda", "new")).isEqualTo(made);
    assertThat(reason(() -> timelines().create(document("Other"), "edda", "nearly")))
        .isEqualTo(Reason.IDEMPOTENCY_KEY_REUSED);
  }

  private SavedTimeline make() {
    return timelines()
        .create(
            new Document(
                "Gates",
                "",
                new TimelineQuery(
                    List.of(Newsroom.person("Mara Vance")),
                    EntityMode.ALL,
                    "",
                    List.of(),
                    null,
                    null,
                    50,
                    0,
                    Granularity.EVENT,
                    1,
                    false),
                "",
                List.of(),
                Status.DRAFT),
            "edda",
            "");
  }

  private int rewordOften(UUID timeline, UUID entry, int rounds, Map<UUID, String> acknowledged) {
    int refused = 0;
    for (int round = 0; round < rounds; ) {
      String etag = Long.toString(timelines().get(timeline, 0, EDITOR).edition());
      String words = "Round " + round + " of " + entry;
      try {
        entries().update(new Order(timeline, etag, "edda", "", ""), entry, headline(words), false);
        acknowledged.put(entry, words);
        round++;
      } catch (AnnalsException e) {
        assertThat(e.reason()).isEqualTo(Reason.STALE_ETAG);
        refused++;
      }
    }
    return refused;
  }
}
