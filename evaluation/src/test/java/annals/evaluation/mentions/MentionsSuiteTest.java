package annals.evaluation.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.TaggedName;
import annals.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionsSuiteTest {
  private static final String LABELLED =
      """
      -DOCSTART- -X- O O

      Ann NNP I-NP I-PER
      Okoro NNP I-NP I-PER
      left VBD I-VP O
      Quarn NNP I-NP I-ORG
      Rail NNP I-NP I-ORG
      ( ( O O
      Velmo NNP I-NP I-LOC
      ) ) O O
      . . O O

      " " O O
      Lind NNP I-NP I-PER
      's POS B-NP O
      ferry NN I-NP O
      , , O O
      " " O O
      she PRP I-NP O
      said VBD I-VP O
      . . O O

      -DOCSTART- -X- O O

      Ben NNP B-NP B-PER
      Adeyemi NNP I-NP I-PER
      paid VBD I-VP O
      """;

  @TempDir private Path folder;

  @Test
  void joinsTokensAsInPrint() {
    List<IobDocument> documents = IobDocument.read("a", LABELLED.lines().toList());

    assertThat(documents)
        .extracting(document -> new RunningText(document).text())
        .containsExactly(
            "Ann Okoro left Quarn Rail (Velmo).\n\"Lind's ferry,\" she said.", "Ben Adeyemi paid");
  }

  @Test
  void bringsTheLabelsBackAsTheyWere() {
    RunningText text = new RunningText(IobDocument.read("a", LABELLED.lines().toList()).getFirst());

    assertThat(text.labelled(text.gold()))
        .isEqualTo(LABELLED.substring(0, LABELLED.lastIndexOf("-DOCSTART-")));
  }

  @Test
  void readsNeighboursOfOneTypeApart() {
    // Given
    List<String> neighbours = List.of("Ann X I-PER", "Ben X B-PER", "Lind X I-PER");

    // When
    RunningText text = new RunningText(IobDocument.read("a", neighbours).getFirst());

    // Then
    assertThat(text.gold())
        .containsExactly(new LabelledSpan(0, 3, "PER"), new LabelledSpan(4, 12, "PER"));
    assertThat(text.labelled(text.gold())).contains("Ben X B-PER\nLind X I-PER");
  }

  @Test
  void countsExactSpansByType() throws IOException {
    // Given: Lind is passed over, Quarn Rail is cut, Velmo is right
    Map<String, EntityType> tags =
        Map.of(
            "Ann Okoro", EntityType.PERSON,
            "Ben Adeyemi", EntityType.PERSON,
            "Quarn", EntityType.ORGANIZATION,
            "Velmo", EntityType.PLACE);

    // When
    Map<String, Double> figures = figures(tags, null);

    // Then
    assertThat(figures.get("per-precision")).isEqualTo(100.0);
    assertThat(figures.get("per-recall")).isCloseTo(100 * 2.0 / 3, within(0.01));
    assertThat(figures)
        .containsEntry("org-f1", 0.0)
        .containsEntry("loc-f1", 100.0)
        .containsEntry("documents", 2.0);
  }

  @Test
  void writesItsAnswersInTheSameColumnsAndListsErrors() throws IOException {
    // Given
    Path out = Files.createDirectory(folder.resolve("out"));

    // When
    figures(Map.of("Ann Okoro", EntityType.PERSON), out);

    // Then
    String answers = Files.readString(out.resolve("news.iob"));
    assertThat(withoutLabels(answers)).isEqualTo(withoutLabels(LABELLED)).hasSize(23);
    assertThat(answers).contains("Okoro NNP I-NP I-PER").contains("Rail NNP I-NP O");
    assertThat(Files.readAllLines(out.resolve("errors.tsv")))
        .anyMatch(row -> row.startsWith("news.iob#1\tmissed\tORG\tQuarn Rail\tAnn Okoro left"))
        .anyMatch(row -> row.startsWith("news.iob#2\tmissed\tPER\tBen Adeyemi"));
  }

  @Test
  void saysNothingWithoutLabelledTexts() throws IOException {
    assertThat(new MentionsSuite(() -> article -> List.of()).run(folder, null)).isEmpty();
  }

  private static List<String> withoutLabels(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .toList();
  }

  private Map<String, Double> figures(Map<String, EntityType> tags, @Nullable Path out)
      throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("news.iob"), LABELLED);
    return new MentionsSuite(() -> tagger(tags))
        .run(data, out).stream().collect(Collectors.toMap(Figure::measure, Figure::value));
  }

  private static MentionFinder tagger(Map<String, EntityType> tags) {
    return article -> names(article, tags);
  }

  private static List<TaggedName> names(ArticleText article, Map<String, EntityType> tags) {
    List<TaggedName> names = new ArrayList<>();
    tags.forEach(
        (name, type) -> {
          int at = article.text().indexOf(name);
          if (at >= 0) {
            names.add(new TaggedName(new Span(at, at + name.length()), type));
          }
        });
    names.sort(Comparator.comparingInt(name -> name.span().start()));
    return names;
  }
}
