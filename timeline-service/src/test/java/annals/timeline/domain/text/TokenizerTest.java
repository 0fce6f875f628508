package annals.timeline.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor left on Dec. 5, 2024. | The/mayor/left/on/Dec./5/,/2024/.
          Wednesday's vote cost $1.5 million | Wednesday/'s/vote/cost/$/1.5/million
          She’ll go, they don't | She/’ll/go/,/they/don't
          a third-quarter loss by U.S.-led firms | a/third-quarter/loss/by/U.S.-led/firms
          J.D. Oakes of the U.S. Army | J.D./Oakes/of/the/U.S./Army
          It ended.Nobody came | It/ended/./Nobody/came
          at 10:15 on 12/5/2024 or 2024-12-09 | at/10:15/on/12/5/2024/or/2024-12-09
          the '90s and the 1,000th | the/'90s/and/the/1,000th
          ``Stop!'' he said... | ``/Stop/!/''/he/said/...
          see https://example.org/a?b=1 now | see/https://example.org/a?b=1/now
          O'Brien of AT&T | O'Brien/of/AT&T
          """)
  void cutsWordsNumbersAndMarks(String text, String expected) {
    // When
    List<Token> tokens = tokenizer.tokenize(text);

    // Then
    assertThat(String.join("/", tokens.stream().map(Token::text).toList())).isEqualTo(expected);
  }

  @Test
  void everyTokenStandsAtItsOffsets() {
    for (long seed = 0; seed < 200; seed++) {
      // Given
      String text = RandomText.of(new Random(seed), 120);

      // When
      List<Token> tokens = tokenizer.tokenize(text);

      // Then
      StringBuilder rebuilt = new StringBuilder();
      int end = 0;
      for (Token token : tokens) {
        assertThat(token.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
        rebuilt.append(token.text());
        end = token.end();
      }
      assertThat(rebuilt.codePoints().filter(c -> !isSpace(c)).toArray())
          .as("seed %d", seed)
          .isEqualTo(text.codePoints().filter(c -> !isSpace(c)).toArray());
    }
  }

  private static boolean isSpace(int c) {
    return c < 0x10000 && Chars.isSpace((char) c);
  }
}
