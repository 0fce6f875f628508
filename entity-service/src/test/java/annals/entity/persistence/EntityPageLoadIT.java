package annals.entity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.ContextSentences;
import annals.entity.application.EntityPage;
import annals.entity.application.EntityPage.Related;
import annals.entity.application.EntityPage.RelatedPage;
import annals.entity.application.EntityStore;
import annals.entity.application.Entries;
import annals.entity.application.MentionPeriods.Interval;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The page of an entity among 10,000 articles of ten mentions and 2,000 people, of whom one is in
 * every other article. Everything is rolled back at the end; that no row is vacuumed makes the
 * figures worse than in life.
 */
@QuarkusTest
class EntityPageLoadIT {
  private static final int PEOPLE = 2_000;
  private static final String IDS = "CAST(md5(:run || '%s' || %s) AS uuid)";

  private static final String ARTICLES =
      """
      INSERT INTO annotated_article
        (article_id, revision, annotation, removed, published, content, terms)
      SELECT %s, 1, 1, false, CAST(date '2015-01-01' + i %% 3650 AS text),
        decode('22b817', 'hex') || convert_to(body, 'UTF8'), '{}'
      FROM generate_series(1, 10000) AS i
      CROSS JOIN LATERAL (
        SELECT string_agg(
            'N ' || md5(i || 'a' || k) || ' ' || md5(i || 'b' || k) || ' '
              || left(md5(i || 'c' || k), 30) || '. ', '' ORDER BY k) AS body
        FROM generate_series(1, 30) AS k) text
      """
          .formatted(IDS.formatted("article", "i"));
  private static final String CHAINS =
      """
      INSERT INTO chain (id, article_id, ordinal, name, partial, body, entity_id)
      SELECT gen_random_uuid(), %s, k, 'load', false, '{}', %s
      FROM (
        SELECT i, k, CASE WHEN k = 0 AND i %% 2 = 0 THEN 0
            ELSE CAST(floor(%d * power(random(), 3)) AS integer) END AS person
        FROM generate_series(1, 10000) AS i CROSS JOIN generate_series(0, 9) AS k) named
      """
          .formatted(IDS.formatted("article", "i"), IDS.formatted("person", "person"), PEOPLE);
  private static final String MENTIONS =
      """
      INSERT INTO mention
        (id, article_id, ordinal, chain, start_offset, end_offset, text, type, kind, link)
      SELECT gen_random_uuid(), article_id, ordinal, ordinal, 50 * ordinal, 50 * ordinal + 5,
        'Named', 'PERSON', 'NAME', '[]'
      FROM chain WHERE name = 'load'
      """;
  private static final String ENTITIES =
      """
      INSERT INTO entity
      SELECT (jsonb_populate_record(e, jsonb_build_object('id', %s, 'name', 'Person ' || i))).*
      FROM entity e CROSS JOIN generate_series(0, %d) AS i
      WHERE e.id = :template
      """
          .formatted(IDS.formatted("person", "i"), PEOPLE - 1);

  @Inject EntityManager em;
  @Inject EntityPage page;
  @Inject ContextSentences sentences;
  @Inject EntityStore entities;

  private final String run = UUID.randomUUID().toString();

