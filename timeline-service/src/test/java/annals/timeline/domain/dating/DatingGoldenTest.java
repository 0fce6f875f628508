package annals.timeline.domain.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The files {@code dating/<kind>.tsv}: a publication date, a text, and all its expressions in
 * order.
 */
class DatingGoldenTest {

  private static final int FEWEST_CASES = 870;

  private final TemporalTagger tagger = new TemporalTagger();

  private record Case(String published, String text, List<String> expected) {

    static Case of(String line) {
      List<String> cells = List.of(line.split("\t"));
      return new Case(cells.get(0), cells.get(1), cells.subList(2, cells.size()));
    }
  }

  @TestFactory
  Stream<DynamicContainer> datesEveryKindOfExpression() throws IOException, URISyntaxException {
    return files().stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getFileName().toString(),
                    cases(file)
                        .map(each -> DynamicTest.dynamicTest(each.text(), () -> check(each)))));
  }

  @Test
  void coversAllKinds() throws IOException, URISyntaxException {
    // Given
    List<Path> files = files();

    // When
    long cases = files.stream().flatMap(DatingGoldenTest::cases).count();

    // Then
    assertThat(cases).isGreaterThanOrEqualTo(FEWEST_CASES);
  }

  private void check(Case example) {
    // Given
    EdtfDate published =
        example.published().equals("-") ? null : EdtfDate.parse(example.published());

    // When
    List<TemporalExpression> found = tagger.tag(DatedText.of(example.text(), published));

    // Then
    assertThat(found.stream().map(each -> print(each, example.text())).toList())
        .isEqualTo(example.expected());
  }

  private static String print(TemporalExpression found, String text) {
    List<String> parts = new ArrayList<>();
    parts.add(found.in(text));
    parts.add(found.type().name());
    parts.add(found.timexValue());
    parts.add(found.edtf() == null ? "-" : found.edtf().toString());
    parts.add(found.resolution().name());
    if (found.period() != null) {
      parts.add(found.period().toString());
    }
    return String.join("|", parts);
  }

  private static List<Path> files() throws IOException, URISyntaxException {
    Path folder = Path.of(DatingGoldenTest.class.getResource("/dating").toURI());
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static Stream<Case> cases(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Case::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
