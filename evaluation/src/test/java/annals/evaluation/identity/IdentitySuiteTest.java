package annals.evaluation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.TaggedName;
import annals.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitySuiteTest {
  private static final String[] TEXTS = {
    "Ann Okoro of Selkra Group spoke . Okoro left .",
    "Okoro met Selkra Group .",
    "Ben Adeyemi spoke of Selkra Group ."
  };

  /** Document, surface, type and entity of each mention, in text order. */
  private static final String[][] MENTIONS = {
    {"0", "Ann Okoro", "PER", "Q1"},
    {"0", "Selkra Group", "ORG", "Q3"},
    {"0", "Okoro", "PER", "Q1"},
    {"1", "Okoro", "PER", "Q1"},
    {"1", "Selkra Group", "ORG", "Q3"},
    {"2", "Ben Adeyemi", "PER", "<NIL>"},
    {"2", "Selkra Group", "ORG", "Q4"}
  };

  @TempDir private Path data;
  @TempDir private Path out;

  @BeforeEach
  void writeLabels() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS.length; i++) {
      texts.add("{\"id\": " + i + ", \"text\": \"" + TEXTS[i] + "\"}");
    }
    Files.write(data.resolve("made-up.jsonl"), texts);
    List<String> lines = new ArrayList<>();
    int[] from = new int[TEXTS.length];
    for (String[] mention : MENTIONS) {
      int document = Integer.parseInt(mention[0]);
      int start = TEXTS[document].indexOf(mention[1], from[document]);
      int end = start + mention[1].length();
      from[document] = end;
      lines.add(
          String.join(
              "\t",
              "c",
              "dev",
              mention[0],
              start + "",
              end + "",
              mention[1],
              mention[2],
              mention[3]));
    }
    Files.write(data.resolve("made-up-mentions.tsv"), lines);
  }

  @Test
  void scoresTheLinkedMentionsOfEachType() throws IOException {
    Map<String, Double> figures = figures(article -> List.of());

    assertThat(figures)
        .containsEntry("per-b3-precision", 100.0)
        .containsEntry("per-b3-recall", 100.0)
        .containsEntry("org-b3-precision", 55.56)
        .containsEntry("org-b3-recall", 100.0)
        .containsEntry("documents", 3.0);
  }

  @Test
  void letsMentionsThatWeDoNotFindStandAlone() throws IOException {
    // Given: a tagger that sees the first mention only
    MentionFinder finder =
        article ->
            article.text().startsWith("Ann")
                ? List.of(new TaggedName(new Span(0, 9), EntityType.PERSON))
                : List.of();

    // When
    Map<String, Double> figures = figures(finder);

    // Then: two of Q1's three mentions are one, the other article's stands alone
    assertThat(figures)
        .containsEntry("own-per-b3-precision", 100.0)
        .containsEntry("own-per-b3-recall", 55.56)
        .containsEntry("own-org-b3-precision", 100.0)
        .containsEntry("own-org-b3-recall", 66.67);
  }

  @Test
  void writesAnswersInTheFormOfTheLabelsAndWhatIsWrong() throws IOException {
    figures(article -> List.of());

    List<String> gold = Files.readAllLines(data.resolve("made-up-mentions.tsv"));
    List<String> answers = Files.readAllLines(out.resolve("made-up-mentions.tsv"));
    assertThat(answers).hasSameSizeAs(gold);
    assertThat(columns(answers)).isEqualTo(columns(gold));
    assertThat(ids(answers).get(0)).isEqualTo(ids(answers).get(3)).isNotEqualTo("Q1");
    assertThat(Files.readString(out.resolve("errors.tsv")))
        .startsWith("joined\tORG\t")
        .contains("Q3: Selkra Group 2")
        .contains("Q4: Selkra Group 1")
        .hasLineCount(1);
    assertThat(out.resolve("own-made-up-mentions.tsv")).exists();
  }

  @Test
  void hasNothingToSayWithoutLabels() throws IOException {
    Files.delete(data.resolve("made-up-mentions.tsv"));

    assertThat(new IdentitySuite(() -> article -> List.of()).run(data, null)).isEmpty();
  }

  private Map<String, Double> figures(MentionFinder finder) throws IOException {
    return new IdentitySuite(() -> finder)
        .run(data, out).stream()
            .collect(
                Collectors.toMap(
                    Figure::measure, figure -> Math.round(100 * figure.value()) / 100.0));
  }

  private static List<String> columns(List<String> lines) {
    return lines.stream().map(line -> line.substring(0, line.lastIndexOf('\t'))).toList();
  }

  private static List<String> ids(List<String> lines) {
    return lines.stream().map(line -> line.substring(line.lastIndexOf('\t') + 1)).toList();
  }
}