  @Test
  void answersQuicklyAmongTenThousandArticles() {
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(900));
    try {
      // Given
      fill();
      List<UUID> asked = IntStream.range(0, 60).map(i -> i * 33).mapToObj(this::person).toList();
      UUID known = asked.getFirst();

      // When
      RelatedPage first = page.related(known, null, 50);
      Map<String, Duration> slow =
          Map.of(
              "related, first page", p95(asked, id -> page.related(id, null, 50)),
              "related, of the best known", p95(known, id -> page.related(id, null, 50)),
              "related, next page", p95(asked, id -> page.related(id, first.next(), 50)),
              "counts", p95(asked, id -> page.counts(id, Interval.WEEK, null, null)),
              "counts, of the best known",
                  p95(known, id -> page.counts(id, Interval.WEEK, null, null)),
              "context of 60", p95(known, id -> sentences.ofAll(asked, 2)));

      // Then
      System.out.println("p95 among 10,000 articles: " + slow);
      assertThat(first.related()).hasSize(50);
      assertThat(first.related())
          .anySatisfy(related -> assertThat(related.sentences()).isNotEmpty());
      assertThat(first.related())
          .extracting(Related::articleCount)
          .isSortedAccordingTo((a, b) -> Long.compare(b, a));
      assertThat(slow.values())
          .allSatisfy(p95 -> assertThat(p95).isLessThan(Duration.ofSeconds(5)));
      update("SET LOCAL random_page_cost = 1.1", Map.of());
      assertPlans(known);
      assertPlans(asked.getLast());
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private void fill() {
    UUID template = UUID.randomUUID();
    entities.save(List.of(Entries.person(template, "Person", 0)));
    em.createNativeQuery("SELECT CAST(setseed(0.42) AS text)").getSingleResult();
    update(ENTITIES, Map.of("run", run, "template", template));
    update(ARTICLES, Map.of("run", run));
    update(CHAINS, Map.of("run", run));
    update(MENTIONS, Map.of());
    for (String table : List.of("annotated_article", "chain", "mention", "entity")) {
      update("ANALYZE " + table, Map.of());
    }
  }

  private void update(String sql, Map<String, Object> parameters) {
    Query query = em.createNativeQuery(sql);
    parameters.forEach(query::setParameter);
    query.executeUpdate();
  }

  private UUID person(int number) {
    return (UUID)
        em.createNativeQuery("SELECT " + IDS.formatted("person", number), UUID.class)
            .setParameter("run", run)
            .getSingleResult();
  }

  private static Duration p95(UUID id, Consumer<UUID> request) {
    return p95(Collections.nCopies(20, id), request);
  }

  /** The time that nineteen of twenty requests keep within, after a few to warm up. */
  private static Duration p95(List<UUID> ids, Consumer<UUID> request) {
    ids.stream().limit(5).forEach(request);
    List<Long> took = new ArrayList<>();
    for (UUID id : ids) {
      long start = System.nanoTime();
      request.accept(id);
      took.add(System.nanoTime() - start);
    }
    took.sort(null);
    return Duration.ofNanos(took.get(took.size() * 95 / 100)).truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Nothing that one entity asks reads a table from its beginning to its end, where reading a page
   * here and there costs little, as it does of tables in memory.
   */
  private void assertPlans(UUID id) {
    UUID[] ids = {id};
    UUID[] articles =
        Arrays.copyOf(ids(SqlNamingStore.NEWEST, Map.of("entity", id, "limit", 1000)), 50);
    Map<String, Map<String, Object>> queries =
        Map.of(
            SqlNamingStore.SHARED,
            Map.of("articles", articles, "entity", id, "count", 9L, "after", id, "limit", 51),
            SqlNamingStore.NAMINGS,
            Map.of("entities", ids, "articles", articles),
            SqlNamingStore.LATEST,
            Map.of("entities", ids, "limit", 6),
            SqlNamingStore.BY_ID,
            Map.of("mentions", ids),
            SqlArticleTexts.TEXTS,
            Map.of("articles", articles));
    queries.forEach(
        (sql, parameters) -> assertThat(plan(sql, parameters)).doesNotContain("Seq Scan"));
  }

  private UUID[] ids(String sql, Map<String, Object> parameters) {
    Query query = em.createNativeQuery(sql);
    parameters.forEach(query::setParameter);
    return SqlRows.of(query).map(row -> row.id(0)).toArray(UUID[]::new);
  }

  private String plan(String sql, Map<String, Object> parameters) {
    Query query = em.createNativeQuery("EXPLAIN " + sql, String.class);
    parameters.forEach(query::setParameter);
    List<?> lines = query.getResultList();
    return String.join("\n", lines.stream().map(String::valueOf).toList());
  }
}
