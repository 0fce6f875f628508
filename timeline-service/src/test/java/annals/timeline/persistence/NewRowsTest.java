package annals.timeline.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewRowsTest {

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
