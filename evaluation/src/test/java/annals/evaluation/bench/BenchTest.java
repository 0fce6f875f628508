package annals.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import annals.evaluation.Figure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BenchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Bench bench =
      new Bench(
          List.of(new Constant("fruit", "apples"), new Constant("fruit", "pears")),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          new PrintStream(err, true, StandardCharsets.UTF_8));

  private record Constant(String group, String name) implements Benchmark {
    @Override
    public List<Figure> run(BenchArguments arguments) {
      return List.of(new Figure(group, name, arguments.names(), 1));
    }
  }

  @Test
  void runsAWholeGroup() {
    assertThat(bench.run("fruit", "--names", "7", "--json")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "{\"suite\":\"fruit\",\"measure\":\"apples\",\"value\":7.0000,\"n\":1}",
            "{\"suite\":\"fruit\",\"measure\":\"pears\",\"value\":7.0000,\"n\":1}");
  }

  @Test
  void runsOneByItsName() {
    assertThat(bench.run("pears")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("pears").doesNotContain("apples");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(bench.run("plums")).isEqualTo(2);
    assertThat(bench.run("--names", "many")).isEqualTo(2);
    assertThat(bench.run("--names", "0")).isEqualTo(2);
    assertThat(bench.run("--data", "no such folder")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: bench");
  }

  @Test
  void generatesTheSameNamesForTheSameSeed() {
    List<GeneratedName> names = new NameGenerator(3).names(500);

    assertThat(new NameGenerator(3).names(500)).isEqualTo(names);
    assertThat(new HashSet<>(names.stream().map(GeneratedName::text).toList())).hasSize(500);
  }

  @Test
  void perturbsMostNames() {
    Random random = new Random(5);
    List<GeneratedName> names = new NameGenerator(4).names(500);

    long changed =
        names.stream()
            .filter(name -> !Perturbation.query(name, random).equals(name.text()))
            .count();

    assertThat(changed).isGreaterThan(350);
  }

  @Test
  void makesATimelineOfInventedArticles() {
    // When
    List<Figure> figures = TopicBenchmark.measure(6, 0, 1);

    // Then
    assertThat(figures.getFirst().value()).isPositive();
    assertThat(figures.getFirst().n()).isGreaterThan(3000);
  }
}
