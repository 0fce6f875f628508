package annals.timeline.domain.trimming;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentenceTrimmerTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  /** Cases of {@code cases.txt}: a sentence, its date between braces, and below what is left. */
  private record Case(String sentence, List<TextSpan> dates, String line) {}

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    SentenceTrimmerTest.class.getResourceAsStream("/trimming/cases.txt")),
                StandardCharsets.UTF_8))) {
      List<String> lines =
          reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      for (int i = 0; i + 1 < lines.size(); i += 2) {
        cases.add(parsed(lines.get(i), lines.get(i + 1).substring(2)));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return cases;
  }

  private static Case parsed(String marked, String line) {
    int open = marked.indexOf('{');
    int close = marked.indexOf('}');
    String sentence = marked.replace("{", "").replace("}", "");
    return new Case(sentence, open < 0 ? List.of() : List.of(new TextSpan(open, close - 1)), line);
  }

  @TestFactory
  List<DynamicTest> cutsSentencesToWhatTheyReport() {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.sentence(),
                    () ->
                        assertThat(
                                SentenceTrimmer.text(
                                    one.sentence(),
                                    TOKENIZER.tokenize(one.sentence()),
                                    one.dates()))
                            .isEqualTo(one.line())))
        .toList();
  }

  @Test
  void everythingLeftStandsInTheSentenceInThisOrderAndQuotationsAreWhole() {
    List<Case> cases = cases();
    for (int seed = 0; seed < 500; seed++) {
      // Given
      Random random = new Random(seed);
      List<Token> tokens = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < 2; part++) {
        String sentence = cases.get(random.nextInt(cases.size())).sentence();
        int from = random.nextInt(sentence.length() / 2);
        text.append(sentence, from, sentence.length()).append(' ');
      }
      tokens.addAll(TOKENIZER.tokenize(text.toString()));

      // When
      List<Token> left = SentenceTrimmer.trim(tokens, List.of());

      // Then
      assertThat(tokens).as("seed %d", seed).containsSubsequence(left);
      assertThat(balance(left)).as("seed %d", seed).isEqualTo(balance(tokens));
    }
  }

  private static long balance(List<Token> tokens) {
    return tokens.stream().filter(t -> t.text().equals("“")).count()
        - tokens.stream().filter(t -> t.text().equals("”")).count();
  }
}
