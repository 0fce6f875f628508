package annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./annals up} on an empty folder, with the demo articles, read over REST. */
@ExtendWith(Platform.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndIT {
  private static final Path SEEDS = Platform.ROOT.resolve("seeds");

  /** Share of the made-up story's expected lines that must be there; it only ever rises. */
  private static final double STORY_RECALL = 0.90;

  /** Share of the made-up story's quotations that must have the right speaker. */
  private static final double STORY_SPEAKERS = 0.90;

  private Api api;
  private Map<String, String> articleIds = Map.of();

  @BeforeAll
  void takeTheDemoArticlesIn(Platform platform) {
    for (String folder : List.of("nato-membership", "lantern-quay")) {
      assertThat(platform.take(SEEDS.resolve(folder)).rejected()).isZero();
    }
    platform.awaitIdlePipeline();
    api = new Api(platform.gateway(), platform.token("reader"));
    articleIds = storyArticles();
  }

  @Test
  void findsEveryExpectedLineOfTheReports() {
    List<TimelineComparison> comparisons = compare("nato-membership");

    assertThat(comparisons).flatMap(TimelineComparison::missing).isEmpty();
    assertThat(comparisons).flatMap(TimelineComparison::forbidden).isEmpty();
  }

  @Test
  void findsMostExpectedLinesOfTheStory() {
    List<TimelineComparison> comparisons = compare("lantern-quay");

    int expected = comparisons.stream().mapToInt(TimelineComparison::expected).sum();
    List<String> missing = comparisons.stream().flatMap(c -> c.missing().stream()).toList();
    List<String> forbidden = comparisons.stream().flatMap(c -> c.forbidden().stream()).toList();
    double recall = 1 - (double) missing.size() / expected;
    System.out.printf("Lantern Quay: %.3f of %d lines, without %s%n", recall, expected, missing);
    assertThat(recall).as("missing %s", missing).isGreaterThanOrEqualTo(STORY_RECALL);
    assertThat(forbidden).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nato-membership", "lantern-quay"})
  void tellsWhoIsWho(String folder) {
    Golden.Entities golden = Golden.Entities.of(SEEDS.resolve(folder));
    Map<String, String> ids = new HashMap<>();
    for (Golden.Same same : golden.same()) {
      ids.put(same.name(), entity(same.name(), same.type()).path("id").asText());
    }

    assertThat(ids.values()).doesNotContain("");
    for (List<String> different : golden.different()) {
      assertThat(different)
          .extracting(name -> ids.computeIfAbsent(name, n -> entity(n, "").path("id").asText()))
          .as("%s", different)
          .doesNotHaveDuplicates();
    }
    for (String nobody : golden.nobody()) {
      assertThat(named(nobody, "")).as(nobody).isEmpty();
    }
  }

  @Test
  void namesTheSpeakersOfTheStory() {
    Map<String, List<JsonNode>> quotes = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    List<Golden.Quote> expected = Golden.Quotes.of(SEEDS.resolve("lantern-quay")).quotes();
    for (Golden.Quote golden : expected) {
      List<JsonNode> found =
          quotes.computeIfAbsent(
              golden.file(),
              file -> api.all("/v1/articles/" + article(file) + "/quotes", "quotes", Map.of()));
      String speaker =
          found.stream()
              .filter(quote -> plain(quote.path("text").asText()).startsWith(golden.startsWith()))
              .map(quote -> quote.path("speaker").path("entity").path("name").asText(""))
              .findFirst()
              .orElse("not found");
      if (!sameName(speaker, golden.speaker())) {
        wrong.add(golden + " -> " + speaker);
      }
    }

    double right = 1 - (double) wrong.size() / expected.size();
    System.out.printf("Lantern Quay: %.3f of %d speakers%n", right, expected.size());
    assertThat(right).as("wrong %s", wrong).isGreaterThanOrEqualTo(STORY_SPEAKERS);
  }

  @Test
  void showsTheExactWordsBehindEveryLine() {
    Map<String, String> texts = new HashMap<>();
    JsonNode timeline = api.get("/v1/timeline", Map.of("limit", "200"));

    assertThat(timeline.path("entries")).isNotEmpty();
    for (JsonNode entry : timeline.path("entries")) {
      assertThat(entry.path("evidence")).as("%s", entry).isNotEmpty();
      for (JsonNode evidence : entry.path("evidence")) {
        String text =
            texts.computeIfAbsent(
                evidence.path("article").asText(),
                id -> api.get("/v1/articles/" + id, Map.of()).path("text").asText());
        int start = evidence.path("start").asInt();
        int end = evidence.path("end").asInt();
        assertThat(text.substring(start, end)).isEqualTo(evidence.path("quote").asText());
      }
    }
  }

  @Test
  void recognisesTheSyndicatedCopy() {
    JsonNode copy = api.get("/v1/articles/" + article("08-wall-collapses-copy.txt"), Map.of());

    assertThat(copy.path("copyOf").asText()).isEqualTo(article("06-wall-collapses.txt"));
  }

  private List<TimelineComparison> compare(String folder) {
    return Golden.Timelines.of(SEEDS.resolve(folder)).timelines().stream()
        .map(golden -> TimelineComparison.of(golden, timeline(golden)))
        .toList();
  }

  private JsonNode timeline(Golden.Timeline golden) {
    Map<String, String> query = new HashMap<>();
    query.put("entity", entity(golden.entity(), "").path("id").asText());
    query.put("limit", "200");
    if (golden.from() != null) {
      query.put("from", golden.from());
    }
    if (golden.to() != null) {
      query.put("to", golden.to());
    }
    return api.get("/v1/timeline", query);
  }

  /** The one entity that bears a name; fails when there is none or more than one. */
  private JsonNode entity(String name, String type) {
    List<JsonNode> found = named(name, type);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst();
  }

  private List<JsonNode> named(String name, String type) {
    Map<String, String> query = new HashMap<>(Map.of("q", name));
    if (!type.isEmpty()) {
      query.put("type", type);
    }
    return api.all("/v1/entities", "entities", query).stream()
        .filter(entity -> names(entity).anyMatch(text -> sameName(text, name)))
        .toList();
  }

  private static Stream<String> names(JsonNode entity) {
    Stream.Builder<String> names = Stream.builder();
    names.add(entity.path("name").asText());
    entity.path("names").forEach(form -> names.add(form.path("text").asText()));
    return names.build();
  }

  private String article(String file) {
    return articleIds.getOrDefault(file, "no article of " + file);
  }

  private Map<String, String> storyArticles() {
    Map<String, String> files =
        Manifest.files(SEEDS.resolve("lantern-quay").resolve("manifest.csv"));
    return api.all("/v1/articles", "articles", Map.of()).stream()
        .filter(article -> files.containsKey(key(article)))
        .collect(
            Collectors.toMap(
                article -> files.getOrDefault(key(article), ""),
                article -> article.path("id").asText()));
  }

  private static String key(JsonNode article) {
    return article.path("source").asText() + article.path("title").asText();
  }

  private static boolean sameName(String one, String other) {
    return plain(one).toLowerCase(Locale.ROOT).equals(plain(other).toLowerCase(Locale.ROOT));
  }

  private static String plain(String text) {
    return text.replaceAll("[\"“”‘’]", "").replaceAll("\\s+", " ").strip();
  }
}
