package annals.timeline.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class NewRowsTest {

  /** Keeps what it is told to change. */
  private static final class Recording extends Database {

    private final List<String> statements = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    Recording() {
      super(new PGSimpleDataSource());
    }

    @Override
    void update(String sql, List<? extends @Nullable Object> values) {
      statements.add(sql);
      arguments.addAll(values);
    }
  }

  @Test
  void sendsAllRowsColumnByColumnInOneStatement() {
    // Given
    Recording database = new Recording();
    NewRows rows = new NewRows("statement", "first_day date", "id int8");
    rows.add(LocalDate.of(-43, 3, 15), 1L);
    rows.add(null, 2L);

    // When
    rows.insert(database);

    // Then
    assertThat(database.statements)
        .containsExactly(
            "insert into statement (first_day, id) select * from unnest(?, ?) n (first_day, id)");
    assertThat(database.arguments)
        .containsExactly(
            new Database.Column("date", Arrays.asList("0044-03-15 BC", null)),
            new Database.Column("int8", List.of(1L, 2L)));
  }

  @Test
  void sendsNothingWithoutRows() {
    // Given
    Recording database = new Recording();

    // When
    new NewRows("statement_pair", "pair int8").insert(database);

    // Then
    assertThat(database.statements).isEmpty();
  }

  @Test
  void daysBeforeTheCommonEraHaveNoYearNought() {
    assertThat(NewRows.text(LocalDate.of(2031, 6, 5))).isEqualTo("2031-06-05");
    assertThat(NewRows.text(LocalDate.of(1, 1, 1))).isEqualTo("0001-01-01");
    assertThat(NewRows.text(LocalDate.of(0, 12, 31))).isEqualTo("0001-12-31 BC");
    assertThat(NewRows.text(LocalDate.of(-43, 3, 15))).isEqualTo("0044-03-15 BC");
    assertThat(NewRows.text(LocalDate.of(12_000, 1, 1))).isEqualTo("12000-01-01");
  }

  @Test
  void refusesARowOfAnotherLength() {
    NewRows rows = new NewRows("statement_pair", "pair int8", "grain int4");
    assertThatThrownBy(() -> rows.add(1L)).isInstanceOf(IllegalArgumentException.class);
  }
}
