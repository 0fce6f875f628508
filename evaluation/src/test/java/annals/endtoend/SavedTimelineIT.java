package annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timeline that an editor keeps while articles come and go, over REST on the whole platform. */
@ExtendWith(Platform.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedTimelineIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String FOUNDED =
      "The Brackenford Sailing Institute was founded by Maren Oldacre on 4 May 2015.";
  private static final String FIRE =
      "On 12 June 2019, Maren Oldacre lost the boathouse of the Institute in a fire.";
  private static final String REOPENED =
      "Maren Oldacre reopened the boathouse of the Brackenford Sailing Institute on 3 April 2021.";

  private Api reader;
  private Api editor;
  private String person = "";

  @BeforeAll
  void publishArticles(Platform platform) throws TimeoutException {
    reader = new Api(platform.gateway(), platform.token("reader"));
    editor = new Api(platform.gateway(), platform.token("editor"));
    post("Harbour Post", FOUNDED + " Maren Oldacre, a former navy captain, had saved for years.");
    post("Tideway Daily", REOPENED + " Maren Oldacre thanked the town.");
    platform.awaitIdlePipeline();
    person =
        await(
                () -> reader.get("/v1/entities", Map.of("q", "Maren Oldacre", "type", "PERSON")),
                found -> found.path("entities").size() == 1)
            .at("/entities/0/id")
            .asText();
  }

  @Test
  void keepsTheEditorsWorkWhileArticlesComeAndGo() throws TimeoutException {
    // Given: a published timeline with an edited line that rests on one article
    String fire = post("Quay Times", FIRE + " Maren Oldacre watched it burn.");
    String path = "/v1/timelines/" + create("Brackenford, a history");
    JsonNode burned = entry(path, "2019-06-12");
    Api.json(
        change("PATCH", path + "/entries/" + burned.path("id").asText(), path, PATCH_OF_FIRE), 200);
    assertThat(reader.get(path, "application/json").statusCode()).isEqualTo(404);
    Api.json(change("POST", path + ":publish", path, "{}"), 200);
    assertThat(dates(reader, path)).containsSubsequence("2015-05-04", "2019-06-12", "2021-04-03");

    // When: the article under the edit is withdrawn, and another one tells something new
    String tag = tag("/v1/articles/" + fire);
    assertThat(editor.send("DELETE", "/v1/articles/" + fire, "", "If-Match", tag).statusCode())
        .isEqualTo(204);
    post("Quay Times", "Maren Oldacre won the Harbour Prize on 9 September 2022.");

    // Then: the edit is still there and asks for a look; readers are not told so
    JsonNode edited =
        await(
            () -> find(path, "2019-06-12"),
            found -> found.at("/attention/0/kind").asText().equals("EVIDENCE_WITHDRAWN"));
    assertThat(edited.path("headline").asText()).isEqualTo("Fire at the boathouse");
    assertThat(edited.path("note").asText()).isEqualTo("ask the fire service");
    for (JsonNode seen : reader.all(path + "/entries", "entries", Map.of())) {
      assertThat(seen.path("attention")).isEmpty();
      assertThat(seen.path("note").asText("")).isEmpty();
    }
    await(() -> reader.get(path + "/entries", Map.of()), has("2022-09-09"));
    assertThat(causes(path)).contains("EDITOR", "WITHDRAWAL", "NEW_ARTICLE");
  }

  private static final String PATCH_OF_FIRE =
      "{\"headline\": \"Fire at the boathouse\", \"note\": \"ask the fire service\"}";

  @Test
  void refusesAnEditorWhoHasNotSeenTheLastChange() {
    String path = "/v1/timelines/" + create("Brackenford, two editors");
    String seen = tag(path);
    String first = "{\"title\": \"Brackenford, first\"}";
    String second = "{\"title\": \"Brackenford, second\"}";

    Api.json(editor.send("PATCH", path, first, "If-Match", seen), 200);
    HttpResponse<String> late = editor.send("PATCH", path, second, "If-Match", seen);

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(Api.json(editor.get(path, "application/json"), 200).path("title").asText())
        .isEqualTo("Brackenford, first");
  }

  @Test
  void bringsAnEarlierVersionBack() throws TimeoutException {
    String path = "/v1/timelines/" + create("Brackenford, restored");
    long before = editor.get(path, Map.of()).path("version").asLong();
    String entry = entry(path, "2015-05-04").path("id").asText();
    Api.json(change("PATCH", path + "/entries/" + entry, path, "{\"hidden\": true}"), 200);
    assertThat(dates(editor, path)).doesNotContain("2015-05-04");

    Api.json(change("POST", path + ":restore", path, "{\"version\": " + before + "}"), 200);

    assertThat(dates(editor, path)).contains("2015-05-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/ld+json",
        "text/csv",
        "text/calendar",
        "application/feed+json",
        "application/atom+xml",
        "text/markdown",
        "text/html"
      })
  void isReadInEveryFormat(String mediaType) {
    String path = "/v1/timelines/" + create("Brackenford as " + mediaType);

    HttpResponse<String> answer = editor.get(path + "/entries", mediaType);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(answer.body()).contains("2015");
  }

  private String create(String title) {
    String body =
        "{\"title\": \"%s\", \"query\": {\"entities\": [\"%s\"]}}".formatted(title, person);
    return Api.json(editor.send("POST", "/v1/timelines", body), 201).path("id").asText();
  }

  private String post(String source, String text) {
    String body =
        "{\"published\": \"2023-01-05\", \"source\": \"%s\", \"text\": \"%s\"}"
            .formatted(source, text);
    return Api.json(editor.send("POST", "/v1/articles", body), 201).path("id").asText();
  }

  /** A change that has seen the last one. */
  private HttpResponse<String> change(String method, String path, String timeline, String body) {
    return editor.send(method, path, body, "If-Match", tag(timeline));
  }

  private String tag(String path) {
    return editor.get(path, "application/json").headers().firstValue("ETag").orElseThrow();
  }

  /** The entry of a day, as soon as there is one. */
  private JsonNode entry(String path, String date) throws TimeoutException {
    return await(() -> find(path, date), found -> !found.isMissingNode());
  }

  private JsonNode find(String path, String date) {
    return editor.all(path + "/entries", "entries", Map.of("hidden", "true")).stream()
        .filter(entry -> entry.at("/date/edtf").asText().equals(date))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static List<String> dates(Api api, String path) {
    return api.all(path + "/entries", "entries", Map.of()).stream()
        .map(entry -> entry.at("/date/edtf").asText())
        .toList();
  }

  private static Predicate<JsonNode> has(String date) {
    return page -> {
      for (JsonNode entry : page.path("entries")) {
        if (entry.at("/date/edtf").asText().equals(date)) {
          return true;
        }
      }
      return false;
    };
  }

  private List<String> causes(String path) {
    List<String> causes = new ArrayList<>();
    reader
        .get(path + "/changes", Map.of("since", "1"))
        .path("changes")
        .forEach(change -> causes.add(change.path("cause").asText()));
    return causes;
  }

  /** What is read again and again until it is as wanted. */
  private static JsonNode await(Supplier<JsonNode> read, Predicate<JsonNode> wanted)
      throws TimeoutException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      JsonNode found = read.get();
      if (wanted.test(found)) {
        return found;
      }
    }
    throw new TimeoutException("not as wanted after " + PATIENCE);
  }
}
