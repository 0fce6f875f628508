package annals.entity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.EntityStore;
import annals.entity.application.Entries;
import annals.entity.application.JudgementStore;
import annals.entity.application.ReviewDesk;
import annals.entity.application.ReviewStore;
import annals.entity.application.ReviewStore.Pair;
import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.Judgement.Withdrawal;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.registry.EntityGroup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue on PostgreSQL, where its query is the product. Everything is rolled back. */
@QuarkusTest
class SqlReviewStoreIT {
  private static final List<FeatureScore> REASONS = List.of(new FeatureScore("name", "A ~ B", 0.5));

  @Inject ReviewStore reviews;
  @Inject EntityStore entities;
  @Inject JudgementStore judgements;

  private EntityGroup few;
  private EntityGroup some;
  private EntityGroup many;

  @BeforeEach
  void begin() {
    QuarkusTransaction.begin();
    few = person("Ann", 1);
    some = person("Anna", 2);
    many = person("Anne", 3);
  }

  @AfterEach
  void rollBack() {
    QuarkusTransaction.rollback();
  }

  @Test
  void asksForNewEntitiesOnceAndAgainWhenTheirNamesChange() {
    // When
    List<UUID> due = reviews.takeDue(100_000);

    // Then
    assertThat(due).contains(id(few), id(some), id(many));
    assertThat(reviews.takeDue(100_000)).isEmpty();
    entities.save(List.of(few));
    assertThat(reviews.takeDue(100_000)).isEmpty();
    entities.save(List.of(Entries.person(id(few), "Andrea " + UUID.randomUUID(), 1)));
    assertThat(reviews.takeDue(100_000)).containsExactly(id(few));
  }

  @Test
  void ordersPairsByTheUncertaintyTimesTheMentionsTheyTouch() {
    // When
    reviews.replace(id(many), List.of(pair(many, some, 0.9), pair(many, few, 0.5)));

    // Then
    List<Pair> found = pairs(many, Double.MAX_VALUE, new UUID(0, 0), 9);
    assertThat(found)
        .extracting(Pair::value)
        .containsExactly(4 * ReviewDesk.uncertainty(0.5), 5 * ReviewDesk.uncertainty(0.9));
    assertThat(found.getFirst().right()).isEqualTo(id(few));
    assertThat(found.getFirst().explanation()).isEqualTo(REASONS);
    assertThat(pairs(some, Double.MAX_VALUE, new UUID(0, 0), 9)).containsExactly(found.get(1));
    assertThat(
            reviews.pairs(EntityType.ORGANIZATION, id(many), Double.MAX_VALUE, new UUID(0, 0), 9))
        .isEmpty();
  }

  @Test
  void pagesThroughPairsOfOneValue() {
    // Given
    reviews.replace(id(many), List.of(pair(many, some, 0.5), pair(many, few, 0.5)));
    reviews.replace(id(some), List.of(pair(some, few, 0.5)));
    EntityGroup other = person("Annie", 2);
    reviews.replace(id(other), List.of(pair(other, many, 0.5)));

    // When
    List<Pair> paged = new ArrayList<>();
    List<Pair> page = pairs(many, Double.MAX_VALUE, new UUID(0, 0), 1);
    while (!page.isEmpty()) {
      paged.addAll(page);
      page = pairs(many, page.getFirst().value(), page.getFirst().id(), 1);
    }

    // Then
    assertThat(paged).isEqualTo(pairs(many, Double.MAX_VALUE, new UUID(0, 0), 9)).hasSize(3);
    assertThat(paged).extracting(Pair::value).containsExactly(5.0, 5.0, 4.0);
  }

  @Test
  void keepsAPairOnceAndForgetsWhatIsFoundNoMore() {
    // Given
    reviews.replace(id(many), List.of(pair(many, some, 0.5), pair(many, few, 0.5)));

    // When
    reviews.replace(id(some), List.of(pair(some, many, 0.75)));

    // Then
    assertThat(pairs(some, Double.MAX_VALUE, new UUID(0, 0), 9))
        .extracting(Pair::score)
        .containsExactly(0.75);
    reviews.replace(id(many), List.of());
    assertThat(pairs(few, Double.MAX_VALUE, new UUID(0, 0), 9)).isEmpty();
  }

  @Test
  void leavesOutWhatIsJudgedUntilThatIsWithdrawn() {
    // Given
    reviews.replace(id(many), List.of(pair(many, some, 0.5)));
    for (Verdict verdict : Verdict.values()) {
      Judgement judgement =
          new Judgement(
              UUID.randomUUID(),
              UUID.randomUUID(),
              side(some),
              side(many),
              verdict,
              "",
              0,
              "ed",
              Instant.EPOCH,
              null);

      // When
      judgements.save(judgement);

      // Then
      assertThat(pairs(many, Double.MAX_VALUE, new UUID(0, 0), 9)).as("%s", verdict).isEmpty();
      judgements.save(judgement.withdrawn(new Withdrawal("ed", Instant.EPOCH, "")));
      assertThat(pairs(many, Double.MAX_VALUE, new UUID(0, 0), 9)).as("%s", verdict).hasSize(1);
    }
  }

  @Test
  void leavesOutWhatAnotherAnswersFor() {
    // Given
    reviews.replace(id(many), List.of(pair(many, some, 0.5)));
    Map<UUID, @Nullable UUID> redirect = new HashMap<>();
    redirect.put(id(some), id(many));

    // When
    entities.redirect(redirect);

    // Then
    assertThat(pairs(many, Double.MAX_VALUE, new UUID(0, 0), 9)).isEmpty();
  }

  private List<Pair> pairs(EntityGroup of, double value, UUID after, int limit) {
    return reviews.pairs(EntityType.PERSON, id(of), value, after, limit);
  }

  private EntityGroup person(String given, int mentions) {
    EntityGroup group =
        Entries.person(UUID.randomUUID(), given + " " + UUID.randomUUID(), mentions);
    entities.save(List.of(group));
    return group;
  }

  private static Pair pair(EntityGroup left, EntityGroup right, double score) {
    return new Pair(id(left), id(right), score, REASONS, 0);
  }

  private static Side side(EntityGroup group) {
    return new Side(Kind.ENTITY, id(group), group.entity().name(), group.survivor().anchor());
  }

  private static UUID id(EntityGroup group) {
    return group.survivor().id();
  }
}
