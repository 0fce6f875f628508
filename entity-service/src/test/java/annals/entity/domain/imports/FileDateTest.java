package annals.entity.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileDateTest {
  @Test
  void readsYearsMonthsAndDays() {
    assertThat(FileDate.parse("1978")).contains("1978");
    assertThat(FileDate.parse(" 1978-01 ")).contains("1978-01");
    assertThat(FileDate.parse("1978-01-25")).contains("1978-01-25");
    assertThat(FileDate.parse("1978-01-25T08:30:00Z")).contains("1978-01-25");
    assertThat(FileDate.parse("-0044-03-15")).contains("-0044-03-15");
    assertThat(FileDate.parse("")).contains("");
  }

  @Test
  void readsNoOtherText() {
    for (String text : List.of("78", "25.01.1978", "1978-13", "1978-02-29", "1978-1-5", "soon")) {
      assertThat(FileDate.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void agreesOnTheMostExactUnlessTwoContradictEachOther() {
    assertThat(FileDate.agreed(List.of("1978-01", "", "1978", "1978-01-25")))
        .isEqualTo("1978-01-25");
    assertThat(FileDate.agreed(List.of("1978-01-25", "1978-02"))).isEmpty();
    assertThat(FileDate.agreed(List.of())).isEmpty();
  }
}
