package annals.article.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.platform.error.AnnalsException;
import annals.platform.error.FieldViolation;
import annals.platform.error.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRulesTest {
  private static final String TEXT = "The lock was opened.";

  @Test
  void namesEveryFieldThatIsWrong() {
    ArticleDraft draft =
        new ArticleDraft(
            new ArticleDraft.Body.Text(" \n\t"),
            "Lock\u0000",
            "ftp://ostwick.example/lock",
            "Gazette\ud800",
            "2023-02-30",
            "not a tag",
            List.of("Ada\u0007"),
            "x".repeat(301));

    AnnalsException failure = failure(draft);

    assertThat(failure.reason()).isEqualTo(Reason.INVALID_FIELD);
    assertThat(failure.violations())
        .extracting(FieldViolation::field)
        .containsExactlyInAnyOrder(
            "draft.text",
            "draft.title",
            "draft.url",
            "draft.source",
            "draft.published",
            "draft.language",
            "draft.authors",
            "draft.section");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u0000b", "a\u0001b", "a\u001fb", "a\u007fb", "a\u0090b", "a\udc00b", "\ud83d"})
  void refusesWhatCannotBeStored(String text) {
    assertThat(failure(ArticleDraft.ofText(text)).violations())
        .extracting(FieldViolation::field)
        .containsExactly("draft.text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\r\nb", "a\fb", "a\u0085b", "Zoë 😀 Київ"})
  void takesWhatTextsAreMadeOf(String text) {
    assertThatCode(() -> DraftRules.check(ArticleDraft.ofText(text))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023",
        "2023-05",
        "2023-05-04",
        "2024-02-29",
        "2023-05-04T08:30:00Z",
        "2023-05-04T08:30+02:00"
      })
  void takesDatesAsExactAsTheyAreKnown(String published) {
    assertThatCode(() -> DraftRules.check(published(published))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-13",
        "2023-02-29",
        "04.05.2023",
        "yesterday",
        "2023-05-04T25:00:00Z",
        "2023-05-04T08:30:00",
        "0000"
      })
  void refusesWhatIsNoDate(String published) {
    assertThat(failure(published(published)).violations())
        .extracting(FieldViolation::field)
        .containsExactly("draft.published");
  }

  @Test
  void refusesATextBeyondTheLimitInBytes() {
    String text = "ж".repeat(DraftRules.LARGEST_BODY / 2 + 1);

    assertThat(failure(ArticleDraft.ofText(text)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesWhatWouldBurstInMemory() {
    String lines = "a\n".repeat(60_000);
    ArticleDraft page =
        new ArticleDraft(
            new ArticleDraft.Body.Html("<p>".repeat(300_000)), "", "", "", "", "", List.of(), "");

    assertThat(failure(ArticleDraft.ofText(lines)).reason()).isEqualTo(Reason.INVALID_FIELD);
    assertThat(failure(page).violations())
        .extracting(FieldViolation::field)
        .containsExactly("draft.html");
  }

  private static ArticleDraft published(String published) {
    return new ArticleDraft(
        new ArticleDraft.Body.Text(TEXT), "", "", "", published, "", List.of(), "");
  }

  private static AnnalsException failure(ArticleDraft draft) {
    return catchThrowableOfType(AnnalsException.class, () -> DraftRules.check(draft));
  }
}
