package annals.entity.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.icu.IcuRomanizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
  private static final IcuRomanizer ROMANIZER = new IcuRomanizer();
  private static final SearchKeys KEYS = new SearchKeys(ROMANIZER);

  private final InMemoryIndex index = new InMemoryIndex();
  private final NameSearch search = new NameSearch(new NameMatcher(ROMANIZER), index);

  @Test
  void doesNotTakeARelativesLastNameForAFullName() {
    UUID tobias = index.add(EntityType.PERSON, "Tobias Renwick", "Renwick");

    List<FoundEntity> relative = search.find(new NameQuery("Clara Renwick", null), 10);
    List<FoundEntity> bare = search.find(new NameQuery("Renwick", EntityType.PERSON), 10);

    assertThat(relative).noneMatch(found -> found.match().match());
    assertThat(bare).extracting(FoundEntity::id).containsExactly(tobias);
  }

  @ParameterizedTest
  @CsvSource({
    "Odalys Brandvik, Odalys Brandvik",
    "Odalys Brandvik, Odalys Brandvig",
    "Odalys Brandvik, Odalys Bandvik",
    "Odalys Brandvik, Odalus Brandvik",
    "Odalys Brandvik, 'Brandvik, Odalys'",
    "Odalys Brandvik, O. Brandvik",
    "Odalys Brandvik, OdalysBrandvik",
    "Odalys Brandvik, Odalys Marie Brandvik",
    "Odalys Brandvik, Brandvik",
    "Odalys Marie Brandvik, Odalys Brandvik",
    "Odalys Marie Brandvik, Marie Brandvik",
    "Odalys Marie Brandvik, Odalys Brandwick",
    "Юрий Чехонин, Yuri Tschechonin",
  })
  void findsAPersonByAnotherFormOfTheName(String name, String query) {
    UUID id = index.add(EntityType.PERSON, name);
    index.add(EntityType.PERSON, "Somebody Else");

    List<FoundEntity> found = search.find(new NameQuery(query, EntityType.PERSON), 10);

    assertThat(found).extracting(FoundEntity::id).startsWith(id);
    assertThat(found.getFirst().match().explanation()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Fjellbank AG, Fjelbank",
    "Fjellbank AG, Fjellbank Aktiengesellschaft",
    "Nordlys Polar Research Council, NPRC",
    "Harbour Lines Ltd, Harbor Lines",
    "Harbourlines Ltd, Harbour Lines",
    "Gazprom, Gasprom",
    "ООО Ромашка, Romashka",
  })
  void findsAnOrganisationByAnotherFormOfTheName(String name, String query) {
    UUID id = index.add(EntityType.ORGANIZATION, name);

    assertThat(search.find(new NameQuery(query, null), 10))
        .extracting(FoundEntity::id)
        .containsExactly(id);
  }

  @Test
  void putsTheBestNameFirst() {
    // Given
    index.add(EntityType.PERSON, "Odalys Brandvold");
    UUID right = index.add(EntityType.PERSON, "Odalys Brandvik");

    // When
    List<FoundEntity> found = search.find(new NameQuery("Odalys Brandvik", EntityType.PERSON), 10);

    // Then
    assertThat(found.getFirst().id()).isEqualTo(right);
    assertThat(found.getFirst().match().match()).isTrue();
  }

  @Test
  void findsOnlyTheTypeAskedFor() {
    index.add(EntityType.ORGANIZATION, "Odalys Brandvik");

    assertThat(search.find(new NameQuery("Odalys Brandvik", EntityType.PERSON), 10)).isEmpty();
  }

  @Test
  void filesAnOrdinaryNameUnderFewKeys() {
    assertThat(KEYS.toFile("Odalys Brandvik", EntityType.PERSON)).hasSizeLessThan(20);
    assertThat(KEYS.toFile("Nordlys Polar Research Council", EntityType.ORGANIZATION))
        .hasSizeLessThan(28);
  }

  /** Counts shared keys, as the real index does with rarity besides. */
  private static final class InMemoryIndex implements CandidateIndex {
    private final Map<IndexedEntity, Set<String>> filed = new LinkedHashMap<>();

    UUID add(EntityType type, String... names) {
      UUID id = new UUID(0, filed.size());
      Set<String> keys = new HashSet<>();
      for (String name : names) {
        keys.addAll(KEYS.toFile(name, type));
      }
      filed.put(new IndexedEntity(id, type, List.of(names)), keys);
      return id;
    }

    @Override
    public List<IndexedEntity> find(Collection<String> keys, int limit) {
      Map<IndexedEntity, Integer> shared = new HashMap<>();
      filed.forEach(
          (entity, own) -> {
            for (String key : keys) {
              if (own.contains(key)) {
                shared.merge(entity, 1, Integer::sum);
              }
            }
          });
      return shared.entrySet().stream()
          .sorted(Map.Entry.<IndexedEntity, Integer>comparingByValue().reversed())
          .limit(limit)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
