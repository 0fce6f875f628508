package annals.evaluation.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import annals.evaluation.Figure;
import annals.timeline.domain.text.Tokenizer;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelinesSuiteTest {

  @TempDir private Path data;

  private void write(String file, String... lines) throws IOException {
    Path path = data.resolve(file);
    Files.createDirectories(path.getParent());
    if (!file.endsWith(".gz")) {
      Files.write(path, List.of(lines));
      return;
    }
    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(path)), StandardCharsets.UTF_8)) {
      writer.write(String.join("\n", lines));
    }
  }

  @Test
  void findsDaysAndLinesOfATopicAndWritesThemAsTheGoldIsWritten() throws IOException {
    // Given
    write(
        "t17/ferry/articles.jsonl.gz",
        "{\"id\":\"a\",\"source\":\"s\",\"date\":\"2031-06-13\",\"text\":\"The ferry sank off"
            + " Rossay on Thursday .\\nForty people drowned .\"}",
        "{\"id\":\"b\",\"source\":\"s\",\"date\":\"2031-06-16\",\"text\":\"The ferry was raised from the"
            + " seabed on Monday , police said .\"}",
        "{\"id\":\"c\",\"source\":\"s\",\"date\":\"2031-07-20\",\"text\":\"The ferry was sold on"
            + " Friday .\"}");
    write(
        "t17/ferry/timelines.jsonl",
        "{\"name\":\"one\",\"timeline\":[[\"2031-06-12\",[\"A ferry sank off Rossay .\"]],"
            + "[\"2031-06-16\",[\"The ferry was raised .\"]]]}");
    write(
        "crisis/rossay/dated_sentences.jsonl.gz",
        "{\"date\":\"2031-06-12\",\"sentences\":[\"A ferry sank off Rossay on Thursday .\"]}");
    write(
        "crisis/rossay/timelines.jsonl",
        "{\"name\":\"two\",\"timeline\":[[\"2031-06-12\",[\"A ferry sank .\"]]]}");
    write(
        "entities/Orla_Skene/articles.jsonl.gz",
        "{\"id\":\"a\",\"source\":\"s\",\"date\":\"2031-06-13\",\"text\":\"Orla Skene resigned from the council on"
            + " Thursday .\"}",
        "{\"id\":\"b\",\"source\":\"s\",\"date\":\"2031-06-20\",\"text\":\"Orla Skene left the island by boat .\"}");
    write(
        "entities/Orla_Skene/gold.json",
        "{\"name\":\"Orla_Skene\",\"dates\":[\"2031-06-12\",\"2031-06-20\"]}");

    // When
    Path out = data.resolve("out");
    List<Figure> figures = new TimelinesSuite().run(data, out);

    // Then
    assertThat(figures.stream().collect(Collectors.toMap(Figure::measure, Figure::value)))
        .containsEntry("t17-date-f1", 100.0)
        .containsEntry("crisis-date-f1", 100.0)
        .containsEntry("entities-date-f1", 100.0)
        .hasEntrySatisfying("t17-align-r1-f1", value -> assertThat(value).isGreaterThan(50))
        .doesNotContainKey("entities-align-r1-f1");
    assertThat(Files.readString(out.resolve("t17/ferry/timelines.jsonl")))
        .isEqualTo(
            "{\"name\":\"one\",\"timeline\":[[\"2031-06-12\",[\"The ferry sank off Rossay .\"]],"
                + "[\"2031-06-16\",[\"The ferry was raised from the seabed .\"]]]}\n");
    assertThat(Files.readString(out.resolve("entities/Orla_Skene/gold.json")))
        .contains("2031-06-12", "2031-06-20");
  }

  @Test
  void aPartOfANameStandsForThePersonUnlessAnotherNameStandsBesideIt() {
    // Given
    NameQuery query = new NameQuery(List.of("Orla", "Skene"), "Skene");
    TopicArticle article =
        new TopicArticle(
            LocalDate.parse("2031-06-13"),
            List.of(
                "Minister Orla Skene left", "Then Skene left", "Then Tam Skene left", "She left"));

    // When
    int[] mentions =
        query.mentions(article.sentences().stream().map(new Tokenizer()::tokenize).toList());

    // Then
    assertThat(mentions).containsExactly(2, 1, -1, -1);
  }
}
