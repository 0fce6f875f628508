package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  @Test
  void dropsTheStampBeforeTheSentence() {
    assertThat(headline("date 2031-04-09 Orla Skene closed the harbour.", "2031-04-09"))
        .isEqualTo("Orla Skene closed the harbour.");
    assertThat(headline("On 9 April, Orla Skene closed the harbour.", "9 April"))
        .isEqualTo("Orla Skene closed the harbour.");
  }

  @Test
  void dropsBracketsAndWhoReportedIt() {
    assertThat(headline("Orla Skene resigned on the 14th (local time) in Rossay.", "the 14th"))
        .isEqualTo("Orla Skene resigned in Rossay.");
    assertThat(
            headline(
                "Orla Skene closed the northern harbour on Monday, according to the Pilot.",
                "Monday"))
        .isEqualTo("Orla Skene closed the northern harbour.");
  }

  @Test
  void dropsClausesFromTheEndOfALongSentence() {
    String sentence =
        "Orla Skene closed the northern harbour on Monday after the second storm of the week,"
            + " which had torn two ferries from their moorings and driven them onto the rocks.";
    assertThat(headline(sentence, "Monday"))
        .isEqualTo("Orla Skene closed the northern harbour after the second storm of the week.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orla Skene told the council on Monday: “We go, which nobody wanted, as soon as the boats,"
            + " which are old, have been mended, and not one day later than that, whatever comes.”",
        "The council (of nine) met on Monday (again), following the storm, as the Pilot reported.",
      })
  void everyLetterOfItStandsInTheSentenceInThisOrder(String sentence) {
    // When
    String headline = headline(sentence, "Monday");

    // Then
    int at = 0;
    for (int i = 0; i < headline.length(); i++) {
      int found = sentence.indexOf(headline.charAt(i), at);
      assertThat(found).as("%d of %s", i, headline).isGreaterThanOrEqualTo(at);
      at = found + 1;
    }
    assertThat(headline.chars().filter(c -> c == '“').count())
        .isEqualTo(headline.chars().filter(c -> c == '”').count());
  }

  private static String headline(String sentence, String words) {
    int at = sentence.indexOf(words);
    UUID id = new UUID(0, 1);
    return Headline.of(
        new Statement(
            id,
            id,
            1,
            new TextSpan(0, sentence.length()),
            sentence,
            0,
            new StatementDate(
                EdtfDate.parse("2031-04-09"),
                new TextSpan(at, at + words.length()),
                words,
                Resolution.EXPLICIT),
            List.of(),
            false,
            null,
            0.5));
  }
}
