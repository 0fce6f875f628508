package annals.timeline.domain.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerLabelTest {

  @ParameterizedTest
  @CsvSource({
    "BELL: We stay., 4",
    "ANN BELL: We stay., 8",
    "Ann Bell: We stay., 8",
    "MR. O'HARA: We stay., 10",
    "Note: We stay., -1",
    "bell: We stay., -1",
    "At 10:30 we left., -1",
    "BELL:We stay., -1",
    "A: We stay., -1",
    "One Two Three Four Five: no., -1",
  })
  void endsAtItsColon(String line, int colon) {
    assertThat(SpeakerLabel.colon(line, 0, line.length())).isEqualTo(colon);
  }

  @ParameterizedTest
  @CsvSource({"BELL:", "BELL", "Ann Bell"})
  void needsWordsBehindTheColon(String line) {
    assertThat(SpeakerLabel.colon(line, 0, line.length())).isEqualTo(-1);
  }
}
