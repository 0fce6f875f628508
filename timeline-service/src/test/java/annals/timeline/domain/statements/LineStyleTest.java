package annals.timeline.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineStyleTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council closed the northern harbour.",
        "US envoys left Rossay before the storm.",
        "The ME clinic of Rossay closed its doors.",
        "On Sunday, March 3, the ferry sank off the lighthouse.",
        "The storm left 20 boats on the beach, and the right bank under water.",
        "Orla Skene and Tam Birk of Port Vell met the Harbour Board of Rossay on the pier that day."
      })
  void plainSentencesReadWell(String text) {
    assertThat(style(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You can take the ferry to the lighthouse.",
        "Who closed the northern harbour?",
        "Orla Skene, left, waits for the ferry on the pier.",
        "Islanders wait for the ferry in Port Vell, Sunday, March 3.",
        "In pictures: a storm over the northern harbour.",
        "Harbour Board Closes Northern Pier After Storm"
      })
  void othersReadPoorly(String text) {
    assertThat(style(text)).isBetween(0.3, 0.8);
  }

  @Test
  void faultsAddUp() {
    assertThat(style("Can you see the ferry?")).isLessThan(style("Can she see the ferry?"));
  }

  private static double style(String text) {
    return LineStyle.of(TOKENIZER.tokenize(text));
  }
}
