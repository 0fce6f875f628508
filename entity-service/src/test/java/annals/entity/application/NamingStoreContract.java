package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.NamingStore.Count;
import annals.entity.application.NamingStore.Shared;
import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Outcome;
import annals.entity.domain.Span;
import annals.entity.domain.resolution.FiledChain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every implementation of the store of namings does. Ids are random, so tests do not meet. */
public abstract class NamingStoreContract {
  /** The articles that the tests filed. */
  protected final List<UUID> filed = new ArrayList<>();

  private final UUID ann = UUID.randomUUID();
  private final UUID ben = UUID.randomUUID();
  private final UUID cem = UUID.randomUUID();

  /** Where the tests put what articles say. */
  protected abstract AnnotationStore annotations();

  /** The store under test. */
  protected abstract NamingStore namings();

  /** Runs {@code step} in a transaction. */
  protected abstract <T> T inTransaction(Supplier<T> step);

  @Test
  void tellsTheLastPublishedArticlesFirst() {
    UUID older = file("2024-01-01", ann);
    UUID newer = file("2024-01-02", ann, ann, ben);
    UUID undated = file("", ann);
    file("2024-01-03", ben);

    assertThat(inTransaction(() -> namings().newestArticles(ann, 9)))
        .containsExactly(newer, older, undated);
    assertThat(inTransaction(() -> namings().newestArticles(ann, 1))).containsExactly(newer);
    assertThat(inTransaction(() -> namings().newestArticles(cem, 9))).isEmpty();
  }

  @Test
  void countsTheArticlesThatNameBoth() {
    // Given
    UUID first = file("2024-01-01", ann, ben, ben, cem);
    UUID second = file("2024-01-02", ann, ben);
    file("2024-01-03", ben, cem);
    UUID dee = UUID.randomUUID();
    UUID third = file("2024-01-04", ann, dee);
    List<UUID> articles = List.of(third, second, first);

    // When
    List<Shared> all = shared(articles, null, 9);

    // Then
    List<Shared> once =
        List.of(new Shared(cem, 1, List.of(first)), new Shared(dee, 1, List.of(third))).stream()
            .sorted(Comparator.comparing(shared -> shared.entityId().toString()))
            .toList();
    assertThat(all)
        .containsExactly(new Shared(ben, 2, List.of(second, first)), once.get(0), once.get(1));
    assertThat(shared(articles, all.get(0), 1)).containsExactly(once.get(0));
    assertThat(shared(articles, all.get(1), 9)).containsExactly(once.get(1));
    assertThat(shared(articles, all.get(2), 9)).isEmpty();
    assertThat(shared(List.of(), null, 9)).isEmpty();
  }

  @Test
  void tellsAtMostTwelveSharedArticles() {
    List<UUID> articles = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      articles.add(file("2024-01-01", ann, ben));
    }

    assertThat(shared(articles, null, 9))
        .containsExactly(new Shared(ben, 15, articles.subList(0, Shared.MOST_SHOWN)));
  }

  @Test
  void tellsWhereArticlesNameEntities() {
    UUID article = file("2024-01-01", ann, ben, cem, ann);
    file("2024-01-02", ann);

    List<Naming> found =
        inTransaction(() -> namings().namings(List.of(ann, cem), List.of(article)));

    assertThat(found).extracting(Naming::entityId).containsExactly(ann, cem, ann);
    assertThat(found)
        .extracting(Naming::span)
        .containsExactly(new Span(0, 3), new Span(20, 23), new Span(30, 33));
    assertThat(found).extracting(Naming::text).containsOnly("Ann");
    assertThat(inTransaction(() -> namings().namings(List.of(), List.of(article)))).isEmpty();
  }

  @Test
  void tellsTheLatestOfEachEntity() {
    // Given
    UUID older = file("2024-01-01", ann, ben);
    UUID newer = file("2024-01-02", ben, ann, ann);
    file("2023-01-01", ann);

    // When
    List<Naming> found = inTransaction(() -> namings().latest(List.of(ann, cem, ben), 2));

    // Then
    assertThat(found)
        .extracting(naming -> naming.entityId() + " " + naming.articleId())
        .containsExactly(
            ann + " " + newer,
            ann + " " + newer,
            ann + " " + older,
            ben + " " + newer,
            ben + " " + older);
    assertThat(inTransaction(() -> namings().latest(List.of(ann), 1))).hasSize(2);
  }

  @Test
  void findsMentionsAlsoWhenNobodyKnowsWhomTheyName() {
    // Given
    UUID article = UUID.randomUUID();
    FiledMention place =
        new FiledMention(
            UUID.randomUUID(),
            article,
            0,
            -1,
            new Span(3, 7),
            "Oslo",
            EntityType.PLACE,
            MentionKind.NAME,
            List.of());
    inTransaction(
        () -> {
          annotations().save(article(article, ""));
          annotations().replace(new Filing(article, List.of(), List.of(place)), List.of());
          return filed.add(article);
        });

    // Then
    assertThat(inTransaction(() -> namings().mentions(List.of(place.id(), UUID.randomUUID()))))
        .containsExactly(new Naming(place.id(), article, null, new Span(3, 7), "Oslo"));
  }

  @Test
  void countsMentionsByTheDateOfTheArticle() {
    file("2024-01-01", ann, ann, ben);
    file("2024-01-01T08:30:00Z", ann);
    file("2024-01", ann);
    file("", ann, ben);

    assertThat(inTransaction(() -> namings().counts(ann)))
        .containsExactlyInAnyOrder(
            new Count("2024-01-01", 3, 2), new Count("2024-01", 1, 1), new Count("", 1, 1));
  }

  private List<Shared> shared(List<UUID> articles, @Nullable Shared after, int limit) {
    return inTransaction(() -> namings().shared(ann, articles, after, limit));
  }

  /** Files an article that names these one after another. */
  private UUID file(String published, UUID... entities) {
    UUID article = UUID.randomUUID();
    List<UUID> distinct = List.of(entities).stream().distinct().toList();
    List<FiledChain> chains = new ArrayList<>();
    for (UUID entity : distinct) {
      chains.add(
          new FiledChain(
              article,
              chains.size(),
              PageFixture.chain(),
              new Outcome.Resolved(entity, 1, List.of())));
    }
    List<FiledMention> mentions = new ArrayList<>();
    for (UUID entity : entities) {
      int ordinal = mentions.size();
      mentions.add(
          new FiledMention(
              UUID.randomUUID(),
              article,
              ordinal,
              distinct.indexOf(entity),
              new Span(10 * ordinal, 10 * ordinal + 3),
              "Ann",
              EntityType.PERSON,
              MentionKind.NAME,
              List.of()));
    }
    filed.add(article);
    return inTransaction(
        () -> {
          annotations().save(article(article, published));
          annotations().replace(new Filing(article, chains, mentions), List.of());
          return article;
        });
  }

  private static AnnotatedArticle article(UUID id, String published) {
    return new AnnotatedArticle(id, 1, 1, false, published, ArticleContent.NONE, Set.of());
  }
}
