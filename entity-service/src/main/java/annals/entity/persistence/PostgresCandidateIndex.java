package annals.entity.persistence;

import annals.entity.domain.EntityType;
import annals.entity.domain.matching.CandidateIndex;
import annals.entity.domain.matching.IndexedEntity;
import annals.entity.domain.matching.SearchKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The index of names on PostgreSQL, in plain SQL: each key is one range of a b-tree. Writes join
 * the transaction of the caller.
 */
@ApplicationScoped
public class PostgresCandidateIndex implements CandidateIndex {
  /**
   * Each key brings at most 200 entities, and the fewer it brings, the more each is worth: of two
   * keys the rare one says more.
   */
  static final String FIND =
      """
      WITH few AS MATERIALIZED (
        SELECT ARRAY(SELECT k.entity_id FROM entity_key k WHERE k.key = asked.key LIMIT 200) AS ids
        FROM unnest(CAST(? AS bigint[])) AS asked(key))
      SELECT s.entity_id, s.type, s.names
      FROM (
        SELECT entity_id, sum(CAST(1 AS float8) / (8 + cardinality(ids))) AS worth
        FROM few CROSS JOIN LATERAL unnest(ids) AS entity_id
        GROUP BY entity_id
        ORDER BY worth DESC, entity_id
        LIMIT ?) best
      JOIN entity_search s USING (entity_id)
      ORDER BY best.worth DESC, s.entity_id
      """;

  private static final String REMOVE_KEYS =
      """
      DELETE FROM entity_key k USING entity_search s
      WHERE s.entity_id = ? AND k.entity_id = s.entity_id AND k.key = ANY (s.keys)
      """;

  private static final String PUT =
      """
      INSERT INTO entity_search (entity_id, type, names, keys) VALUES (?, ?, ?, ?)
      ON CONFLICT (entity_id) DO UPDATE
      SET type = excluded.type, names = excluded.names, keys = excluded.keys
      """;

  private static final String PUT_KEYS =
      """
      INSERT INTO entity_key (key, entity_id)
      SELECT * FROM unnest(CAST(? AS bigint[]), CAST(? AS uuid[]))
      ON CONFLICT DO NOTHING
      """;

  private final DataSource database;
  private final SearchKeys searchKeys;

  /** Works on the tables of migration V3. */
  public PostgresCandidateIndex(DataSource database, SearchKeys searchKeys) {
    this.database = database;
    this.searchKeys = searchKeys;
  }

  @Override
  public List<IndexedEntity> find(Collection<String> keys, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setArray(1, connection.createArrayOf("bigint", KeyHash.of(keys)));
      query.setInt(2, limit);
      List<IndexedEntity> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(
              new IndexedEntity(
                  rows.getObject(1, UUID.class),
                  EntityType.valueOf(rows.getString(2)),
                  strings(rows.getArray(3))));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot search the index of names", e);
    }
  }

  /** Files an entity under its names, in place of what was there. */
  public void put(UUID entityId, EntityType type, Collection<String> names) {
    putAll(List.of(new IndexedEntity(entityId, type, List.copyOf(names))));
  }

  /** Files many entities, as an import does; some thousand at once are the fastest. */
  public void putAll(Collection<IndexedEntity> entities) {
    try (Connection connection = database.getConnection();
        PreparedStatement remove = connection.prepareStatement(REMOVE_KEYS);
        PreparedStatement put = connection.prepareStatement(PUT);
        PreparedStatement putKeys = connection.prepareStatement(PUT_KEYS)) {
      List<Long> keys = new ArrayList<>();
      List<UUID> ids = new ArrayList<>();
      for (IndexedEntity entity : entities) {
        Long[] hashes = keys(entity);
        remove.setObject(1, entity.id());
        remove.addBatch();
        put.setObject(1, entity.id());
        put.setString(2, entity.type().name());
        put.setArray(3, connection.createArrayOf("text", entity.names().toArray()));
        put.setArray(4, connection.createArrayOf("bigint", hashes));
        put.addBatch();
        keys.addAll(Arrays.asList(hashes));
        ids.addAll(Collections.nCopies(hashes.length, entity.id()));
      }
      remove.executeBatch();
      put.executeBatch();
      putKeys.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
      putKeys.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
      putKeys.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot file entities in the index of names", e);
    }
  }

  private Long[] keys(IndexedEntity entity) {
    Set<String> keys = new LinkedHashSet<>();
    entity.names().forEach(name -> keys.addAll(searchKeys.toFile(name, entity.type())));
    return KeyHash.of(keys);
  }

  /** Takes an entity out, as when it was merged into another. */
  public void remove(UUID entityId) {
    try (Connection connection = database.getConnection()) {
      removeKeys(connection, entityId);
      try (PreparedStatement remove =
          connection.prepareStatement("DELETE FROM entity_search WHERE entity_id = ?")) {
        remove.setObject(1, entityId);
        remove.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot take " + entityId + " out of the index of names", e);
    }
  }

  private static void removeKeys(Connection connection, UUID entityId) throws SQLException {
    try (PreparedStatement remove = connection.prepareStatement(REMOVE_KEYS)) {
      remove.setObject(1, entityId);
      remove.executeUpdate();
    }
  }

  private static List<String> strings(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
