package annals.evaluation.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.evaluation.Figure;
import annals.timeline.domain.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesSuiteTest {

  private static final String TEXT =
      """
      “The ferry is late,” Ann Bell said. “It is always late.”

      Carl Dunn smiled and called the harbour “a museum” of delays.
      """;

  @TempDir private Path folder;

  @Test
  void countsARightAndAWrongSource() throws IOException {
    // Given
    write("story.txt", TEXT);
    label("story_a1.ann", "Ann Bell", "“The ferry is late,”");

    // When
    Map<String, Double> figures = figures(null);

    // Then
    assertThat(figures).containsEntry("span-found", 100.0).containsEntry("source-recall", 100.0);
    assertThat(figures.get("source-precision")).isCloseTo(100.0 / 3, within(0.01));
  }

  @Test
  void doesNotTakeAnotherPersonForTheSource() throws IOException {
    write("story.txt", TEXT);
    label("story_a1.ann", "Carl Dunn", "“The ferry is late,”");

    assertThat(figures(null)).containsEntry("span-found", 100.0).containsEntry("source-f1", 0.0);
  }

  @Test
  void leavesOutAttributionsWithoutMarks() throws IOException {
    // Given
    write("story.txt", "Ann Bell said that the ferry was late. “So it was,” Carl Dunn said.\n");
    label("story_a1.ann", "Ann Bell", "that the ferry was late");

    // When
    List<Figure> figures = new QuotesSuite().run(folder, null);

    // Then
    assertThat(figures).filteredOn(f -> f.measure().equals("span-found")).allMatch(f -> f.n() == 0);
  }

  @Test
  void countsReportedSpeechForItself() throws IOException {
    // Given
    write(
        "story.txt",
        "Ann Bell said that the ferry was late. Carl Dunn said that it was sunk. “So it was,” he said.");
    label("story_a1.ann", "Ann Bell", "that the ferry was late");

    // When
    Map<String, Double> figures = figures(null);

    // Then
    assertThat(figures)
        .containsEntry("reported-recall", 100.0)
        .containsEntry("reported-precision", 50.0);
  }

  @Test
  void writesAnswersThatItReadsAgain() throws IOException {
    // Given
    write("story.txt", TEXT);
    label("story_a1.ann", "Ann Bell", "“The ferry is late,”");
    Path out = Files.createDirectory(folder.resolve("out"));

    // When
    figures(out);

    // Then
    String written = Files.readString(out.resolve("part/attributions/story_a1.ann"));
    List<Attribution> answers = BratFile.read(written, TEXT.length());
    assertThat(answers).hasSize(3);
    assertThat(answers.getFirst().sources())
        .extracting(s -> s.in(TEXT))
        .containsExactly("Ann Bell");
    assertThat(answers.getFirst().contents())
        .extracting(s -> s.in(TEXT))
        .containsExactly("“The ferry is late,”");
  }

  @Test
  void readsPartsInSeveralPieces() {
    String labels =
        "T1\tContent 0 4;8 12\tsome more\nT2\tSource 5 7\tBo\nE1\tAttribution:T3 Content:T1 Source:T2\n";

    Attribution read = BratFile.read(labels, 20).getFirst();

    assertThat(read.contents()).containsExactly(new TextSpan(0, 4), new TextSpan(8, 12));
    assertThat(read.sources()).containsExactly(new TextSpan(5, 7));
  }

  @Test
  void saysNothingWithoutLabelledTexts() throws IOException {
    assertThat(new QuotesSuite().run(folder, null)).isEmpty();
  }

  private Map<String, Double> figures(@Nullable Path out) throws IOException {
    return new QuotesSuite()
        .run(folder, out).stream().collect(Collectors.toMap(Figure::measure, Figure::value));
  }

  private void write(String name, String text) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("part/text"));
    Files.createDirectories(folder.resolve("part/attributions"));
    Files.writeString(texts.resolve(name), text);
  }

  private void label(String name, String source, String content) throws IOException {
    String text = Files.readString(folder.resolve("part/text/story.txt"));
    Files.writeString(
        folder.resolve("part/attributions").resolve(name),
        "T1\t%s\nT2\t%s\nE1\tAttribution:T3 Source:T1 Content:T2\n"
            .formatted(span("Source", source, text), span("Content", content, text)));
  }

  private static String span(String label, String words, String text) {
    int start = text.indexOf(words);
    return label + " " + start + " " + (start + words.length()) + "\t" + words;
  }
}
