package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrikesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          The dockers went on with their strike over pay, walkout
          The union called off the strikes, walkout
          Nurses will strike for a day, walkout
          A strike killed three in the harbour, attack
          Missiles were used in the strikes, attack
          """)
  void tellsByTheWordsAround(String sentence, String kind) {
    assertThat(kindOf(sentence)).isNotNull().isEqualTo(HappeningClasses.of(kind));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          The strike ended on Friday
          The strike killed a union leader
          """)
  void leavesOpenWhatMayBeEither(String sentence) {
    assertThat(kindOf(sentence)).isNull();
  }

  @Test
  void whatNamesItsKindNeedsNoOtherWords() {
    assertThat(HappeningClasses.of("air", "strike")).isEqualTo(HappeningClasses.of("attack"));
    assertThat(HappeningClasses.of("on", "strike")).isEqualTo(HappeningClasses.of("walkout"));
    assertThat(HappeningClasses.of("hunger", "strike"))
        .isNotNull()
        .isNotEqualTo(HappeningClasses.of("walkout"));
    assertThat(HappeningClasses.of("strike")).isNull();
  }

  @Test
  void knowsTheWord() {
    assertThat(Strikes.isStrike("striking")).isTrue();
    assertThat(Strikes.isStrike("struck")).isFalse();
  }

  private static @Nullable String kindOf(String sentence) {
    return Strikes.of(new Tokenizer().tokenize(sentence));
  }
}
