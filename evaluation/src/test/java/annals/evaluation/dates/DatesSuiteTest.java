package annals.evaluation.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import annals.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesSuiteTest {

  /**
   * Four labels; the tagger finds the first three, one of them with a shorter span, one with
   * another value.
   */
  private static final String SAMPLE =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DOCID>sample-1</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2024-12-09" functionInDocument="CREATION_TIME">Dec. 9</TIMEX3></DCT>
      <TITLE>Heading of 1999</TITLE>
      <TEXT>
      The ferry <EVENT eid="e1">sank</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-12-05">Thursday</TIMEX3>
      near Oslo &amp; Moss. It was built <TIMEX3 tid="t2" type="DATE" value="1998">in 1998</TIMEX3> and repaired
      <TIMEX3 tid="t3" type="DATE" value="2020">last year</TIMEX3>.
      <TIMEX3 tid="t4" type="DATE" value="PAST_REF">Once</TIMEX3> it was red.
      <TIMEX3 tid="t5" type="DURATION" value="P1D"/>
      </TEXT>
      </TimeML>
      """;

  @TempDir Path folder;

  private final DatesSuite suite = new DatesSuite();

  @BeforeEach
  void writeSample() throws IOException {
    Path file = folder.resolve("dates/sub/sample.tml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, SAMPLE);
  }

  @Test
  void scoresSpansTypesAndValues() throws IOException {
    // When
    List<Figure> figures = suite.run(folder.resolve("dates"), null);

    // Then
    assertThat(figures)
        .filteredOn(f -> f.measure().equals("strict-f1"))
        .singleElement()
        .satisfies(f -> is(f, 2));
    assertThat(figures)
        .filteredOn(f -> f.measure().equals("relaxed-f1"))
        .singleElement()
        .satisfies(f -> is(f, 3));
    assertThat(figures)
        .filteredOn(f -> f.measure().equals("type-f1"))
        .singleElement()
        .satisfies(f -> is(f, 3));
    assertThat(figures)
        .filteredOn(f -> f.measure().equals("value-f1"))
        .singleElement()
        .satisfies(f -> is(f, 2));
  }

  /** F1 of that many right out of four labels and three answers. */
  private static void is(Figure figure, int right) {
    assertThat(figure.value()).isCloseTo(100.0 * 2 * right / 7, within(0.001));
    assertThat(figure.n()).isEqualTo(4);
  }

  @Test
  void writesAnswersThatReadAsTimeMl() throws IOException {
    // Given
    Path out = folder.resolve("out");

    // When
    suite.run(folder.resolve("dates"), out);

    // Then
    TimeMlDocument labelled = new TimeMlReader().read(folder.resolve("dates/sub/sample.tml"));
    TimeMlDocument answer = new TimeMlReader().read(out.resolve("sub/sample.tml"));
    assertThat(answer.text()).isEqualTo(labelled.text());
    assertThat(answer.created()).isEqualTo("2024-12-09");
    assertThat(answer.expressions())
        .extracting(t -> answer.text().substring(t.start(), t.end()) + " " + t.value())
        .containsExactly("Thursday 2024-12-05", "1998 1998", "last year 2023");
  }

  @Test
  void namesTheFileThatIsNotWellFormed() throws IOException {
    // Given
    Files.writeString(folder.resolve("dates/broken.tml"), "<TimeML><TEXT>open");

    // Then
    assertThatThrownBy(() -> suite.run(folder.resolve("dates"), null))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.tml");
  }

  @Test
  void readsNoForeignFiles() throws IOException {
    // Given
    Path secret = Files.writeString(folder.resolve("secret.txt"), "on 1 May 2001");
    Files.writeString(
        folder.resolve("dates/sub/sample.tml"),
        "<!DOCTYPE TimeML [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><TimeML><TEXT>A&x;B</TEXT></TimeML>");

    // Then
    assertThatThrownBy(() -> suite.run(folder.resolve("dates"), null))
        .isInstanceOf(IOException.class);
  }
}
