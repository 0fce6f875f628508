package annals.article.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.domain.Segment;
import annals.article.domain.SegmentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private final TextReader reader = new TextReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leading-stamp",
        "labelled-links",
        "counters",
        "highlights",
        "wire",
        "pull-quotes",
        "hard-wrapped",
        "masthead",
        "notices",
        "no-heading"
      })
  void segmentsAsTheGoldenFileSays(String scenario) {
    // Given
    String raw = resource(scenario + "/in.txt");
    // When
    ReadText read = reader.read(raw);
    // Then
    assertThat(described(read)).isEqualTo(resource(scenario + "/out.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"leading-stamp", "labelled-links", "counters", "wire", "pull-quotes", "notices"})
  void readsItsOwnCleanTextTheSameAgain(String scenario) {
    ReadText once = reader.read(resource(scenario + "/in.txt"));

    ReadText twice = reader.read(once.text());

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void coversAllThatIsNotBlankWithoutOverlap() {
    long seed = 20_260_101L;
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "The lock was opened.",
            "Share",
            " ",
            "\n",
            "\n\n",
            "Related:",
            "- A link",
            "\u00A0",
            "READ MORE: Locks",
            "By Ada Brook",
            "date 2024-03-01 ",
            "“Open it.” ",
            "\r\n",
            "\t",
            "7");
    for (int round = 0; round < 2000; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        raw.append(pieces.get(random.nextInt(pieces.size())));
      }
      ReadText read = reader.read(raw.toString());
      int end = 0;
      for (Segment segment : read.segments()) {
        assertThat(read.text().substring(end, segment.start()))
            .as("seed %d: %s", seed, raw)
            .isBlank();
        end = segment.end();
      }
      assertThat(read.text().substring(end)).as("seed %d: %s", seed, raw).isBlank();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Share|BOILERPLATE",
        "Tweet Share 14 Print|BOILERPLATE",
        "Visited 12 times, 3 visit(s) today|BOILERPLATE",
        "Close Search Window|BOILERPLATE",
        "4,211 views|BOILERPLATE",
        "3 min read|BOILERPLATE",
        "Sign up for our evening newsletter|BOILERPLATE",
        "We use cookies to make this site better.|BOILERPLATE",
        "READ ALSO: What the lock keepers want|BOILERPLATE",
        "© 2024 The Ostwick Gazette. All rights reserved.|BOILERPLATE",
        "By Ada Brook and Jonas Tarn|BYLINE",
        "Written by 9:05 AM Local|BYLINE",
        "Published: 4 May 2023, 11:20 CET|BYLINE",
        "(Reporting by Ada Brook; editing by Jonas Tarn)|BYLINE",
        "Photo: Ships wait below the lock. (Gazette/Jonas Tarn)|CAPTION",
        "Harbour board to meet on Friday|HEADING",
        "Shares of the shipping company fell by a tenth.|PARAGRAPH",
        "By Monday the basin was empty.|PARAGRAPH",
        "Related industries suffer, too, the board said.|PARAGRAPH",
        "Close to forty ships are waiting.|PARAGRAPH",
        "Print workers went on strike in March.|PARAGRAPH",
        "“The island is free. Join us here in Ostwick!”|PARAGRAPH",
        "Copyright law is to be changed, the minister said.|PARAGRAPH",
        "Like our ancestors, the keepers live by the tide.|PARAGRAPH",
        "Press on the quay counted forty ships.|PARAGRAPH"
      })
  void knowsALineByItself(String line, SegmentKind kind) {
    ReadText read = reader.read(line);

    assertThat(read.segments()).extracting(Segment::kind).containsExactly(kind);
  }

  @Test
  void readsAHostileLineInTimeThatGrowsWithItsLength() {
    String buttons = "share ".repeat(40_000) + "!";

    ReadText read = reader.read(buttons + "\n\n" + "By A ".repeat(40_000));

    assertThat(read.segments()).hasSize(2);
  }

  private static String described(ReadText read) {
    return "TITLE "
        + read.title()
        + "\n"
        + read.segments().stream()
            .map(segment -> segment.kind() + " " + segment.of(read.text()))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(TextReaderTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
