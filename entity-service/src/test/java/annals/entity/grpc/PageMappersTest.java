package annals.entity.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.entity.application.ContextSentence;
import annals.entity.application.EntityIntake.Tally;
import annals.entity.application.EntityPage.Related;
import annals.entity.application.EntityPage.RelatedPage;
import annals.entity.application.Entries;
import annals.entity.application.ImportSession;
import annals.entity.application.MentionPeriods;
import annals.entity.application.MentionPeriods.Interval;
import annals.entity.application.NamingStore.Shared;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Span;
import annals.entity.domain.imports.ImportedLine.Rejected;
import annals.entity.v1.CountInterval;
import annals.entity.v1.EntityFormat;
import annals.entity.v1.EntityType;
import annals.entity.v1.ImportEntitiesResponse;
import annals.entity.v1.ListRelatedEntitiesResponse;
import annals.entity.v1.MentionCount;
import annals.entity.v1.RejectedEntity;
import annals.entity.v1.RelatedEntity;
import annals.entity.v1.Sentence;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.paging.PageToken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageMappersTest {
  private static final UUID ID = new UUID(1, 2);

  @Test
  void tellsRelatedEntities() {
    // Given
    ContextSentence sentence = new ContextSentence(ID, 7, new Span(3, 6), "Ann", "2024");
    RelatedPage page =
        new RelatedPage(
            List.of(new Related(person(), 5, List.of(sentence))), new Shared(ID, 5, List.of()));

    // When
    ListRelatedEntitiesResponse response = RelatedMapper.toProto(page);

    // Then
    assertThat(response.getRelatedList())
        .containsExactly(
            RelatedEntity.newBuilder()
                .setEntityId(ID.toString())
                .setName("Ann")
                .setType(EntityType.ENTITY_TYPE_PERSON)
                .setArticleCount(5)
                .addSentences(
                    Sentence.newBuilder()
                        .setArticleId(ID.toString())
                        .setRevision(7)
                        .setStart(3)
                        .setEnd(6)
                        .setText("Ann")
                        .setPublished("2024"))
                .build());
    assertThat(RelatedMapper.after(response.getNextPageToken()))
        .isEqualTo(new Shared(ID, 5, List.of()));
    assertThat(RelatedMapper.context(sentence))
        .isEqualTo(
            annals.entity.v1.ContextSentence.newBuilder()
                .setArticleId(ID.toString())
                .setRevision(7)
                .setStart(3)
                .setEnd(6)
                .setText("Ann")
                .build());
  }

  @Test
  void knowsTheFirstAndTheLastPageAndRefusesStrangeTokens() {
    assertThat(RelatedMapper.after("")).isNull();
    assertThat(RelatedMapper.toProto(new RelatedPage(List.of(), null)).getNextPageToken())
        .isEmpty();
    for (String token :
        List.of(
            "?",
            PageToken.after("5", "no id").encode(),
            PageToken.after("many", ID.toString()).encode())) {
      assertThatThrownBy(() -> RelatedMapper.after(token))
          .isInstanceOfSatisfying(
              AnnalsException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.INVALID_PAGE_TOKEN));
    }
  }

  @Test
  void readsIntervalsAndDays() {
    assertThat(CountMapper.interval(CountInterval.COUNT_INTERVAL_UNSPECIFIED))
        .isEqualTo(Interval.MONTH);
    assertThat(CountMapper.interval(CountInterval.COUNT_INTERVAL_MONTH)).isEqualTo(Interval.MONTH);
    assertThat(CountMapper.interval(CountInterval.COUNT_INTERVAL_WEEK)).isEqualTo(Interval.WEEK);
    assertThat(CountMapper.interval(CountInterval.COUNT_INTERVAL_DAY)).isEqualTo(Interval.DAY);
    assertThat(CountMapper.day("from", "")).isNull();
    assertThat(CountMapper.day("from", "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    for (String day : List.of("2023-02-29", "2024-02", "today")) {
      assertThatThrownBy(() -> CountMapper.day("from", day))
          .isInstanceOfSatisfying(
              AnnalsException.class,
              e -> assertThat(e.violations().getFirst().field()).isEqualTo("from"));
    }
  }

  @Test
  void tellsCounts() {
    assertThat(
            CountMapper.toProto(
                new MentionPeriods(List.of(new MentionPeriods.Period("2024-02", 3, 2)), 4)))
        .satisfies(
            response -> {
              assertThat(response.getUndated()).isEqualTo(4);
              assertThat(response.getCountsList())
                  .containsExactly(
                      MentionCount.newBuilder()
                          .setPeriod("2024-02")
                          .setMentionCount(3)
                          .setArticleCount(2)
                          .build());
            });
  }

  @Test
  void tellsWhatBecameOfAnImport() {
    assertThat(
            ImportMapper.toProto(
                new ImportSession.Result(
                    9, new Tally(3, 2), 3, 1, List.of(new Rejected(4, "broken")))))
        .isEqualTo(
            ImportEntitiesResponse.newBuilder()
                .setRead(9)
                .setCreated(3)
                .setUpdated(2)
                .setSkipped(3)
                .setRejected(1)
                .addRejections(RejectedEntity.newBuilder().setLine(4).setReason("broken"))
                .build());
    assertThatThrownBy(() -> ImportMapper.format(EntityFormat.ENTITY_FORMAT_UNSPECIFIED))
        .isInstanceOf(AnnalsException.class);
  }

  private static NamedEntity person() {
    return Entries.person(ID, "Ann", 1).entity();
  }
}
