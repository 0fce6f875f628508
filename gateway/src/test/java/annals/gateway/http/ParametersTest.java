package annals.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  @ParameterizedTest
  @CsvSource({
    "2024,       2024-01-01, 2024-12-31",
    "2024-02,    2024-02-01, 2024-02-29",
    "2023-02,    2023-02-01, 2023-02-28",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "0000,       0000-01-01, 0000-12-31",
  })
  void widensYearsAndMonthsToTheirDays(String value, String first, String last) {
    assertThat(Parameters.firstDay("from", value)).isEqualTo(first);
    assertThat(Parameters.lastDay("to", value)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "2024-13", "2023-02-29", "2024-2", "2024-02-01T00:00:00Z", "~2024"})
  void refusesOtherDates(String value) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Parameters.firstDay("from", value))
        .satisfies(
            failure -> assertThat(failure.faults().getFirst().parameter()).isEqualTo("from"));
  }

  @Test
  void makesAKeyWhenThereIsNone() {
    assertThat(Parameters.idempotencyKey(null))
        .isNotEmpty()
        .isNotEqualTo(Parameters.idempotencyKey(null));
    assertThat(Parameters.idempotencyKey("k".repeat(255))).hasSize(255);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\tb", "a\nb", "\u00e9"})
  void refusesKeysThatAreNotPrintable(String key) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Parameters.idempotencyKey(key));
  }

  @Test
  void knowsIdsFromOtherTexts() {
    assertThat(Parameters.isId("01890000-0000-7000-8000-000000000000")).isTrue();
    assertThat(Parameters.isId("01890000-0000-7000-8000-00000000000A")).isTrue();
    assertThat(Parameters.isId("1-1-1-1-1")).isFalse();
    assertThat(Parameters.isId("01890000000070008000000000000000")).isFalse();
    assertThat(Parameters.isId("01890000-0000-7000-8000-00000000000g")).isFalse();
  }
}
