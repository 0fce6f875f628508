package annals.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import annals.local.postgres.Database;
import annals.local.postgres.LocalPostgres;
import io.grpc.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxIT {
  private static final Database DATABASE = new Database("outbox", "outbox", "outbox-in-tests");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private LocalPostgres postgres;
  private DataSource dataSource;

  @BeforeAll
  void startPostgres(@TempDir Path folder) throws Exception {
    postgres = LocalPostgres.start(folder.resolve("data"), 0, List.of(DATABASE));
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(postgres.jdbcUrl(DATABASE));
    source.setUser(DATABASE.user());
    source.setPassword(DATABASE.password());
    dataSource = source;
    execute(resource("/db/outbox/V0_1__outbox.sql"));
  }

  @AfterAll
  void stopPostgres() {
    postgres.close();
  }

  @BeforeEach
  void emptyOutbox() throws SQLException {
    execute("TRUNCATE outbox");
  }

  @Test
  void deliversEachArticleInOrderAndNothingTwiceWithTwoReplicas() throws Exception {
    // Given
    Random random = new Random(7);
    List<UUID> articles = random.ints(20).mapToObj(i -> new UUID(i, i)).toList();
    Map<UUID, Long> revisions = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      UUID article = articles.get(random.nextInt(articles.size()));
      append(article, revisions.merge(article, 1L, Long::sum));
    }
    Map<UUID, List<Long>> delivered = new ConcurrentHashMap<>();
    CountDownLatch all = new CountDownLatch(300);
    OutboxDelivery delivery =
        entry -> {
          delivered
              .computeIfAbsent(
                  entry.articleId(), id -> Collections.synchronizedList(new ArrayList<>()))
              .add(entry.revision());
          all.countDown();
        };

    // When
    try (OutboxRelay one = relay(delivery);
        OutboxRelay other = relay(delivery)) {
      one.start();
      other.start();
      assertThat(all.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    // Then
    assertThat(new OutboxBacklog(dataSource).count().waiting()).isZero();
    assertThat(delivered.keySet()).isEqualTo(revisions.keySet());
    revisions.forEach(
        (article, newest) ->
            assertThat(delivered.get(article))
                .isEqualTo(LongStream.rangeClosed(1, newest).boxed().toList()));
  }

  @Test
  void parksWhatKeepsFailingAndGoesOnWithOthers() throws Exception {
    // Given
    UUID broken = new UUID(1, 1);
    UUID sound = new UUID(2, 2);
    append(broken, 1);
    append(broken, 2);
    append(sound, 1);
    LinkedBlockingQueue<UUID> delivered = new LinkedBlockingQueue<>();
    OutboxQueue queue = new OutboxQueue(dataSource);
    OutboxBacklog backlog = new OutboxBacklog(dataSource);
    OutboxDelivery delivery =
        entry -> {
          if (entry.articleId().equals(broken)) {
            throw Status.INVALID_ARGUMENT.withDescription("no such segment").asRuntimeException();
          }
          delivered.add(entry.articleId());
        };

    // When
    try (OutboxRelay relay = new OutboxRelay(queue, delivery, 1)) {
      relay.start();
      assertThat(delivered.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(sound);
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (backlog.count().parked() == 0 && System.nanoTime() < deadline) {
        execute("UPDATE outbox SET next_attempt_at = now()");
        relay.wake();
        Thread.onSpinWait();
      }
    }

    // Then
    OutboxBacklog.Count count = backlog.count();
    assertThat(count.parked()).isEqualTo(1);
    assertThat(count.waiting()).isEqualTo(1);
    OutboxBacklog.Parked parked = backlog.parked(0, 10).getFirst();
    assertThat(parked.entry().revision()).isEqualTo(1);
    assertThat(parked.error()).contains("no such segment");
    assertThat(parked.entry().attempts()).isEqualTo(OutboxRelay.MAX_ATTEMPTS);
    assertThat(backlog.retry(List.of())).isEqualTo(1);
    assertThat(backlog.count().parked()).isZero();
  }

  @Test
  void waitsWithoutParkingWhileTheNeighbourIsAway() throws Exception {
    // Given
    append(new UUID(3, 3), 1);
    CountDownLatch delivered = new CountDownLatch(1);
    LinkedBlockingQueue<Integer> attempts = new LinkedBlockingQueue<>();
    OutboxDelivery delivery =
        entry -> {
          attempts.add(entry.attempts());
          if (attempts.size() < 4) {
            throw Status.UNAVAILABLE.asRuntimeException();
          }
          delivered.countDown();
        };

    // When
    try (OutboxRelay relay = relay(delivery)) {
      relay.start();
      assertThat(delivered.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    // Then
    assertThat(attempts).containsOnly(0);
    assertThat(new OutboxBacklog(dataSource).count().waiting()).isZero();
  }

  @Test
  void refusesAnEntryOutsideATransaction() {
    Outbox outbox = new Outbox(dataSource, new NoTransaction(), () -> {});

    assertThatIllegalStateException()
        .isThrownBy(() -> outbox.append("article.changed", new UUID(4, 4), 1));
  }

  private OutboxRelay relay(OutboxDelivery delivery) {
    return new OutboxRelay(new OutboxQueue(dataSource), delivery, 2);
  }

  private void append(UUID article, long revision) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO outbox (kind, article_id, revision) VALUES ('changed', ?, ?)")) {
      insert.setObject(1, article);
      insert.setLong(2, revision);
      insert.executeUpdate();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = OutboxIT.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
