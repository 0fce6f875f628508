package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.ArticleText;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.resolution.ArticleReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated articles on PostgreSQL, filed by several at once. */
@QuarkusTest
class OrderIT {
  private static final int ARTICLES = 200;
  private static final int WORKERS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject EntityRegistry registry;
  @Inject MentionDesk mentions;
  @Inject EntityStore entities;
  @Inject EntityManager em;

  /** The generated names are those of everyday life, so that other tests may use them too. */
  @BeforeEach
  @AfterEach
  void empty() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              List<?> tables =
                  em.createNativeQuery(
                          """
                          SELECT tablename FROM pg_tables
                          WHERE schemaname = current_schema() AND tablename NOT LIKE 'flyway%'
                          """,
                          String.class)
                      .getResultList();
              String all = String.join(", ", tables.stream().map(String::valueOf).toList());
              em.createNativeQuery("TRUNCATE " + all).executeUpdate();
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void filesTheSameClustersAtOnceAsOneByOne(long seed) throws Exception {
    // Given
    MarkedFinder finder = new MarkedFinder();
    List<String> articles =
        new ArticleGenerator(new Random(seed))
            .articles(ARTICLES).stream().map(finder::learn).toList();
    Registry alone = new Registry(finder);
    for (int i = 0; i < ARTICLES; i++) {
      alone.annotate(id(seed, i), articles.get(i));
    }
    Map<String, Set<String>> expected =
        Clusters.of(ARTICLES, article -> alone.mentions(id(seed, article)).mentions());
    assertThat(expected).hasSizeGreaterThan(20);
    List<Integer> order = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    MentionReader reader = new MentionReader(finder);
    ArticleAnnotator annotator =
        new ArticleAnnotator(reader, new KnownNames(entities), new ArticleReader(reader), registry);

    // When
    long start = System.nanoTime();
    List<Future<?>> filed = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      for (int article : order) {
        String text = articles.get(article);
        filed.add(
            workers.submit(
                () ->
                    annotator.annotate(
                        new ArticleText(
                            id(seed, article), 1, text, List.of(new Span(0, text.length()))),
                        "",
                        ArticleContent.NONE)));
      }
      for (Future<?> future : filed) {
        future.get();
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    // Then
    Map<String, Set<String>> clusters =
        Clusters.of(
            ARTICLES,
            article -> mentions.ofArticle(id(seed, article), -1, Integer.MAX_VALUE).mentions());
    assertThat(clusters).as("seed %d, order %s", seed, order).isEqualTo(expected);
    assertThat(took).isLessThan(PATIENCE);
    System.out.println(ARTICLES + " articles by " + WORKERS + " workers in " + took);
  }

  private static UUID id(long seed, int article) {
    return new UUID(seed, article);
  }
}
