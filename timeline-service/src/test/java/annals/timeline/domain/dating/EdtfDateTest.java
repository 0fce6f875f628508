package annals.timeline.domain.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.platform.error.AnnalsException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @ParameterizedTest
  @CsvSource({
    "2022-02-24, DAY, 2022-02-24, 2022-02-24",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2019, YEAR, 2019-01-01, 2019-12-31",
    "2022~, YEAR, 2022-01-01, 2022-12-31",
    "2022-21, SEASON, 2022-03-01, 2022-05-31",
    "2022-24, SEASON, 2022-12-01, 2023-02-28",
    "199X, DECADE, 1990-01-01, 1999-12-31",
    "19XX, CENTURY, 1900-01-01, 1999-12-31",
    "2022-XX, YEAR, 2022-01-01, 2022-12-31",
    "2022-02-XX, MONTH, 2022-02-01, 2022-02-28",
    "2022-03-14/2022-03-20, INTERVAL, 2022-03-14, 2022-03-20",
    "2022-01/2022-03, INTERVAL, 2022-01-01, 2022-03-31",
    "2022-02-28/.., INTERVAL, 2022-02-28,",
    "../2022, INTERVAL, , 2022-12-31",
    "XXXX-02-18, DAY, ,",
    "XXXX-02-29, DAY, ,",
    "XXXX-02, MONTH, ,",
    "XXXX-XX-14, DAY, ,"
  })
  void readsDatesWithTheirBounds(
      String text, Precision precision, LocalDate earliest, LocalDate latest) {
    // When
    EdtfDate date = EdtfDate.parse(text);

    // Then
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "2022-2-4", "2022-13", "2022-02-30", "XXXX", "XXXX-02-30", "20X2", "2022/2021", "../..",
            "2022-25",
        "2022-02-24T10:00", "22", "2022 ", "2022/", "/2022", "XXXX-XX", "2022~~", "-2022",
            "2022-XX-04", "XXX1",
        "2022-02-24/2022-02-23", "1X", "X199", "2022.02.24", "２０２２"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(EdtfDate.parseOrNull(text)).isNull();
    assertThatThrownBy(() -> EdtfDate.parse(text)).isInstanceOf(AnnalsException.class);
  }

  @Test
  void knowsWhetherItIsOneDay() {
    assertThat(EdtfDate.parse("2022-02-24").isDay()).isTrue();
    assertThat(EdtfDate.parse("XXXX-02-24").isDay()).isFalse();
    assertThat(EdtfDate.parse("2022-02-24~").isDay()).isFalse();
    assertThat(EdtfDate.parse("2022-02").isDay()).isFalse();
    assertThat(EdtfDate.parse("2022-02-24/2022-02-25").isDay()).isFalse();
  }

  @Test
  void knowsWhatIsMissing() {
    assertThat(EdtfDate.parse("XXXX-02-24").isPartial()).isTrue();
    assertThat(EdtfDate.parse("2022-02-28/..").isPartial()).isFalse();
    assertThat(EdtfDate.parse("2022~").isApproximate()).isTrue();
    assertThat(EdtfDate.parse("2022").isApproximate()).isFalse();
  }

  @Test
  void makesDates() {
    // Given
    EdtfDate day = EdtfDate.day(LocalDate.of(2022, 2, 24));

    // Then
    assertThat(EdtfDate.since(day)).hasToString("2022-02-24/..");
    assertThat(EdtfDate.between(day, EdtfDate.month(YearMonth.of(2022, 5))))
        .hasToString("2022-02-24/2022-05");
    assertThat(EdtfDate.year(987)).hasToString("0987");
    assertThat(EdtfDate.year(2022).approximately().approximately()).hasToString("2022~");
    assertThat(EdtfDate.parse("2022-01/2022-03").approximately()).hasToString("2022-01~/2022-03~");
  }

  @Test
  void printsWhatItReads() {
    for (long seed = 0; seed < 2000; seed++) {
      // Given
      String text = anyDate(new Random(seed));

      // When
      EdtfDate date = EdtfDate.parse(text);

      // Then
      assertThat(EdtfDate.parse(date.toString()))
          .as("seed %d: %s", seed, text)
          .isEqualTo(date)
          .hasToString(text);
      if (date.earliest() != null && date.latest() != null) {
        assertThat(date.earliest()).as("seed %d: %s", seed, text).isBeforeOrEqualTo(date.latest());
      }
    }
  }

  private static String anyDate(Random random) {
    LocalDate first = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_000_000));
    LocalDate last = first.plusDays(random.nextInt(10_000) + 400);
    return switch (random.nextInt(4)) {
      case 0 -> anyPoint(random, first);
      case 1 -> anyPoint(random, first) + "/..";
      case 2 -> "../" + anyPoint(random, last);
      default -> first + "/" + last;
    };
  }

  private static String anyPoint(Random random, LocalDate day) {
    String text = day.toString();
    String point =
        switch (random.nextInt(6)) {
          case 0 -> text;
          case 1 -> text.substring(0, 7);
          case 2 -> text.substring(0, 4);
          case 3 -> text.substring(0, 3) + "X";
          case 4 -> text.substring(0, 2) + "XX";
          default -> text.substring(0, 5) + (21 + random.nextInt(4));
        };
    return point + (random.nextBoolean() ? "~" : "");
  }
}
