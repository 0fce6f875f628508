package annals.timeline.domain.dating;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.SentenceSplitter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakingTimesTest {

  private static final EdtfDate PUBLISHED = EdtfDate.parse("2024-12-12");
  private static final String TEXT = "The keeper rose. “I saw it yesterday,” he said. “Go today.”";

  private final TemporalTagger tagger = new TemporalTagger();

  private List<TemporalExpression> tag(@Nullable EdtfDate published, Speech... speeches) {
    return tagger.tag(
        new DatedText(SentenceSplitter.byLines().split(TEXT), published, List.of(speeches)));
  }

  @Test
  void takesTheDayThatTheCallerKnows() {
    // Given
    Speech speech = new Speech(TEXT.indexOf('“'), TEXT.indexOf('”'), EdtfDate.parse("2019-05-03"));

    // When
    List<TemporalExpression> found = tag(PUBLISHED, speech);

    // Then
    assertThat(found)
        .extracting(each -> each.timexValue() + " " + each.resolution())
        .containsExactly("2019-05-02 RELATIVE_TO_TEXT", "2024-12-12 RELATIVE_TO_PUBLICATION");
  }

  @Test
  void leavesOpenWhatWasSaidAtAnUnknownTime() {
    // When
    List<TemporalExpression> found = tag(PUBLISHED, new Speech(0, TEXT.length(), null));

    // Then
    assertThat(found)
        .allMatch(each -> each.edtf() == null && each.resolution() == Resolution.UNRESOLVED);
  }

  @Test
  void takesTheFirstOfSpeechesThatOverlap() {
    // Given
    Speech first = new Speech(0, TEXT.length(), EdtfDate.parse("2019-05-03"));
    Speech second = new Speech(0, TEXT.length(), EdtfDate.parse("2020-05-03"));

    // When
    List<TemporalExpression> found = tag(null, first, second);

    // Then
    assertThat(found)
        .extracting(TemporalExpression::timexValue)
        .containsExactly("2019-05-02", "2019-05-03");
  }

  @Test
  void forgetsTheDayOfSpeakingWithTheParagraph() {
    // Given
    String text = "“We lost it,” she said on Monday.\n“Today we start again.”";

    // When
    TemporalExpression today = tagger.tag(DatedText.of(text, PUBLISHED)).getLast();

    // Then
    assertThat(today.edtf()).isEqualTo(PUBLISHED);
    assertThat(today.resolution()).isEqualTo(Resolution.RELATIVE_TO_PUBLICATION);
  }

  @Test
  void countsFromWhatIsOutsideTheMarksOnly() {
    // Given
    String text = "“On Monday he said nothing,” she said. “Today he talks.”";

    // When
    TemporalExpression today = tagger.tag(DatedText.of(text, PUBLISHED)).getLast();

    // Then
    assertThat(today.edtf()).isEqualTo(PUBLISHED);
  }
}
