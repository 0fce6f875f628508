package annals.gateway.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkTokenTest {
  @Test
  void survivesTheWayToTheClientAndBack() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      ChunkToken token =
          new ChunkToken(
              Integer.toString(random.nextInt(3), 36), Long.toString(random.nextLong(), 36));
      assertThat(ChunkToken.parse(token.toString())).isEqualTo(token);
    }
  }

  @Test
  void endsWhenBothListsEnd() {
    ChunkToken start = ChunkToken.parse("");
    assertThat(start.next("", "")).hasToString("");
    assertThat(start.next("p", "c")).isEqualTo(new ChunkToken("", "p"));
    assertThat(start.next("", "c")).isEqualTo(new ChunkToken("c", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "YWJj", "abc"})
  void refusesWhatItDidNotGiveOut(String token) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ChunkToken.parse(token))
        .satisfies(failure -> assertThat(failure.type()).isEqualTo(ProblemType.INVALID_PAGE_TOKEN));
  }
}
