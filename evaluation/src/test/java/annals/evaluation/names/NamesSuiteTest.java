package annals.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesSuiteTest {

  @TempDir private Path folder;

  @Test
  void countsPairsBySchema() throws IOException {
    // Given
    write(
        "any.csv",
        """
        case_group,schema,name1,name2,is_match,notes
        made up,Person,Odalys Brandvik,"Brandvik, Odalys",true,
        made up,Person,Odalys Brandvik,Ingrid Brandvik,true,wrongly labelled
        made up,Person,Odalys Brandvik,Ingrid Haugland,false,
        made up,Company,Fjellbank AG,Fjellbank Aktiengesellschaft,true,
        """);

    // When
    Map<String, Double> figures = figures(null);

    // Then
    assertThat(figures).containsEntry("precision", 100.0).containsEntry("company-f1", 100.0);
    assertThat(figures.get("recall")).isCloseTo(200.0 / 3, within(0.01));
    assertThat(figures.get("person-f1")).isCloseTo(200.0 / 3, within(0.01));
  }

  @Test
  void writesAnswersInTheGoldsOwnColumns() throws IOException {
    // Given
    write(
        "pairs.csv",
        """
        schema,name1,name2,is_match,notes
        Person,Odalys Brandvik,"Brandvik, Odalys",false,"a, b"
        LegalEntity,Harrow Trust,Harrow Bank,false,
        """);
    Path out = Files.createDirectory(folder.resolve("out"));

    // When
    figures(out);

    // Then
    List<String> lines = Files.readAllLines(out.resolve("pairs.csv"));
    assertThat(lines.getFirst()).isEqualTo("schema,name1,name2,is_match,notes,score");
    assertThat(lines.get(1))
        .startsWith("Person,Odalys Brandvik,\"Brandvik, Odalys\",true,\"a, b\",0.");
    assertThat(lines.get(2)).startsWith("LegalEntity,Harrow Trust,Harrow Bank,false,,0.");
    assertThat(Files.readAllLines(out.resolve("errors.tsv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Person\tOdalys Brandvik\tBrandvik, Odalys\tfalse\ttrue\t0.")
        .contains("same: Odalys Brandvik");
  }

  @Test
  void findsTheColumnsWhateverTheirOrder() throws IOException {
    write("other.csv", "is_match,name2,name1,schema\n1,Ann Bell,Ann Bell,Person\n");

    assertThat(figures(null)).containsEntry("f1", 100.0);
  }

  @Test
  void saysNothingWithoutPairs() throws IOException {
    write("else.csv", "a,b\n1,2\n");

    assertThat(new NamesSuite().run(folder, null)).isEmpty();
  }

  @Test
  void keepsPairsThatShareANameInOneFold() {
    // Given
    LabelledPair yes = new LabelledPair("Person", "Ann Bell", "Anne Bell", true);
    LabelledPair no = new LabelledPair("Person", "ann bell", "Bob Dunn", false);
    LabelledPair other = new LabelledPair("Person", "Carl Dunn", "Karl Dunn", true);

    // When
    int[] groups = CrossValidation.groups(List.of(yes, other, no));

    // Then
    assertThat(groups[0]).isEqualTo(groups[2]).isNotEqualTo(groups[1]);
  }

  private Map<String, Double> figures(@Nullable Path out) throws IOException {
    return new NamesSuite()
        .run(folder, out).stream().collect(Collectors.toMap(Figure::measure, Figure::value));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
