package annals.entity.persistence;

import annals.entity.application.FiledMention;
import annals.entity.application.ReviewStore;
import annals.entity.domain.EntityType;
import annals.entity.domain.resolution.FiledChain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is worth a decision, on PostgreSQL. */
@ApplicationScoped
public class SqlReviewStore implements ReviewStore {
  private static final String TAKE =
      """
      DELETE FROM review_due WHERE entity_id IN (
        SELECT entity_id FROM review_due LIMIT :limit FOR UPDATE SKIP LOCKED)
      RETURNING entity_id
      """;
  private static final String PUT =
      """
      INSERT INTO candidate_pair (id, left_id, right_id, score, explanation)
      VALUES (:id, :left, :right, :score, :explanation)
      ON CONFLICT (id) DO UPDATE SET score = excluded.score, explanation = excluded.explanation
      """;
  private static final String PAIRS =
      """
      SELECT * FROM (
        SELECT pair.left_id, pair.right_id, pair.score, pair.explanation, pair.id,
          (1 - abs(2 * pair.score - 1)) * (one.mention_count + two.mention_count) AS value
        FROM candidate_pair pair
        JOIN entity one ON one.id = pair.left_id AND one.listed
        JOIN entity two ON two.id = pair.right_id AND two.listed
        WHERE (CAST(:type AS text) IS NULL OR one.type = CAST(:type AS text))
          AND (CAST(:entity AS uuid) IS NULL OR CAST(:entity AS uuid) IN (one.id, two.id))
          AND NOT EXISTS (
            SELECT 1 FROM judgement
            WHERE withdrawn_at IS NULL
              AND ((left_anchor = one.anchor AND right_anchor = two.anchor)
                OR (left_anchor = two.anchor AND right_anchor = one.anchor)))
      ) valued
      WHERE value < :value OR (value = :value AND CAST(id AS text) < CAST(:id AS text))
      ORDER BY value DESC, CAST(id AS text) DESC LIMIT :limit
      """;
  private static final String OPEN =
      """
      SELECT CAST(m.id AS uuid), c.id, c.doubt
      FROM chain c
      JOIN LATERAL (
        SELECT id FROM mention
        WHERE article_id = c.article_id AND chain = c.ordinal ORDER BY ordinal LIMIT 1) m ON true
      WHERE c.doubt IS NOT NULL
        AND (CAST(:type AS text) IS NULL OR starts_with(c.name, CAST(:type AS text) || ':'))
        AND (CAST(:entity AS text) IS NULL OR position(CAST(:entity AS text) IN c.outcome) > 0)
        AND (c.doubt < :value OR (c.doubt = :value AND CAST(m.id AS text) < CAST(:id AS text)))
        AND NOT EXISTS (
          SELECT 1 FROM judgement
          WHERE withdrawn_at IS NULL AND verdict = 'UNSURE' AND left_id = m.id)
      ORDER BY c.doubt DESC, CAST(m.id AS text) DESC LIMIT :limit
      """;

  private final EntityManager em;

  SqlReviewStore(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<UUID> takeDue(int limit) {
    List<?> rows =
        em.createNativeQuery(TAKE, UUID.class).setParameter("limit", limit).getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  @Override
  public void replace(UUID entity, List<Pair> pairs) {
    em.createNativeQuery("DELETE FROM candidate_pair WHERE left_id = :id")
        .setParameter("id", entity)
        .executeUpdate();
    for (Pair pair : pairs) {
      em.createNativeQuery(PUT)
          .setParameter("id", pair.id())
          .setParameter("left", pair.left())
          .setParameter("right", pair.right())
          .setParameter("score", pair.score())
          .setParameter("explanation", Json.write(pair.explanation()))
          .executeUpdate();
    }
  }

  @Override
  public List<Pair> pairs(
      @Nullable EntityType type, @Nullable UUID entity, double value, UUID id, int limit) {
    List<?> rows =
        em.createNativeQuery(PAIRS, Object[].class)
            .setParameter("type", type == null ? null : type.name())
            .setParameter("entity", entity == null ? null : entity.toString())
            .setParameter("value", value)
            .setParameter("id", id)
            .setParameter("limit", limit)
            .getResultList();
    List<Pair> pairs = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      pairs.add(
          new Pair(
              (UUID) columns[0],
              (UUID) columns[1],
              ((Number) columns[2]).doubleValue(),
              Json.read((String) columns[3], Json.REASONS),
              ((Number) columns[5]).doubleValue()));
    }
    return pairs;
  }

  @Override
  public List<OpenMention> open(
      @Nullable EntityType type, @Nullable UUID entity, double value, UUID id, int limit) {
    List<?> rows =
        em.createNativeQuery(OPEN, Object[].class)
            .setParameter("type", type == null ? null : type.name())
            .setParameter("entity", entity == null ? null : entity.toString())
            .setParameter("value", value)
            .setParameter("id", id)
            .setParameter("limit", limit)
            .getResultList();
    Map<UUID, FiledMention> mentions = new HashMap<>();
    Map<UUID, FiledChain> chains = new HashMap<>();
    em.createQuery("from MentionRow where id in :ids", MentionRow.class)
        .setParameter("ids", column(rows, 0))
        .getResultStream()
        .forEach(row -> mentions.put(row.id, row.mention()));
    em.createQuery("from ChainRow where id in :ids", ChainRow.class)
        .setParameter("ids", column(rows, 1))
        .getResultStream()
        .forEach(row -> chains.put(row.id, row.filed()));
    List<OpenMention> open = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      FiledMention mention = mentions.get((UUID) columns[0]);
      FiledChain chain = chains.get((UUID) columns[1]);
      if (mention != null && chain != null) {
        open.add(new OpenMention(mention, chain, ((Number) columns[2]).doubleValue()));
      }
    }
    return open;
  }

  private static List<UUID> column(List<?> rows, int index) {
    return rows.stream().map(row -> (UUID) ((Object[]) row)[index]).toList();
  }
}
