package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated articles, whose order must not matter. */
class OrderTest {
  private static final int ARTICLES = 200;
  private static final int ORDERS = 20;

  @ParameterizedTest
  @ValueSource(longs = 1)
  void filesTheSameClustersInAnyOrder(long seed) {
    // Given
    MarkedFinder finder = new MarkedFinder();
    List<String> articles =
        new ArticleGenerator(new Random(seed))
            .articles(ARTICLES).stream().map(finder::learn).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      order.add(i);
    }
    Map<String, Set<String>> expected = clusters(file(articles, order, finder));
    assertThat(expected.size()).isGreaterThan(20);
    Random random = new Random(seed);
    for (int i = 0; i < ORDERS; i++) {
      Collections.shuffle(order, random);

      // When
      Map<String, Set<String>> clusters = clusters(file(articles, order, finder));

      // Then
      assertThat(clusters).as("seed %d, order %s", seed, order).isEqualTo(expected);
    }
  }

  private static Registry file(List<String> articles, List<Integer> order, MarkedFinder finder) {
    Registry registry = new Registry(finder);
    order.forEach(article -> registry.annotate(new UUID(1, article), articles.get(article)));
    return registry;
  }

  private static Map<String, Set<String>> clusters(Registry registry) {
    return Clusters.of(ARTICLES, article -> registry.mentions(new UUID(1, article)).mentions());
  }
}
