package annals.timeline.domain.predicates;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.SentenceSplitter;
import annals.timeline.domain.text.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files {@code predicates/<kind>.tsv}: a sentence, somebody named in it, the part readers see,
 * and all parts as key/ROLE with + for planned, ? for possible and ! for denied.
 */
class PredicateGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/predicates");
  private static final int FEWEST_CASES = 80;

  record Case(String file, String sentence, String mention, String part, String all) {

    static Case of(Path file, String line) {
      String[] cells = line.split("\t", -1);
      return new Case(file.getFileName().toString(), cells[0], cells[1], cells[2], cells[3]);
    }
  }

  static Stream<Case> cases() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().flatMap(PredicateGoldenTest::casesOf).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Case> casesOf(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> Case.of(file, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsThePartsOfWhomTheSentenceNames(Case example) {
    // Given
    int start = example.sentence().indexOf(example.mention());
    TextSpan mention = new TextSpan(start, start + example.mention().length());
    Sentence sentence = SentenceSplitter.byLines().split(example.sentence()).getFirst();

    // When
    String part =
        ParticipantParts.of(sentence, example.sentence())
            .partOf(mention)
            .map(ParticipantPart::words)
            .orElse("-");
    List<Part> all = PredicateFinder.read(sentence).partsOf(mention);

    // Then
    assertThat(part).isEqualTo(example.part());
    assertThat(all.isEmpty() ? "-" : print(all)).isEqualTo(example.all());
  }

  @Test
  void coversAllKinds() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(FEWEST_CASES);
  }

  private static String print(List<Part> parts) {
    return parts.stream().map(PredicateGoldenTest::print).collect(Collectors.joining(", "));
  }

  private static String print(Part part) {
    Predicate predicate = part.predicate();
    String sure =
        switch (predicate.modality()) {
          case ASSERTED -> "";
          case PLANNED -> "+";
          case POSSIBLE -> "?";
        };
    return predicate.key() + "/" + part.role() + sure + (predicate.negated() ? "!" : "");
  }
}
