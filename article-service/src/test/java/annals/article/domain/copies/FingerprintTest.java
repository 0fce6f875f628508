package annals.article.domain.copies;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.domain.text.ReadText;
import annals.article.domain.text.TextReader;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final String REPORT =
      "Lock closed\n\nThe lock of Ostwick is closed. “Nobody was hurt,” the keeper said.";

  @Test
  void isTheSameForAnotherHeadlineLayoutCaseAndFurniture() {
    String copy =
        "OSTWICK LOCK SHUT DOWN\n\nBy Ada Brook\n\nThe lock of Ostwick is closed.\n"
            + "\"NOBODY was hurt\", the keeper said. Share 3\n\nRelated:\n- Tides";

    assertThat(of(copy)).isEqualTo(of(REPORT));
  }

  @Test
  void isAnotherForAnotherWord() {
    assertThat(of(REPORT.replace("closed.", "open."))).isNotEqualTo(of(REPORT));
  }

  @Test
  void isOfTheWholeTextWhereNothingIsRunningText() {
    assertThat(of("Lock closed")).isNotEqualTo(of("Lock open"));
  }

  private static Fingerprint of(String raw) {
    ReadText read = new TextReader().read(raw);
    return Fingerprint.of(read.text(), read.segments());
  }
}
