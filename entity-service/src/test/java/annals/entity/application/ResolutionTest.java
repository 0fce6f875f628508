package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.domain.NamedEntity;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionTest {
  private static final int ORDERS = 20;

  @ParameterizedTest
  @MethodSource("scenarios")
  void resolvesAsExpected(Scenario scenario) {
    JsonNode result = scenario.result(scenario.run(inOrder(scenario)));

    assertThat(result.toPrettyString()).isEqualTo(scenario.expected().toPrettyString());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void resolvesTheSameInAnyOrder(Scenario scenario) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < ORDERS; i++) {
      List<Integer> order = inOrder(scenario);
      Collections.shuffle(order, random);

      JsonNode result = scenario.result(scenario.run(order));

      assertThat(result.toPrettyString())
          .as("order %s, seed %d", order, seed)
          .isEqualTo(scenario.expected().toPrettyString());
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void forgetsWhatARemovedArticleSaid(Scenario scenario) {
    for (Scenario other : Scenario.all()) {
      if (!other.equals(scenario)) {
        // Given: articles of another story, between ours
        MarkedFinder finder = new MarkedFinder();
        Registry registry = new Registry(finder);
        List<UUID> strangers = new ArrayList<>();
        for (int i = 0; i < other.articles().size(); i++) {
          UUID id = new UUID(2, i);
          registry.annotate(id, finder.learn(other.articles().get(i)));
          strangers.add(id);
        }
        for (int i = 0; i < scenario.articles().size(); i++) {
          registry.annotate(Scenario.id(i), finder.learn(scenario.articles().get(i)));
        }

        // When
        strangers.forEach(id -> registry.registry().remove(id, 2));

        // Then
        assertThat(scenario.result(registry).toPrettyString())
            .as("after %s", other)
            .isEqualTo(scenario.expected().toPrettyString());
      }
    }
  }

  @Test
  void answersForOldIdsAndTellsTheNextServiceOfTheMerge() {
    // Given: an acronym and a long form that nobody has linked
    MarkedFinder finder = new MarkedFinder();
    Registry registry = new Registry(finder);
    UUID early = registry.annotate(id(1), finder.learn("[O:TARZI] sent a letter."));
    registry.annotate(id(2), finder.learn("The [O:Quarn Harbour Office] answered."));
    UUID old = registry.entities().getFirst().id();
    UUID other = registry.entities().getLast().id();
    registry.told.clear();

    // When: an article links them
    registry.annotate(
        id(3), finder.learn("The [O:Quarn Harbour Office] ([O:TARZI]) moved. [O:TARZI] paid."));

    // Then
    NamedEntity survivor = registry.registry().get(old);
    assertThat(registry.registry().get(other)).isEqualTo(survivor);
    assertThat(survivor.referents()).hasSize(1);
    assertThat(survivor.mentionCount()).isEqualTo(5);
    assertThat(survivor.articleCount()).isEqualTo(3);
    assertThat(registry.told).contains("annotated " + id(3)).hasSize(2);
    assertThat(
            registry.stores().find(early).orElseThrow().annotation()
                + registry.stores().find(id(2)).orElseThrow().annotation())
        .isEqualTo(3);
  }

  @Test
  void changesNothingWhenTheSameRevisionComesAgain() {
    MarkedFinder finder = new MarkedFinder();
    Registry registry = new Registry(finder);
    registry.annotate(id(1), finder.learn("[P:Ann Okoro] spoke."));
    registry.told.clear();

    registry.annotate(id(1), finder.learn("[P:Ben Adeyemi] spoke."));

    assertThat(registry.told).isEmpty();
    assertThat(registry.entities()).extracting(NamedEntity::name).containsExactly("Ann Okoro");
  }

  @Test
  void replacesWhatAnEarlierRevisionSaid() {
    MarkedFinder finder = new MarkedFinder();
    Registry registry = new Registry(finder);
    registry.annotate(id(1), 1, finder.learn("[P:Ann Okoro] spoke. [P:Okoro] left."));

    registry.annotate(id(1), 2, finder.learn("[P:Ann Okoro] and [P:Ben Adeyemi] spoke."));

    assertThat(registry.entities())
        .allMatch(entity -> entity.mentionCount() == 1 && entity.articleCount() == 1)
        .extracting(NamedEntity::name)
        .containsExactlyInAnyOrder("Ann Okoro", "Ben Adeyemi");
  }

  @Test
  void givesAMentionTheTypeOfWhatItNames() {
    // Given: the tagger takes the company for a person once
    MarkedFinder finder = new MarkedFinder();
    Registry registry = new Registry(finder);
    for (int i = 1; i <= 3; i++) {
      registry.annotate(id(i), finder.learn("[O:Selkra Group] grew. [O:Selkra] paid. " + i));
    }

    // When
    registry.annotate(id(4), finder.learn("[P:Selkra] sold a ship."));

    // Then
    assertThat(registry.mentions(id(4)).mentions())
        .extracting(mention -> mention.type())
        .containsExactly(EntityType.ORGANIZATION);
    assertThat(registry.entities()).hasSize(1);
  }

  static List<Scenario> scenarios() {
    return Scenario.all();
  }

  private static UUID id(int number) {
    return new UUID(3, number);
  }

  private static List<Integer> inOrder(Scenario scenario) {
    return new ArrayList<>(IntStream.range(0, scenario.articles().size()).boxed().toList());
  }
}
