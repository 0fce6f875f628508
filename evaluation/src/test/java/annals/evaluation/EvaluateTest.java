package annals.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Evaluate evaluate =
      new Evaluate(
          List.of(new ConstantSuite("apples", 81.5), new ConstantSuite("pears", 7)),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          new PrintStream(err, true, StandardCharsets.UTF_8));

  private record ConstantSuite(String name, double value) implements Suite {

    @Override
    public List<Figure> run(Path data, @Nullable Path out) throws IOException {
      if (out != null) {
        Files.writeString(out.resolve("answer.txt"), name);
      }
      return List.of(new Figure(name, "share", value, 3));
    }
  }

  @BeforeEach
  void createFolders() throws IOException {
    Files.createDirectories(data.resolve("apples"));
    Files.createDirectories(data.resolve("pears"));
  }

  @Test
  void printsOneLineOfJsonForEachFigure() {
    // When
    int code = evaluate.run("--data", data.toString(), "--json");

    // Then
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "{\"suite\":\"apples\",\"measure\":\"share\",\"value\":81.5000,\"n\":3}",
            "{\"suite\":\"pears\",\"measure\":\"share\",\"value\":7.0000,\"n\":3}");
  }

  @Test
  void runsOnlyTheSuitesNamed() {
    // When
    evaluate.run("pears", "--data", data.toString());

    // Then
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("pears").doesNotContain("apples");
  }

  @Test
  void writesAnswersBelowTheOutFolder() {
    // When
    evaluate.run("--data", data.toString(), "--out", data.resolve("out").toString());

    // Then
    assertThat(data.resolve("out/apples/answer.txt")).hasContent("apples");
  }

  @Test
  void skipsASuiteWithoutData() throws IOException {
    // Given
    Files.delete(data.resolve("apples"));

    // When
    int code = evaluate.run("--data", data.toString());

    // Then
    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("suite apples: no folder");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("pears");
  }

  @Test
  void refusesCommandsItDoesNotUnderstand() {
    assertThat(evaluate.run("plums", "--data", data.toString())).isEqualTo(2);
    assertThat(evaluate.run("apples")).isEqualTo(2);
    assertThat(evaluate.run("--data")).isEqualTo(2);
    assertThat(evaluate.run("--data", data.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: evaluate");
    assertThat(out.size()).isZero();
  }
}
