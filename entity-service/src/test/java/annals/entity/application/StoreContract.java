package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.AnnotationStore.Place;
import annals.entity.application.EntityStore.Search;
import annals.entity.domain.Candidate;
import annals.entity.domain.EntityName;
import annals.entity.domain.EntityOrigin;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.HeldRole;
import annals.entity.domain.MentionKind;
import annals.entity.domain.NameKind;
import annals.entity.domain.Outcome;
import annals.entity.domain.Profile;
import annals.entity.domain.Role;
import annals.entity.domain.Span;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Edits;
import annals.entity.domain.mentions.Gender;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.Chain;
import annals.entity.domain.resolution.ClaimKeys;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownEntity;
import annals.entity.domain.resolution.KnownName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every implementation of the stores does. Names are random, so that tests do not meet. */
public abstract class StoreContract {
  private static final List<FeatureScore> REASONS =
      List.of(new FeatureScore("last-name", "of Ann", 0.9));

  private final String family = randomWord();

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

  @Test
  void letsMergedEntitiesAnswerWithTheSurvivorAndStandForThemselvesAgain() {
    RegistryEntry first = entity("Ann", 3);
    RegistryEntry second = entity("Anna", 2);
    RegistryEntry third = entity("Anne", 1);
    save(first, second, third);

    inTransaction(() -> entities().redirect(Map.of(second.id(), third.id())));
    inTransaction(() -> entities().redirect(Map.of(third.id(), first.id())));

    inTransaction(
        () -> {
          Map<UUID, EntityGroup> found =
              entities().groups(List.of(first.id(), second.id(), third.id(), UUID.randomUUID()));
          assertThat(found).containsOnlyKeys(first.id(), second.id(), third.id());
          assertThat(found.values())
              .allSatisfy(
                  group -> {
                    assertThat(group.survivor().id()).isEqualTo(first.id());
                    assertThat(group.referents())
                        .containsExactlyInAnyOrder(second.id(), third.id());
                  });
        });

    inTransaction(() -> entities().redirect(nobody(second.id())));

    inTransaction(
        () ->
            assertThat(entities().groups(List.of(second.id())).values())
                .extracting(group -> group.survivor().id())
                .containsExactly(second.id()));
  }

  private static Map<UUID, @Nullable UUID> nobody(UUID id) {
    Map<UUID, @Nullable UUID> nobody = new HashMap<>();
    nobody.put(id, null);
    return nobody;
  }

  @Test
  void searchesByTheBeginningsOfWordsTheMostMentionedFirst() {
    RegistryEntry few = entity("Ann", 2);
    RegistryEntry many = entity("Ben", 5);
    RegistryEntry none = entity("Cem", 0);
    save(few, many, none);
    String start = family.substring(0, family.length() - 2);

    inTransaction(
        () -> {
          assertThat(search(List.of(start), null)).containsExactly(many.id(), few.id());
          assertThat(search(List.of("an", family), null)).containsExactly(few.id());
          assertThat(search(List.of(start), EntityType.ORGANIZATION)).isEmpty();
          assertThat(
                  entities().search(new Search(List.of(start), EntityType.PERSON, 5, many.id()), 9))
              .extracting(group -> group.survivor().id())
              .containsExactly(few.id());
        });
  }

  @Test
  void keepsEntriesAsTheyAre() {
    RegistryEntry entry = entity("Ann", 4);
    RegistryEntry curated =
        RegistryEntry.curated(
                UUID.randomUUID(),
                EntityOrigin.IMPORT,
                new Profile(
                    EntityType.PERSON,
                    "Ben " + family,
                    List.of(
                        new EntityName(
                            "B. " + family, NameKind.ALIAS, "Latn", "en", "2024", "", 0)),
                    List.of(new HeldRole(new Role("Mayor", "Oslo"), 0, "2020", "")),
                    Map.of("wikidata", family),
                    "mayor of Oslo",
                    Set.of("no"),
                    "1960-05-06",
                    ""),
                Instant.parse("2025-01-01T00:00:00Z"))
            .edited(
                new Edits(
                    "Benny",
                    null,
                    List.of(),
                    Set.of("B. " + family),
                    List.of(),
                    Set.of(),
                    null,
                    EntityStatus.PROPOSED,
                    true,
                    List.of("Benny"),
                    null,
                    null,
                    null,
                    null));
    save(entry, curated);

    inTransaction(
        () -> {
          assertThat(entities().entries(List.of(entry.id(), curated.id())))
              .isEqualTo(Map.of(entry.id(), entry, curated.id(), curated));
          assertThat(entities().byExternalId("wikidata", family)).contains(curated.id());
          assertThat(entities().known(List.of(entry.anchor()), List.of(curated.id())))
              .extracting(KnownEntity::id)
              .containsExactlyInAnyOrder(entry.id(), curated.id());
          NameForm alike = NameForm.of(EntityType.PERSON, "Benjamin Ben " + family);
          assertThat(entities().claiming(ClaimKeys.of(alike)))
              .singleElement()
              .satisfies(
                  known -> {
                    assertThat(known.locked()).isTrue();
                    assertThat(known.curated()).isTrue();
                  });
        });
  }

  private void save(RegistryEntry... entries) {
    inTransaction(() -> entities().save(Arrays.stream(entries).map(EntityGroup::of).toList()));
  }

  private List<UUID> search(List<String> words, @Nullable EntityType type) {
    return entities().search(new Search(words, type, 0, null), 9).stream()
        .map(group -> group.survivor().id())
        .toList();
  }

  private void file(UUID article, List<Chain> chains, List<AliasFact> facts) {
    List<FiledChain> filed = new ArrayList<>();
    chains.forEach(chain -> filed.add(new FiledChain(article, filed.size(), chain, null)));
    inTransaction(
        () -> {
          annotations().save(article(article, ""));
          annotations().replace(new Filing(article, filed, List.of()), facts);
        });
  }

  private FiledChain chain(UUID article, int ordinal, Chain chain) {
    return new FiledChain(article, ordinal, chain, null);
  }

  private Chain full(String given) {
    String text = given + " " + family;
    return new Chain(
        NameForm.of(EntityType.PERSON, text),
        text,
        Map.of(text, 2, family, 1),
        List.of(new Role("Mayor", "Oslo")),
        Gender.FEMALE,
        Set.of());
  }

  private Chain partial() {
    return new Chain(
        NameForm.of(EntityType.PERSON, family),
        family,
        Map.of(family, 1),
        List.of(),
        Gender.UNKNOWN,
        Set.of(full("Ann").form(), full("Ben").form()));
  }

  private RegistryEntry entity(String given, int mentions) {
    String name = given + " " + family;
    Profile learned =
        Profile.of(
            EntityType.PERSON,
            name,
            List.of(new EntityName(name, NameKind.CANONICAL, "Latn", "en", "2024", "", mentions)),
            List.of(new HeldRole(new Role("Mayor", "Oslo"), 2, "2024", "2025")));
    Anchor anchor = new Anchor.Name(NameForm.of(EntityType.PERSON, name));
    return RegistryEntry.proposed(
            UUID.randomUUID(),
            anchor,
            EntityType.PERSON,
            name,
            Instant.parse("2025-01-01T00:00:00Z"))
        .learning(learned, mentions, 1);
  }

  private static FiledMention mention(UUID article, int ordinal, int chain) {
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

  private static AnnotatedArticle article(UUID id, String published) {
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
