package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm killed 12 people. | 12 | 12 people",
        "Twelve fishing boats sank. | 12 | Twelve fishing boats",
        "The pier cost 1.5 million crowns. | 1500000 | 1.5 million crowns",
        "Some 1,400 islanders came. | 1400 | 1,400 islanders"
      })
  void readsNumbersWithWhatTheyCount(String sentence, String value, String words) {
    assertThat(Quantity.in(sentence))
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.value().toPlainString()).isEqualTo(value);
              assertThat(quantity.words()).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It happened on 12 June.",
        "In 2019, the law changed.",
        "She came at 5.",
        "One of us left."
      })
  void takesNoDateForANumberOfThings(String sentence) {
    assertThat(Quantity.in(sentence)).isEmpty();
  }
}
