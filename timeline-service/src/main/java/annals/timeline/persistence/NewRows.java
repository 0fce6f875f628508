package annals.timeline.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be added to a table. They are sent column by column as arrays, so that one statement adds
 * them whatever their number; PostgreSQL then plans and reads it once. Not thread-safe.
 */
final class NewRows {

  /** Until then days are written as Java writes them. */
  private static final int LAST_YEAR_AS_WRITTEN = 9999;

  private final String sql;
  private final List<String> types;
  private final List<List<@Nullable Object>> columns = new ArrayList<>();

  /**
   * No rows yet.
   *
   * @param table the table
   * @param columns names with types, as in {@code id uuid}
   */
  NewRows(String table, String... columns) {
    this(
        "insert into "
            + table
            + " ("
            + Arrays.stream(columns).map(NewRows::name).collect(Collectors.joining(", "))
            + ") select * from %s",
        List.of(columns));
  }

  /**
   * No rows yet, for columns that are made of more than a value of theirs.
   *
   * @param insert an insert that selects from {@code %s}, in whose place the rows stand as {@code
   *     n}
   * @param columns names with types, as in {@code id uuid}
   */
  NewRows(String insert, List<String> columns) {
    types = columns.stream().map(column -> column.substring(column.indexOf(' ') + 1)).toList();
    String names = columns.stream().map(NewRows::name).collect(Collectors.joining(", "));
    String places = types.stream().map(type -> "?").collect(Collectors.joining(", "));
    sql = insert.formatted("unnest(" + places + ") n (" + names + ")");
    types.forEach(type -> this.columns.add(new ArrayList<>()));
  }

  private static String name(String column) {
    return column.substring(0, column.indexOf(' '));
  }

  /** Adds a row: a value for each column. */
  void add(@Nullable Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + sql);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      columns.get(i).add(value instanceof LocalDate day ? text(day) : value);
    }
  }

  /** Writes them; does nothing if there are none. */
  void insert(Database database) {
    if (!columns.getFirst().isEmpty()) {
      List<Database.Column> arrays = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        arrays.add(new Database.Column(types.get(i), columns.get(i)));
      }
      database.update(sql, arrays);
    }
  }

  /** A day as PostgreSQL writes it: without a year 0 and without a sign. */
  static String text(LocalDate day) {
    int year = day.getYear();
    if (year > 0 && year <= LAST_YEAR_AS_WRITTEN) {
      return day.toString();
    }
    return "%04d-%02d-%02d%s"
        .formatted(
            year > 0 ? year : 1 - year,
            day.getMonthValue(),
            day.getDayOfMonth(),
            year > 0 ? "" : " BC");
  }
}
