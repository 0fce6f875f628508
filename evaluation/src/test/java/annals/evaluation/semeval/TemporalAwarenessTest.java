package annals.evaluation.semeval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TemporalAwarenessTest {

  private static final String GOLD =
      """
      Ann Lorne
      0\tXXXX-XX-XX\t7-9-hopes
      1\t2010-05\t7-2-elected\t8-3-won
      2\t2012-06-01\t7-4-resigned
      3\tXXXX-XX-XX\t8-6-moved
      """;

  private static TemporalAwareness score(String answer, boolean dates) throws IOException {
    TemporalAwareness score = new TemporalAwareness(dates);
    score.add(EntityTimeline.parse(GOLD, "-"), EntityTimeline.parse(answer, "-"));
    return score;
  }

  @Test
  void givesFullMarksToTheGoldItself() throws IOException {
    // When
    TemporalAwareness score = score(GOLD, true);

    // Then
    assertThat(score.f1()).isEqualTo(1.0);
    assertThat(score.wanted()).isEqualTo(5);
  }

  @Test
  void countsDatesAndOrderOfWhatIsFound() throws IOException {
    // Given
    String answer =
        """
        Ann Lorne
        1\t2010-05\t7-2-elected
        2\t2012-06-02\t7-4-resigned
        """;

    // When
    TemporalAwareness score = score(answer, true);

    // Then: one of two dates and the order are right, of five relations two are found
    assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.recall()).isCloseTo(2 / 5.0, within(1e-9));
  }

  @Test
  void letsOrderFollowFromOtherEvents() throws IOException {
    // Given
    String answer =
        """
        Ann Lorne
        1\t2011\t8-3-won
        2\t2012-06-01\t7-4-resigned
        4\t2013\t8-6-moved
        """;

    // When
    TemporalAwareness score = score(answer, false);

    // Then: both relations of the answer follow from the gold, which names another event first
    assertThat(score.precision()).isEqualTo(1.0);
    assertThat(score.recall()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void readsPartsOfDatesThatAreNotKnownAsCoarser() throws IOException {
    // Given
    String answer = "Ann Lorne\n1\t2010-05-XX\t7-2-elected\n";

    // When
    TemporalAwareness score = score(answer, true);

    // Then
    assertThat(score.precision()).isEqualTo(1.0);
  }

  @Test
  void isZeroForAnEmptyAnswer() throws IOException {
    assertThat(score("Ann Lorne\n", true).f1()).isZero();
  }
}
