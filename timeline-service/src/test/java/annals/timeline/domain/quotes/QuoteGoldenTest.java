package annals.timeline.domain.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteGoldenTest {

  private static final Path SCENARIOS = Path.of("src/test/resources/quotes");

  private final QuoteFinder finder = new QuoteFinder();

  static Stream<GoldenScenario> scenarios() {
    return GoldenScenario.all(SCENARIOS);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void findsTheQuotesOfTheScenario(GoldenScenario scenario) {
    // When
    String found = scenario.render(finder.find(scenario.text(), scenario.mentions()));

    // Then
    assertThat(found).isEqualTo(scenario.expected());
  }

  @Test
  void hasScenariosForAllForms() {
    assertThat(scenarios().count()).isGreaterThanOrEqualTo(110);
  }
}
