package annals.timeline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs SQL in the transaction of the caller. */
@ApplicationScoped
class Database {

  private final DataSource dataSource;

  Database(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Reads one row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * An array.
   *
   * @param type type of the elements in PostgreSQL
   * @param values the elements
   */
  record Column(String type, List<? extends @Nullable Object> values) {

    /** Of the very type: the driver sends these as bytes, and what may be anything as text. */
    private @Nullable Object[] elements() {
      return switch (type) {
        case "int4" -> values.toArray(Integer[]::new);
        case "int8" -> values.toArray(Long[]::new);
        case "float8" -> values.toArray(Double[]::new);
        case "bool" -> values.toArray(Boolean[]::new);
        default -> values.toArray();
      };
    }
  }

  /** The rows of a query. */
  <T> List<T> query(String sql, RowReader<T> reader, List<? extends @Nullable Object> arguments) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> result = new ArrayList<>();
        while (rows.next()) {
          result.add(reader.read(rows));
        }
        return result;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("query failed: " + sql, e);
    }
  }

  /** Changes rows. */
  void update(String sql, List<? extends @Nullable Object> arguments) {
    updateAll(sql, List.of(arguments));
  }

  /** Changes rows once per list of arguments, in one round trip. */
  void updateAll(String sql, Collection<? extends List<? extends @Nullable Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<? extends @Nullable Object> row : rows) {
        bind(connection, statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("update failed: " + sql, e);
    }
  }

  private static void bind(
      Connection connection,
      PreparedStatement statement,
      List<? extends @Nullable Object> arguments)
      throws SQLException {
    int at = 1;
    for (Object argument : arguments) {
      if (argument instanceof Column column) {
        statement.setArray(at, connection.createArrayOf(column.type, column.elements()));
      } else if (argument instanceof Collection<?> ids) {
        statement.setArray(at, connection.createArrayOf("uuid", ids.toArray()));
      } else if (argument instanceof Integer[] numbers) {
        statement.setArray(at, connection.createArrayOf("int4", numbers));
      } else if (argument instanceof String[] words) {
        statement.setArray(at, connection.createArrayOf("text", words));
      } else {
        statement.setObject(at, argument);
      }
      at++;
    }
  }

  /** A column of days. */
  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** A column of ids. */
  static @Nullable UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** A column of arrays of ids that is never null. */
  static Set<UUID> ids(ResultSet row, String column) throws SQLException {
    Set<UUID> ids = new LinkedHashSet<>();
    for (Object id : (Object[]) Objects.requireNonNull(row.getArray(column)).getArray()) {
      ids.add((UUID) id);
    }
    return ids;
  }

  /** A column that is never null. */
  static String text(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    if (value == null) {
      throw new SQLException("column " + column + " is null");
    }
    return value;
  }
}
