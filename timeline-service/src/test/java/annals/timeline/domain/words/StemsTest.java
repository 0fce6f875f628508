package annals.timeline.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "announced, announces",
    "negotiations, negotiated",
    "stopped, stopping",
    "parties, party",
    "killed, killing",
    "Talks, talk"
  })
  void formsOfOneWordHaveOneStem(String one, String other) {
    assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({"press, presence", "status, state", "sign, single", "warn, warm"})
  void differentWordsKeepDifferentStems(String one, String other) {
    assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
  }

  @Test
  void aStemIsItsOwnStem() {
    String letters = "abdeginorstuy";
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 3 + random.nextInt(9); i++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      String stem = Stems.of(word.toString());
      assertThat(Stems.of(stem)).as("seed %d: %s", seed, word).isEqualTo(stem);
    }
  }
}
