package annals.article.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {
  private static final char OPEN = '\u0002';
  private static final char CLOSE = '\u0003';

  @Test
  void givesThePieceAroundAMatchWithItsPlaceInTheText() {
    String before = "Nobody came to the council that night. ".repeat(10);
    String marked = before + "Then the " + OPEN + "lock" + CLOSE + " broke & <b>water</b> came.";
    String text = marked.replace("" + OPEN, "").replace("" + CLOSE, "");

    List<Highlight> highlights = Highlight.of(marked, OPEN, CLOSE);

    assertThat(highlights).hasSize(1);
    Highlight highlight = highlights.getFirst();
    assertThat(text.substring(highlight.start(), highlight.end())).contains("Then the lock broke");
    assertThat(highlight.text())
        .contains("<mark>lock</mark> broke &amp; &lt;b&gt;water&lt;/b&gt; came.");
  }

  @Test
  void joinsMatchesThatStandTogetherAndShowsThreePiecesAtMost() {
    String match = OPEN + "lock" + CLOSE;
    String far = " nothing to see here".repeat(20) + " ";

    assertThat(Highlight.of(match + " and " + match, OPEN, CLOSE)).hasSize(1);
    assertThat(Highlight.of((match + far).repeat(6), OPEN, CLOSE)).hasSize(3);
    assertThat(Highlight.of("no match", OPEN, CLOSE)).isEmpty();
  }

  @Test
  void doesNotCutACharacterInTwo() {
    String marked = "😀".repeat(200) + OPEN + "lock" + CLOSE + "😀".repeat(200);

    Highlight highlight = Highlight.of(marked, OPEN, CLOSE).getFirst();

    assertThat(highlight.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
  }
}
