package annals.timeline.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = SentenceSplitter.byLines();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The bridge fell. Nobody was hurt. | The bridge fell. # Nobody was hurt.
          Sen. Oakes met Gov. Lund on Dec. 5. They spoke. | Sen. Oakes met Gov. Lund on Dec. 5. # They spoke.
          He flew to the U.S. The talks failed. | He flew to the U.S. # The talks failed.
          He met U.S. President Lund at 5 p.m. on Friday. | He met U.S. President Lund at 5 p.m. on Friday.
          “We are done.” She left. | “We are done.” # She left.
          "We are done." She left. | "We are done." # She left.
          “Is it over?” he asked. “Yes.” | “Is it over?” he asked. # “Yes.”
          “Is it over?” Mira Lund asked. Nobody knew. | “Is it over?” Mira Lund asked. # Nobody knew.
          It grew 1.5 percent. (It had shrunk.) Then it fell. | It grew 1.5 percent. # (It had shrunk.) # Then it fell.
          Vice President J.D. Oakes spoke. So did A. Lund. | Vice President J.D. Oakes spoke. # So did A. Lund.
          What?! Never... Maybe... not. | What?! # Never... # Maybe... not.
          Oakes Inc. The firm closed. | Oakes Inc. # The firm closed.
          """)
  void endsSentencesAtTheirMarks(String text, String expected) {
    // When
    List<Sentence> sentences = splitter.split(text);

    // Then
    assertThat(String.join(" # ", sentences.stream().map(s -> s.in(text)).toList()))
        .isEqualTo(expected);
  }

  @Test
  void endsASentenceAtEveryLineEnd() {
    // Given
    String text = "A heading\nThe first line\r\nthe second one. More\n\nThe last";

    // When
    List<Sentence> sentences = splitter.split(text);

    // Then
    assertThat(sentences)
        .extracting(s -> s.in(text))
        .containsExactly("A heading", "The first line", "the second one.", "More", "The last");
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 2, 3);
  }

  @Test
  void goesOnOverLineEndsOfWrappedText() {
    // Given
    String text = "The council met on\nFriday.\n\nIt rose";

    // When
    List<Sentence> sentences = SentenceSplitter.wrappedText().split(text);

    // Then
    assertThat(sentences)
        .extracting(s -> s.in(text))
        .containsExactly("The council met on\nFriday.", "It rose");
  }

  @Test
  @Timeout(20)
  void takesTimeInProportionToTheText() {
    // Given
    String marks = ". ! ) \" ".repeat(200_000);

    // When
    List<Sentence> sentences = splitter.split(marks);

    // Then
    assertThat(sentences).isNotEmpty();
  }

  @Test
  void holdsEveryTokenOnce() {
    for (long seed = 0; seed < 200; seed++) {
      // Given
      String text = RandomText.of(new Random(seed), 100);

      // When
      List<Token> inSentences =
          splitter.split(text).stream().flatMap(s -> s.tokens().stream()).toList();

      // Then
      assertThat(inSentences).as("seed %d", seed).isEqualTo(new Tokenizer().tokenize(text));
    }
  }
}
