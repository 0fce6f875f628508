package annals.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportArgumentsTest {
  @Test
  void goesToTheLocalRunUnlessToldOtherwise() {
    assertThat(parse("news"))
        .isEqualTo(
            new ImportArguments(
                Path.of("news"), URI.create("http://localhost:8080"), Optional.empty()));
    assertThat(parse("--url", "https://annals.example/", "news", "--token", "abc"))
        .isEqualTo(
            new ImportArguments(
                Path.of("news"), URI.create("https://annals.example"), Optional.of("abc")));
  }

  @Test
  void takesTheTokenFromTheEnvironment() {
    assertThat(
            ImportArguments.parse(
                    List.of("news", "--url", "https://annals.example"),
                    Map.of("ANNALS_TOKEN", "abc"))
                .token())
        .hasValue("abc");
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    assertThatThrownBy(() -> parse()).hasMessage("which folder or file?");
    assertThatThrownBy(() -> parse("a", "b")).hasMessageContaining("one path at a time");
    assertThatThrownBy(() -> parse("a", "--fast")).hasMessage("unknown option --fast");
    assertThatThrownBy(() -> parse("a", "--url")).hasMessage("--url needs a value");
    assertThatThrownBy(() -> parse("a", "--url", "ftp://x", "--token", "t"))
        .hasMessageContaining("not an http address");
    assertThatThrownBy(() -> parse("a", "--url", "https://annals.example"))
        .hasMessage("another installation needs a --token");
  }

  private static ImportArguments parse(String... words) {
    return ImportArguments.parse(List.of(words), Map.of());
  }
}
