package annals.entity.persistence;

import annals.entity.application.Naming;
import annals.entity.application.NamingStore;
import annals.entity.domain.Span;
import annals.entity.persistence.SqlRows.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where entities are named, on PostgreSQL. */
@ApplicationScoped
class SqlNamingStore implements NamingStore {
  static final String NEWEST =
      """
      SELECT a.article_id, a.published FROM annotated_article a
      WHERE EXISTS (
        SELECT 1 FROM chain c WHERE c.article_id = a.article_id AND c.entity_id = :entity)
      ORDER BY a.published DESC, a.article_id DESC
      LIMIT :limit
      """;

  /** {@code OFFSET 0} keeps the planner from reading every chain when it is given many articles. */
  static final String SHARED =
      """
      SELECT entity_id, articles, newest
      FROM (
        SELECT entity_id, count(*) AS articles,
          (array_agg(article_id ORDER BY place))[1:12] AS newest
        FROM (
          SELECT DISTINCT c.entity_id, a.id AS article_id, a.place
          FROM unnest(CAST(:articles AS uuid[])) WITH ORDINALITY AS a (id, place)
          CROSS JOIN LATERAL (
            SELECT entity_id FROM chain WHERE article_id = a.id OFFSET 0) c
          WHERE c.entity_id <> :entity) named
        GROUP BY entity_id) shared
      WHERE articles < :count OR (articles = :count AND entity_id > :after)
      ORDER BY articles DESC, entity_id
      LIMIT :limit
      """;

  private static final String MENTIONS =
      """
      SELECT m.id, m.article_id, c.entity_id, m.start_offset, m.end_offset, m.text
      """;
  static final String NAMINGS =
      MENTIONS
          + """
          FROM chain c JOIN mention m ON m.article_id = c.article_id AND m.chain = c.ordinal
          WHERE c.article_id = ANY(:articles) AND c.entity_id = ANY(:entities)
          ORDER BY m.article_id, m.ordinal
          """;

  /** The articles are chosen first: a planner that joins first reads every chain of everybody. */
  static final String LATEST =
      """
      WITH latest AS MATERIALIZED (
        SELECT e.id AS entity_id, e.place, newest.article_id, newest.published
        FROM unnest(CAST(:entities AS uuid[])) WITH ORDINALITY AS e (id, place)
        CROSS JOIN LATERAL (
          SELECT a.article_id, a.published
          FROM (
            SELECT DISTINCT article_id FROM chain WHERE entity_id = e.id
            ORDER BY article_id DESC LIMIT 50) came
          JOIN annotated_article a USING (article_id)
          ORDER BY a.published DESC, a.article_id DESC
          LIMIT :limit) newest)
      """
          + MENTIONS
          + """
          FROM latest
          JOIN chain c ON c.article_id = latest.article_id AND c.entity_id = latest.entity_id
          JOIN mention m ON m.article_id = c.article_id AND m.chain = c.ordinal
          ORDER BY latest.place, latest.published DESC, latest.article_id DESC, m.ordinal
          """;

  static final String BY_ID =
      MENTIONS
          + """
          FROM mention m LEFT JOIN chain c ON c.article_id = m.article_id AND c.ordinal = m.chain
          WHERE m.id = ANY(:mentions)
          ORDER BY m.article_id, m.ordinal
          """;
  static final String COUNTS =
      """
      SELECT left(a.published, 10) AS date, sum(named.mentions), count(*)
      FROM (
        SELECT c.article_id, count(*) AS mentions
        FROM chain c JOIN mention m ON m.article_id = c.article_id AND m.chain = c.ordinal
        WHERE c.entity_id = :entity
        GROUP BY c.article_id) named
      JOIN annotated_article a USING (article_id)
      GROUP BY date
      """;

  private final EntityManager em;

  SqlNamingStore(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<UUID> newestArticles(UUID entityId, int limit) {
    return SqlRows.of(query(NEWEST).setParameter("entity", entityId).setParameter("limit", limit))
        .map(row -> row.id(0))
        .toList();
  }

  @Override
  public List<Shared> shared(
      UUID entityId, List<UUID> articles, @Nullable Shared after, int limit) {
    return SqlRows.of(
            query(SHARED)
                .setParameter("articles", SqlRows.ids(articles))
                .setParameter("entity", entityId)
                .setParameter("count", after == null ? Long.MAX_VALUE : after.articleCount())
                .setParameter("after", after == null ? entityId : after.entityId())
                .setParameter("limit", limit))
        .map(row -> new Shared(row.id(0), row.number(1), row.ids(2)))
        .toList();
  }

  @Override
  public List<Naming> namings(Collection<UUID> entityIds, Collection<UUID> articleIds) {
    return namings(
        query(NAMINGS)
            .setParameter("entities", SqlRows.ids(entityIds))
            .setParameter("articles", SqlRows.ids(articleIds)));
  }

  @Override
  public List<Naming> latest(Collection<UUID> entityIds, int articles) {
    return namings(
        query(LATEST)
            .setParameter("entities", SqlRows.ids(entityIds))
            .setParameter("limit", articles));
  }

  @Override
  public List<Naming> mentions(Collection<UUID> mentionIds) {
    return namings(query(BY_ID).setParameter("mentions", SqlRows.ids(mentionIds)));
  }

  @Override
  public List<Count> counts(UUID entityId) {
    return SqlRows.of(query(COUNTS).setParameter("entity", entityId))
        .map(row -> new Count(row.text(0), row.number(1), row.number(2)))
        .toList();
  }

  private Query query(String sql) {
    return em.createNativeQuery(sql);
  }

  private static List<Naming> namings(Query query) {
    return SqlRows.of(query).map(SqlNamingStore::naming).toList();
  }

  private static Naming naming(Row row) {
    return new Naming(
        row.id(0), row.id(1), row.idOrNull(2), new Span(row.offset(3), row.offset(4)), row.text(5));
  }
}
