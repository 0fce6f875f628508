package annals.article.domain.dating;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.domain.DateOrigin;
import annals.article.domain.EdtfDate;
import annals.article.domain.PublicationDate;
import annals.article.domain.text.ReadText;
import annals.article.domain.text.TextReader;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatingTest {
  private static final String STORY = "\n\nThe lock was opened again, the keeper said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date 2024-12-09 The lock was opened.|2024-12-09|date 2024-12-09",
        "Published 9 December 2024|2024-12-09|Published 9 December 2024",
        "Published on Monday, December 9th, 2024 at 11:17 AM|2024-12-09|Published on Monday,"
            + " December 9th, 2024",
        "Updated: 2024-12-09 08:30 +0200|2024-12-09T08:30:00+02:00|Updated: 2024-12-09 08:30 +0200",
        "Posted on 31/12/2024|2024-12-31|Posted on 31/12/2024",
        "Ada Brook · 9 Dec 2024 · 4 min read|2024-12-09|9 Dec 2024",
        "By Ada Brook, December 9, 2024|2024-12-09|December 9, 2024",
        "9.12.2024|2024-12-09|9.12.2024",
        "OSTWICK, December 9, 2024 (Nordmark Wire) - The lock was closed.|2024-12-09|December 9,"
            + " 2024"
      })
  void takesTheDateThatAStampStates(String line, String value, String evidence) {
    // Given
    String raw = line + STORY;
    // When
    PublicationDate date = published(raw).orElseThrow();
    // Then
    assertThat(date.origin()).isEqualTo(DateOrigin.STATED);
    assertThat(Objects.requireNonNull(date.date()).value()).isEqualTo(value);
    assertThat(Objects.requireNonNull(date.evidence()).text()).isEqualTo(evidence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 9 December 2024 the lock was opened.",
        "The flood of 9 December 2024 remembered",
        "Flood in Ostwick: 9 December 2024",
        "Published by the board on 9 December 2024, the report names nobody.",
        "Posted on 3/4/2024",
        "Written by 11:17 AM World",
        "OSTWICK, December 9 (Nordmark Wire) - The lock was closed.",
        "31 February 2024"
      })
  void doesNotGuess(String line) {
    assertThat(published(line + STORY)).isEmpty();
  }

  @Test
  void prefersTheDayOfPublicationToThatOfAnUpdate() {
    ReadText read =
        new TextReader().read("Updated 11 December 2024 | Published 9 December 2024" + STORY);

    PublicationDating dating = PublicationDating.of(read.text(), read.segments());

    assertThat(dating.published().map(PublicationDate::date).map(EdtfDate::value))
        .contains("2024-12-09");
    assertThat(dating.updated().map(EdtfDate::value)).contains("2024-12-11");
  }

  @Test
  void takesNoDateFromAChronicle() {
    String chronicle =
        "9 December 2024\n\nThe lock breaks.\n\n10 December 2024\n\nDivers look at the gate.\n\n"
            + "A ship arrives.\n\nIt leaves.\n\nRain.\n\nSnow.\n\n12 December 2024\n\nThe gate is"
            + " lifted.\n\nThe crane leaves.\n\nThe board meets.\n\nNobody comes.\n\nThe end.";

    assertThat(published(chronicle)).isEmpty();
  }

  private static Optional<PublicationDate> published(String raw) {
    ReadText read = new TextReader().read(raw);
    return PublicationDating.of(read.text(), read.segments()).published();
  }
}
