package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.EntityStore.Search;
import annals.entity.domain.EntityName;
import annals.entity.domain.EntityOrigin;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NameKind;
import annals.entity.domain.Profile;
import annals.entity.domain.Role;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Edits;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.ClaimKeys;
import annals.entity.domain.resolution.KnownEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every implementation of the stores does. */
public abstract class StoreContract extends AnnotationContract {

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
}
