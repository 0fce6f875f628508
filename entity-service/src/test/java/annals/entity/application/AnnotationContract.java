package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.AnnotationStore.Place;
import annals.entity.domain.Candidate;
import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Outcome;
import annals.entity.domain.Role;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.Gender;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.Chain;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How every implementation of the stores keeps what articles say. Names are random, so that tests
 * do not meet.
 */
abstract class AnnotationContract {
  private static final List<FeatureScore> REASONS =
      List.of(new FeatureScore("last-name", "of Ann", 0.9));

  final String family = randomWord();

  /** The stores under test. */
  protected abstract AnnotationStore annotations();

  /** The stores under test. */
  protected abstract NameStore names();

  /** The stores under test. */
  protected abstract EntityStore entities();

  /** Runs {@code steps} in a transaction. */
  protected abstract void inTransaction(Runnable steps);

  @Test
  void keepsArticles() {
    AnnotatedArticle article = article(UUID.randomUUID(), "2024-05-06");
    inTransaction(() -> annotations().save(article));
    inTransaction(() -> annotations().save(article.annotatedAgain()));

    inTransaction(
        () -> {
          annotations().lock();
          assertThat(annotations().find(article.articleId())).contains(article.annotatedAgain());
          assertThat(annotations().findAll(List.of(article.articleId(), UUID.randomUUID())))
              .containsExactly(article.annotatedAgain());
          assertThat(names().terms(List.of(article.articleId())))
              .isEqualTo(Map.of(article.articleId(), article.terms()));
          assertThat(annotations().find(UUID.randomUUID())).isEmpty();
        });
  }

  @Test
  void listsTheArticlesThatAreThereInOrder() {
    // Given
    UUID there = UUID.randomUUID();
    UUID gone = UUID.randomUUID();
    inTransaction(
        () -> {
          annotations().save(article(there, "2025-03-01"));
          AnnotatedArticle kept = article(gone, "2025-03-01");
          annotations()
              .save(
                  new AnnotatedArticle(
                      gone, 2, 1, true, kept.published(), kept.content(), kept.terms()));
        });

    // When
    List<UUID> all = new ArrayList<>();
    List<UUID> page = annotations().articles(new UUID(0, 0), 2);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = annotations().articles(page.getLast(), 2);
    }

