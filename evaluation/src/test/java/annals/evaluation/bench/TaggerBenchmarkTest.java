package annals.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import annals.evaluation.Figure;
import org.junit.jupiter.api.Test;

class TaggerBenchmarkTest {

  @Test
  void measuresOnTextsThatSayWhen() {
    assertThat(TaggerBenchmark.measure(20, 1, 3))
        .extracting(Figure::measure)
        .containsExactly(
            "tokens-per-cpu-second",
            "tokens-per-cpu-second-from-text",
            "expressions-per-100-tokens");
    assertThat(TaggerBenchmark.measure(20, 1, 3)).allMatch(figure -> figure.value() > 1);
  }

  @Test
  void inventsTheSameArticlesForTheSameSeed() {
    assertThat(new NewsGenerator(3).article(40))
        .isEqualTo(new NewsGenerator(3).article(40))
        .isNotEqualTo(new NewsGenerator(4).article(40));
  }
}
