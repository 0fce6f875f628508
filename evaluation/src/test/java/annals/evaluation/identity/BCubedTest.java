package annals.evaluation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BCubedTest {
  @Test
  void averagesOverMentions() {
    // Given: the clusters {a a b} and {a b} of the entities a and b
    BCubed score = new BCubed();
    score.add("a", "1");
    score.add("a", "1");
    score.add("b", "1");
    score.add("a", "2");
    score.add("b", "2");

    // Then
    assertThat(score.precision()).isCloseTo((4.0 / 3 + 1.0 / 3 + 0.5 + 0.5) / 5, within(1e-9));
    assertThat(score.recall()).isCloseTo((4.0 / 3 + 1.0 / 3 + 0.5 + 0.5) / 5, within(1e-9));
    assertThat(score.mentions()).isEqualTo(5);
  }

  @Test
  void isZeroWithoutMentions() {
    assertThat(new BCubed().f1()).isZero();
  }
}
