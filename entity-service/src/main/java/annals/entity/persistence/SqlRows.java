package annals.entity.persistence;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a plain query, by column. */
final class SqlRows {
  private SqlRows() {}

  /** The rows that {@code query} finds. */
  static Stream<Row> of(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> new Row((Object[]) row));
  }

  /** Ids as the value of a {@code uuid[]}. */
  static UUID[] ids(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }

  /** A row; columns count from 0. */
  static final class Row {
    private final Object[] columns;

    private Row(Object[] columns) {
      this.columns = columns;
    }

    UUID id(int column) {
      return (UUID) columns[column];
    }

    @Nullable UUID idOrNull(int column) {
      return (UUID) columns[column];
    }

    List<UUID> ids(int column) {
      return List.of((UUID[]) columns[column]);
    }

    String text(int column) {
      return (String) columns[column];
    }

    long number(int column) {
      return ((Number) columns[column]).longValue();
    }

    int offset(int column) {
      return Math.toIntExact(number(column));
    }

    byte[] bytes(int column) {
      return (byte[]) columns[column];
    }
  }
}