    // Then
    assertThat(all).contains(there).doesNotContain(gone).doesNotHaveDuplicates();
  }

  @Test
  void keepsEveryOutcomeOfAChain() {
    UUID article = UUID.randomUUID();
    UUID entity = UUID.randomUUID();
    List<FiledChain> chains =
        List.of(
            chain(article, 0, full("Ann")).with(new Outcome.Resolved(entity, 0.9, REASONS)),
            chain(article, 1, full("Ben"))
                .with(new Outcome.Candidates(List.of(new Candidate(entity, 0.6, REASONS)))),
            chain(article, 2, full("Cem")).with(new Outcome.Unresolved(REASONS)),
            new FiledChain(article, 3, partial(), null));
    inTransaction(
        () -> {
          annotations().save(article(article, ""));
          annotations()
              .replace(
                  new Filing(
                      article,
                      chains.stream()
                          .map(c -> new FiledChain(article, c.ordinal(), c.chain(), null))
                          .toList(),
                      List.of()),
                  List.of());
        });

    inTransaction(() -> annotations().decide(chains));

    inTransaction(
        () -> {
          assertThat(annotations().chains(List.of(article))).isEqualTo(chains);
          assertThat(annotations().chainsOf(List.of(entity))).containsExactly(chains.getFirst());
          assertThat(names().chainsNaming(List.of(full("Ben").form(), partial().form()), 10))
              .containsExactlyInAnyOrder(chains.get(1), chains.get(3));
          assertThat(names().chainsNaming(List.of(full("Ann").form(), partial().form()), 1))
              .containsExactly(chains.get(3));
        });
  }

  @Test
  void findsNamesByKeyWithTheNumberOfTheirArticles() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    UUID entity = UUID.randomUUID();
    UUID survivor = UUID.randomUUID();
    file(first, List.of(full("Ann")), List.of());
    file(second, List.of(full("Ann"), full("Ben")), List.of());
    inTransaction(() -> names().identify(Map.of(full("Ann").form(), entity)));

    inTransaction(
        () ->
            assertThat(names().namesWith(Set.of("p:" + family)))
                .containsExactlyInAnyOrder(
                    new KnownName(full("Ann").form(), full("Ann").text(), entity, false, 2),
                    new KnownName(full("Ben").form(), full("Ben").text(), null, false, 1)));

    file(second, List.of(), List.of());
    inTransaction(() -> names().reassign(Map.of(entity, survivor)));
    inTransaction(
        () ->
            assertThat(names().namesWith(Set.of("p:" + family)))
                .containsExactlyInAnyOrder(
                    new KnownName(full("Ann").form(), full("Ann").text(), survivor, false, 1),
                    new KnownName(full("Ben").form(), full("Ben").text(), null, false, 0)));
  }

  @Test
  void tellsFactsFromEitherSide() {
    AliasFact fact =
        new AliasFact(
            AliasFact.Kind.FORMER,
            new NameForm(EntityType.ORGANIZATION, family + " old"),
            new NameForm(EntityType.ORGANIZATION, family + " new"));
    UUID article = UUID.randomUUID();
    file(article, List.of(), List.of(fact));
    file(UUID.randomUUID(), List.of(), List.of(fact));

    inTransaction(
        () -> {
          assertThat(names().facts(List.of(fact.alias()))).containsExactly(fact);
          assertThat(names().facts(List.of(fact.name(), fact.alias()))).containsExactly(fact);
        });
  }

  @Test
  void tellsWhereNamesAppear() {
    UUID article = UUID.randomUUID();
    file(article, List.of(full("Ann")), List.of());

    inTransaction(
        () ->
            assertThat(names().appearances(List.of(full("Ann").form())))
                .singleElement()
                .satisfies(
                    appearance -> {
                      assertThat(appearance.articleId()).isEqualTo(article);
                      assertThat(appearance.terms()).isEqualTo(Set.of("n:oslo", "harbour"));
                      assertThat(appearance.roles()).isEqualTo(full("Ann").roles());
                    }));
  }

  @Test
  void listsMentionsInTextOrderAndByEntityTheNewestArticlesFirst() {
    UUID entity = UUID.randomUUID();
    UUID older = UUID.randomUUID();
    UUID newer = UUID.randomUUID();
    for (UUID id : List.of(newer, older)) {
      FiledChain chain = chain(id, 0, full("Ann")).with(new Outcome.Resolved(entity, 0.9, REASONS));
      inTransaction(
          () -> {
            annotations().save(article(id, id.equals(newer) ? "2025-01-02" : "2025-01-01"));
            annotations()
                .replace(
                    new Filing(
                        id,
                        List.of(chain),
                        List.of(mention(id, 0, 0), mention(id, 1, -1), mention(id, 2, 0))),
                    List.of());
          });
    }

    inTransaction(
        () -> {
          assertThat(annotations().mentions(older, 0, 1))
              .extracting(FiledMention::ordinal)
              .containsExactly(1);
          assertThat(annotations().mentions(older, -1, 9)).hasSize(3);
          List<FiledMention> all = annotations().mentionsOf(entity, Place.START, 9);
          assertThat(all)
              .extracting(m -> m.articleId() + " " + m.ordinal())
              .containsExactly(newer + " 0", newer + " 2", older + " 0", older + " 2");
          assertThat(annotations().mentionsOf(entity, new Place("2025-01-02", newer, 0), 2))
              .isEqualTo(all.subList(1, 3));
          assertThat(annotations().chainsBehind(annotations().mentions(older, -1, 9)).values())
              .extracting(FiledChain::ordinal)
              .containsOnly(0);
          assertThat(annotations().articlesOf(entity, Place.START, 1))
              .containsExactly(new Place("2025-01-02", newer, 0));
          assertThat(annotations().articlesOf(entity, new Place("2025-01-02", newer, 0), 9))
              .containsExactly(new Place("2025-01-01", older, 0));
        });
  }

  final void file(UUID article, List<Chain> chains, List<AliasFact> facts) {
    List<FiledChain> filed = new ArrayList<>();
    chains.forEach(chain -> filed.add(new FiledChain(article, filed.size(), chain, null)));
    inTransaction(
        () -> {
          annotations().save(article(article, ""));
          annotations().replace(new Filing(article, filed, List.of()), facts);
        });
  }

  final FiledChain chain(UUID article, int ordinal, Chain chain) {
    return new FiledChain(article, ordinal, chain, null);
  }

  final Chain full(String given) {
    String text = given + " " + family;
    return new Chain(
        NameForm.of(EntityType.PERSON, text),
        text,
        Map.of(text, 2, family, 1),
        List.of(new Role("Mayor", "Oslo")),
        Gender.FEMALE,
        Set.of());
  }

  final Chain partial() {
    return new Chain(
        NameForm.of(EntityType.PERSON, family),
        family,
        Map.of(family, 1),
        List.of(),
        Gender.UNKNOWN,
        Set.of(full("Ann").form(), full("Ben").form()));
  }

  static FiledMention mention(UUID article, int ordinal, int chain) {
    return new FiledMention(
        UUID.randomUUID(),
        article,
        ordinal,
        chain,
        new Span(ordinal * 10, ordinal * 10 + 3),
        "Ann",
        chain < 0 ? EntityType.PLACE : EntityType.PERSON,
        MentionKind.NAME,
        REASONS);
  }

  static AnnotatedArticle article(UUID id, String published) {
    return new AnnotatedArticle(
        id,
        1,
        1,
        false,
        published,
        ArticleContent.of("content".getBytes(StandardCharsets.UTF_8)),
        Set.of("n:oslo", "harbour"));
  }

  /** A word that its romanisation leaves as it is. */
  private static String randomWord() {
    StringBuilder word = new StringBuilder("v");
    for (char digit :
        Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 4, 8).toCharArray()) {
      word.append("bdfglmnr".charAt(digit - '0')).append("aeou".charAt(digit % 4));
    }
    return word.toString();
  }
}
