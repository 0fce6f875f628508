package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import annals.entity.application.EntityPage.Related;
import annals.entity.application.EntityPage.RelatedPage;
import annals.entity.application.MentionPeriods.Interval;
import annals.entity.application.MentionPeriods.Period;
import annals.entity.domain.Span;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntityPageTest {
  private final PageFixture fixture = new PageFixture();
  private final UUID ann = fixture.person("Ann");
  private final UUID ben = fixture.person("Ben");
  private final UUID cem = fixture.person("Cem");

  @Test
  void showsThoseInTheSameArticlesWithTheSentencesThatNameBoth() {
    // Given
    fixture.article("2024-01-01", "Ann met Ben. Cem left.");
    UUID newer = fixture.article("2024-01-02", "It rained. Ben thanked Ann for coming. Cem slept.");
    fixture.article("2024-01-03", "Ben met Cem.");
    fixture.article("2024-01-04", "Ann slept. Ben left.");

    // When
    RelatedPage page = fixture.page().related(ann, null, 9);

    // Then
    assertThat(page.next()).isNull();
    assertThat(page.related())
        .extracting(related -> related.entity().id(), Related::articleCount)
        .containsExactly(tuple(ben, 3L), tuple(cem, 2L));
    assertThat(page.related().getFirst().sentences())
        .extracting(ContextSentence::text)
        .containsExactly("Ben thanked Ann for coming.", "Ann met Ben.");
    assertThat(page.related().getFirst().sentences().getFirst())
        .isEqualTo(
            new ContextSentence(
                newer, 7, new Span(11, 38), "Ben thanked Ann for coming.", "2024-01-02"));
    assertThat(page.related().getLast().sentences()).isEmpty();
  }

  @Test
  void showsAtMostThreeSentences() {
    for (int i = 0; i < 5; i++) {
      fixture.article("2024-01-0" + (i + 1), "Ann met Ben.");
    }

    assertThat(fixture.page().related(ann, null, 9).related())
        .singleElement()
        .satisfies(
            related ->
                assertThat(related.sentences())
                    .extracting(ContextSentence::published)
                    .containsExactly("2024-01-05", "2024-01-04", "2024-01-03"));
  }

  @Test
  void goesOnWhereAPageEnds() {
    fixture.article("2024-01-01", "Ann met Ben and Cem.");
    fixture.article("2024-01-02", "Ann met Cem.");

    RelatedPage first = fixture.page().related(ann, null, 1);
    RelatedPage second = fixture.page().related(ann, first.next(), 1);

    assertThat(first.related()).extracting(r -> r.entity().id()).containsExactly(cem);
    assertThat(second.related()).extracting(r -> r.entity().id()).containsExactly(ben);
    assertThat(second.next()).isNull();
  }

  @Test
  void readsOnlyTextsInWhichBothAreClose() {
    fixture.article("2024-01-01", "Ann slept. " + "It rained. ".repeat(100) + "Ben left.");

    assertThat(fixture.page().related(ann, null, 9).related().getFirst().sentences()).isEmpty();
    assertThat(fixture.read).isEmpty();
  }

  @Test
  void readsAtMostSixtyTextsAndOneForEachFirst() {
    // Given
    for (int i = 0; i < 40; i++) {
      UUID other = fixture.person("Person" + (char) ('A' + i / 26) + (char) ('a' + i % 26));
      assertThat(other).isNotNull();
    }
    for (int i = 0; i < 40; i++) {
      String name = "Person" + (char) ('A' + i / 26) + (char) ('a' + i % 26);
      for (int day = 1; day <= 4; day++) {
        fixture.article("2024-01-0" + day, "Ann met " + name + ".");
      }
    }

    // When
    List<Related> related = fixture.page().related(ann, null, 40).related();

    // Then
    assertThat(fixture.read).hasSize(SharedSentences.MOST_TEXTS).doesNotHaveDuplicates();
    assertThat(related).hasSize(40).allSatisfy(other -> assertThat(other.sentences()).isNotEmpty());
  }

  @Test
  void readsTextsInWhichBothAreNearBeforeNewerOnes() {
    // Given
    UUID near = fixture.article("2024-01-01", "Ann met Ben.");
    for (int i = 0; i < 30; i++) {
      UUID first = fixture.person("First" + (char) ('A' + i));
      assertThat(first).isNotNull();
    }
    String far = "Ann slept. " + "It rained. ".repeat(30);
    for (int day = 2; day <= 9; day++) {
      for (int i = 0; i < 30; i++) {
        fixture.article("2024-01-0" + day, far + "First" + (char) ('A' + i) + " left.");
      }
      fixture.article("2024-01-0" + day, far + "Ben left.");
    }

    // When
    fixture.page().related(ann, null, 40);

    // Then
    assertThat(fixture.read).hasSize(SharedSentences.MOST_TEXTS).contains(near);
  }

  @Test
  void leavesOutSentencesOfATextThatWasReplacedMeanwhile() {
    UUID article = fixture.article("2024-01-01", "It is said that Ann met Ben.");
    fixture.texts.put(article, new StoredText(8, "2024-01-01", "Short."));

    assertThat(fixture.page().related(ann, null, 9).related().getFirst().sentences()).isEmpty();
  }

  @Test
  void countsMentionsOverTime() {
    fixture.article("2024-01-01", "Ann, Ann and Ben.");
    fixture.article("2024-02", "Ann.");

    assertThat(fixture.page().counts(ann, Interval.DAY, null, null))
        .isEqualTo(new MentionPeriods(List.of(new Period("2024-01-01", 2, 1)), 1));
  }

  @Test
  void answersForOldIdsAndRefusesUnknownOnes() {
    // Given
    fixture.article("2024-01-01", "Ann met Ben.");
    fixture.merge(cem, ann);
    UUID unknown = UUID.randomUUID();

    // Then
    assertThat(fixture.page().related(cem, null, 9).related()).hasSize(1);
    assertThat(fixture.page().counts(cem, Interval.MONTH, null, null).periods()).hasSize(1);
    assertThatThrownBy(() -> fixture.page().related(unknown, null, 9))
        .isInstanceOfSatisfying(
            AnnalsException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENTITY_NOT_FOUND));
  }
}
