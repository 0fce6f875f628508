package annals.timeline.domain.dating;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.RandomText;
import annals.timeline.domain.text.SentenceSplitter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalTaggerTest {

  private static final EdtfDate PUBLISHED = EdtfDate.parse("2024-12-09");

  private final TemporalTagger tagger = new TemporalTagger();

  @ParameterizedTest
  @CsvSource({
    "Work began early last year., START",
    "Work began in mid-July., MID",
    "Work began late in 2019., END",
    "It took more than a year., MORE_THAN",
    "It took nearly a year., LESS_THAN",
    "It took at least two years., EQUAL_OR_MORE",
    "It took up to two years., EQUAL_OR_LESS",
    "It began around 1990., APPROX",
    "It was calm before 1990., BEFORE",
    "It was calm after 1990., AFTER",
    "It has been calm since 1990., ON_OR_AFTER",
    "It was calm in 1990., NONE"
  })
  void tellsWhatWordsAroundDoToTheValue(String text, Modifier modifier) {
    // When
    List<TemporalExpression> found = tagger.tag(DatedText.of(text, PUBLISHED));

    // Then
    assertThat(found).extracting(TemporalExpression::modifier).containsExactly(modifier);
  }

  @Test
  void countsNoDayFromAnUnknownEvent() {
    // Given
    String text = "The siege of the port went on for a 27th day on Monday.";

    // When
    List<TemporalExpression> found = tagger.tag(DatedText.of(text, PUBLISHED));

    // Then
    assertThat(found)
        .filteredOn(TemporalExpression::isDated)
        .extracting(e -> e.in(text))
        .containsExactly("Monday");
  }

  @Test
  void countsFromNoDateFarBack() {
    // Given
    String filler = "The harbour is quiet and the boats lie at the quay. ".repeat(20);
    String near = "The dam broke on 2 May 2023. The following day the army came.";
    String far = "The dam broke on 2 May 2023. " + filler + "The following day the army came.";

    // When
    TemporalExpression counted = tagger.tag(DatedText.of(near, PUBLISHED)).getLast();
    TemporalExpression lost = tagger.tag(DatedText.of(far, PUBLISHED)).getLast();

    // Then
    assertThat(counted.edtf()).isEqualTo(EdtfDate.parse("2023-05-03"));
    assertThat(lost.edtf()).isNull();
    assertThat(lost.resolution()).isEqualTo(Resolution.UNRESOLVED);
  }

  @Test
  void readsDatesOverTheLinesOfWrappedText() {
    // Given
    String text = "The bridge was opened on 3\nJune 1932 by the king.";

    // When
    List<TemporalExpression> found =
        tagger.tag(new DatedText(SentenceSplitter.wrappedText().split(text), null));

    // Then
    assertThat(found).extracting(TemporalExpression::timexValue).containsExactly("1932-06-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That was 31 million centuries ago.",
        "That was 9000 years ago.",
        "It comes back 100000 years from now.",
        "It was seen 3000000 days earlier.",
        "It fell on 31 June."
      })
  void leavesOutWhatNoCalendarHolds(String text) {
    assertThat(tagger.tag(DatedText.of(text, PUBLISHED))).noneMatch(TemporalExpression::isDated);
  }

  @Test
  void forgetsOneTextBeforeTheNext() {
    // Given
    DatedText second = DatedText.of("The next day he left.", PUBLISHED);
    List<TemporalExpression> alone = tagger.tag(second);

    // When
    tagger.tag(DatedText.of("The dam broke on 2 May 2023.", PUBLISHED));

    // Then
    assertThat(tagger.tag(second)).isEqualTo(alone);
  }

  @Test
  void answersAlikeOnManyThreads() {
    // Given
    DatedText text = DatedText.of(RandomText.of(new Random(7), 2000), PUBLISHED);
    List<TemporalExpression> alone = tagger.tag(text);

    // When
    List<List<TemporalExpression>> answers =
        IntStream.range(0, 32).parallel().mapToObj(i -> tagger.tag(text)).toList();

    // Then
    assertThat(answers).allMatch(alone::equals);
  }

  @Test
  void spansLieInTheTextAndDoNotOverlap() {
    for (long seed = 0; seed < 500; seed++) {
      // Given
      String text = RandomText.of(new Random(seed), 150);
      EdtfDate published = seed % 3 == 0 ? null : PUBLISHED;

      // When
      List<TemporalExpression> found = tagger.tag(DatedText.of(text, published));

      // Then
      int end = 0;
      for (TemporalExpression each : found) {
        assertThat(each.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(each.in(text)).as("seed %d", seed).isNotBlank().isEqualTo(each.in(text).strip());
        end = each.end();
      }
      assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void completesNothingWithoutAPublicationDate() {
    for (long seed = 0; seed < 300; seed++) {
      // Given
      String text = RandomText.of(new Random(seed), 150);

      // When
      List<TemporalExpression> found = tagger.tag(DatedText.of(text, null));

      // Then
      assertThat(found)
          .as("seed %d", seed)
          .extracting(TemporalExpression::resolution)
          .doesNotContain(
              Resolution.COMPLETED_FROM_PUBLICATION, Resolution.RELATIVE_TO_PUBLICATION);
    }
  }
}
