package annals.timeline.domain.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "She said, \"Come in.\" Then she left.|\"Come in.\"",
        "She said, “Come in.” Then she left.|“Come in.”",
        "She said, «Come in.» Then she left.|«Come in.»",
        "She said, „Come in.“ Then she left.|„Come in.“",
        "She said, ''Come in.'' Then she left.|''Come in.''",
        "She said, ‘Come in.’ Then she left.|‘Come in.’",
        "She said, 'Come in now.' Then she left.|'Come in now.'",
        "She said, “Come in.\" Then she left.|“Come in.\"",
        "She said, \"Come in.” Then she left.|\"Come in.”",
        "She said, ”Come in,” and left.|”Come in,”",
        "\"Come in, \"said the nurse.|\"Come in, \"",
      })
  void findsTheWordsBetweenMarksOfEveryStyle(String text, String expected) {
    assertThat(spans(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shelf is 30\" wide and 6'2\" high.",
        "The teachers' union and the drivers' union met.",
        "It's the drivers’ day, isn’t it?",
        "Back in the '90s and the ‘80s.",
        "See <a href=\"page\">the page</a> for more.",
      })
  void takesInchesApostrophesAndMarkupForWhatTheyAre(String text) {
    assertThat(spans(text)).isEmpty();
  }

  @Test
  void keepsTheOuterMarksOfNestedQuotations() {
    assertThat(spans("“He told me, ‘Go,’ and I went,” she said."))
        .containsExactly("“He told me, ‘Go,’ and I went,”");
  }

  @Test
  void endsAnUnclosedQuotationWithTheParagraph() {
    // Given
    String text = "“Come in.\n“Sit down,” she said.";

    // When
    List<TextSpan> paragraphs = Paragraphs.of(text, List.of());
    MarkedSpan open = MarkFinder.find(text, paragraphs.getFirst()).getFirst();

    // Then
    assertThat(open.closed()).isFalse();
    assertThat(open.span().in(text)).isEqualTo("“Come in.");
    assertThat(MarkFinder.find(text, paragraphs.get(1))).hasSize(1);
  }

  @Test
  void readsTheQuotationsInsideABlockThatIsSetBetweenMarks() {
    assertThat(spans("\"The mayor said “we are ready” and left. “Good,” he said.\""))
        .containsExactly("“we are ready”", "“Good,”");
  }

  @Test
  void tellsTheWordsFromTheirMarks() {
    // Given
    String text = "''Come in,'' she said.";

    // When
    MarkedSpan marked = MarkFinder.find(text, new TextSpan(0, text.length())).getFirst();

    // Then
    assertThat(marked.inner().in(text)).isEqualTo("Come in,");
  }

  @Test
  void leavesTheLabelOfALineOutsideTheWords() {
    assertThat(spans("\"BELL: We stay.\"")).containsExactly("We stay.\"");
    assertThat(spans("\"BELL: \"")).containsExactly("\"BELL: \"");
  }

  @Test
  void leavesOutWhatIsSkipped() {
    String text = "One line\nShare this\nTwo lines";

    assertThat(Paragraphs.of(text, List.of(new TextSpan(9, 19))))
        .extracting(span -> span.in(text))
        .containsExactly("One line", "Two lines");
  }

  private static List<String> spans(String text) {
    return MarkFinder.find(text, new TextSpan(0, text.length())).stream()
        .map(marked -> marked.span().in(text))
        .toList();
  }
}
