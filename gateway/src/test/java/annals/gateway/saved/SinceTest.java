package annals.gateway.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.gateway.http.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {
  @Test
  void tellsVersionsMomentsAndCursorsApart() {
    assertThat(Since.parse(null)).isEqualTo(new Since.Start());
    assertThat(Since.parse("12")).isEqualTo(new Since.Version(12));
    assertThat(Since.parse(Since.cursor("12"))).isEqualTo(new Since.Cursor("12"));
    assertThat(Since.parse("2031-05-06"))
        .isEqualTo(new Since.Moment(Instant.parse("2031-05-06T00:00:00Z")));
    assertThat(Since.parse("2031-05-06T02:00:00+02:00"))
        .isEqualTo(new Since.Moment(Instant.parse("2031-05-06T00:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2031-02-30", "2031-05", "99999999999999999999", "yesterday"})
  void refusesAnythingElse(String since) {
    assertThatThrownBy(() -> Since.parse(since)).isInstanceOf(ProblemException.class);
  }
}
