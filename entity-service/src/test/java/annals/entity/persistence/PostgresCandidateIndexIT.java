package annals.entity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.entity.domain.EntityType;
import annals.entity.domain.matching.FoundEntity;
import annals.entity.domain.matching.IndexedEntity;
import annals.entity.domain.matching.NameMatcher;
import annals.entity.domain.matching.NameQuery;
import annals.entity.domain.matching.NameSearch;
import annals.entity.domain.matching.SearchKeys;
import annals.entity.icu.IcuRomanizer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index of names on PostgreSQL, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class PostgresCandidateIndexIT {
  private static final IcuRomanizer ROMANIZER = new IcuRomanizer();
  private static final SearchKeys KEYS = new SearchKeys(ROMANIZER);

  @Inject DataSource database;

  private PostgresCandidateIndex index;
  private NameSearch search;

  @BeforeEach
  void empty() throws SQLException {
    index = new PostgresCandidateIndex(database, KEYS);
    search = new NameSearch(new NameMatcher(ROMANIZER), index);
    execute("TRUNCATE entity_key, entity_search");
  }

  @Test
  void findsAnEntityByEachOfItsNames() {
    // Given
    UUID id = new UUID(1, 1);
    index.put(id, EntityType.PERSON, List.of("Odalys Brandvik", "Одалис Брандвик"));

    // Then
    assertThat(find("O. Brandvik")).containsExactly(id);
    assertThat(find("Brandwik, Odalis")).containsExactly(id);
    assertThat(find("Ingrid Haugland")).isEmpty();
  }

  @Test
  void forgetsNamesThatAnEntityNoLongerHas() throws SQLException {
    // Given
    UUID id = new UUID(1, 1);
    index.put(id, EntityType.PERSON, List.of("Odalys Brandvik"));

    // When
    index.put(id, EntityType.PERSON, List.of("Odalys Haugland"));

    // Then
    assertThat(find("Brandvik")).isEmpty();
    assertThat(find("Haugland")).containsExactly(id);
    index.remove(id);
    assertThat(count("entity_key") + count("entity_search")).isZero();
  }

  @Test
  void writesWithinTheCallersTransaction() throws SQLException {
    // When
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          index.put(new UUID(1, 1), EntityType.PERSON, List.of("Odalys Brandvik"));
                          throw new IllegalStateException("the caller gave up");
                        }))
        .isInstanceOf(IllegalStateException.class);

    // Then
    assertThat(count("entity_key")).isZero();
  }

  @Test
  void bringsTheEntityThatSharesMostKeysFirst() {
    index.put(new UUID(1, 1), EntityType.PERSON, List.of("Odalys Brandvold"));
    index.put(new UUID(1, 2), EntityType.PERSON, List.of("Odalys Brandvik"));

    List<IndexedEntity> found = index.find(KEYS.toFind("Odalys Brandvik", EntityType.PERSON), 10);

    assertThat(found).first().extracting(IndexedEntity::id).isEqualTo(new UUID(1, 2));
    assertThat(index.find(KEYS.toFind("Odalys Brandvik", EntityType.PERSON), 1)).hasSize(1);
  }

  @Test
  void asksTheTreeOfKeysAloneAndReadsNoTable() throws SQLException {
    // Given
    index.putAll(
        IntStream.range(0, 4000)
            .mapToObj(
                i ->
                    new IndexedEntity(
                        new UUID(2, i), EntityType.PERSON, List.of("Odalys " + name(i))))
            .toList());
    execute("VACUUM ANALYZE entity_key");
    execute("VACUUM ANALYZE entity_search");

    // When
    String plan = plan("Odalys " + name(2000));

    // Then
    assertThat(plan)
        .contains("Index Only Scan using entity_key_pkey on entity_key")
        .doesNotContain("Seq Scan on entity_key");
    assertThat(find("Odalys " + name(2000))).startsWith(new UUID(2, 2000));
  }

  private static String name(int i) {
    String sounds = "bdfgklmnprst";
    StringBuilder name = new StringBuilder("B");
    for (int rest = i, at = 0; at < 4; at++, rest /= 12) {
      name.append("aeio".charAt((i + at) % 4)).append(sounds.charAt(rest % 12));
    }
    return name.toString();
  }

  private List<UUID> find(String name) {
    return search.find(new NameQuery(name, EntityType.PERSON), 10).stream()
        .map(FoundEntity::id)
        .toList();
  }

  private String plan(String name) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement explain =
            connection.prepareStatement("EXPLAIN " + PostgresCandidateIndex.FIND)) {
      Long[] keys = KeyHash.of(KEYS.toFind(name, EntityType.PERSON));
      explain.setArray(1, connection.createArrayOf("bigint", keys));
      explain.setInt(2, 50);
      try (ResultSet rows = explain.executeQuery()) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private long count(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
