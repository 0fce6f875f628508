package annals.gateway.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2031-05-06, 6 May 2031, 2031-05-06, 2031-05-06",
    "2031-05, May 2031, 2031-05-01, 2031-05-31",
    "2031-05-XX, May 2031, 2031-05-01, 2031-05-31",
    "2031, 2031, 2031-01-01, 2031-12-31",
    "2031-XX, 2031, 2031-01-01, 2031-12-31",
    "2031~, about 2031, 2031-01-01, 2031-12-31",
    "2031-02?, perhaps February 2031, 2031-02-01, 2031-02-28",
    "203X, 2030s, 2030-01-01, 2039-12-31",
    "20XX, 2000 to 2099, 2000-01-01, 2099-12-31",
    "2031-21, spring 2031, 2031-03-01, 2031-05-31",
    "2031-24, winter 2031, 2031-12-01, 2032-02-29",
    "2031-05-06/2031-06, 6 May 2031 to June 2031, 2031-05-06, 2031-06-30",
    "2031/.., since 2031, 2031-01-01,",
    "../2031, until 2031,, 2031-12-31"
  })
  void saysWhatIsKnown(String edtf, String words, String first, String last) {
    assertThat(DateWords.of(edtf)).isEqualTo(words);
    assertThat(DateSpan.of(edtf))
        .isNotNull()
        .satisfies(
            span -> {
              assertThat(String.valueOf(span.first())).isEqualTo(String.valueOf(first));
              assertThat(String.valueOf(span.last())).isEqualTo(String.valueOf(last));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-02-18, '18 February, year unknown'",
    "XXXX-02, 'February, year unknown'",
    "XXXX-XX-14, 'day 14, month and year unknown'",
    "2031-02-30, 2031-02-30",
    "soon, soon",
    "2032/2031, 2032 to 2031"
  })
  void placesNothingThatIsNotKnown(String edtf, String words) {
    assertThat(DateWords.of(edtf)).isEqualTo(words);
    assertThat(DateSpan.of(edtf)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "../..", "X", "2031-13", "2031-99-99", "20X1", "\ud83d\ude00"})
  void takesAnyText(String edtf) {
    assertThat(DateWords.of(edtf)).isNotEmpty();
    assertThat(DateSpan.of(edtf)).isNull();
  }

  @Test
  void saysThatItIsNotKnown() {
    assertThat(DateWords.of(null)).isEqualTo("Date not known");
    assertThat(DateSpan.of(null)).isNull();
  }
}
