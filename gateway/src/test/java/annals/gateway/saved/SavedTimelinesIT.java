package annals.gateway.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import annals.gateway.testing.GatewayTest;
import annals.timeline.v1.CreateTimelineRequest;
import annals.timeline.v1.EntityMode;
import annals.timeline.v1.EntryGroup;
import annals.timeline.v1.GetTimelineRequest;
import annals.timeline.v1.Granularity;
import annals.timeline.v1.ListTimelinesRequest;
import annals.timeline.v1.PublishTimelineRequest;
import annals.timeline.v1.RestoreVersionRequest;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.TimelineDraft;
import annals.timeline.v1.TimelineQuery;
import annals.timeline.v1.TimelineStatus;
import annals.timeline.v1.UpdateTimelineRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SavedTimelinesIT extends GatewayTest {
  private static final String PATCH = "application/merge-patch+json";

  @Test
  void keepsWhatAnEditorWants() {
    // Given
    String mara = services.entities.person("Mara Lindqvist");
    String old = services.entities.mergedInto(mara);
    // When
    editor()
        .header("Idempotency-Key", "one")
        .contentType("application/json")
        .body(
            """
            {"title": "The bridge", "introduction": "How it was built.",
             "query": {"entities": ["%s", {"id": "%s", "name": "Mara"}], "mode": "ANY", "q": "bridge",
               "sources": ["Harbour Post"], "from": "2031", "to": "2031-05", "limit": 20,
               "minImportance": 0.25, "granularity": "MONTH", "sentences": 2, "inferred": true},
             "coverImage": "https://pictures.invalid/bridge.jpg",
             "groups": [{"id": "works", "title": "Works"}]}
            """
                .formatted(old, mara))
        .post("/v1/timelines")
        .then()
        .statusCode(201)
        .header("Location", startsWith("/v1/timelines/"))
        .header("ETag", startsWith("\"t1."))
        .body("status", equalTo("DRAFT"))
        .body("query.entities.name", contains("Mara Lindqvist"))
        .body("query.minImportance", equalTo(0.25f))
        .body("groups[0].title", equalTo("Works"))
        .body("publishedAt", nullValue());
    // Then
    assertThat(services.saved.last(CreateTimelineRequest.class))
        .isEqualTo(
            CreateTimelineRequest.newBuilder()
                .setRequestId("one")
                .setDraft(
                    TimelineDraft.newBuilder()
                        .setTitle("The bridge")
                        .setIntroduction("How it was built.")
                        .setCoverImage("https://pictures.invalid/bridge.jpg")
                        .addGroups(EntryGroup.newBuilder().setId("works").setTitle("Works"))
                        .setQuery(
                            TimelineQuery.newBuilder()
                                .addEntityIds(mara)
                                .setMode(EntityMode.ENTITY_MODE_ANY)
                                .setQuery("bridge")
                                .addSources("Harbour Post")
                                .setFrom("2031")
                                .setTo("2031-05")
                                .setLimit(20)
                                .setLeastImportance(0.25)
                                .setGranularity(Granularity.GRANULARITY_MONTH)
                                .setSentences(2)
                                .setInferred(true)))
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"query\": {\"entities\": [\"x\"]}} | /query/entities/0",
        "{\"query\": {\"entities\": [null]}} | /query/entities/0",
        "{\"query\": {\"entities\": [\"01890000-0000-7000-8000-000000000009\"]}} | /query/entities/0",
        "{\"query\": {\"minImportance\": 2}} | /query/minImportance",
        "{\"query\": {\"granularity\": \"WEEK\"}} | /query/granularity",
        "{\"query\": {\"words\": \"a\"}} | /query/words",
        "{\"groups\": [null]} | /groups/0",
        "{\"introduction\": \"a\"} | /title"
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    editor()
        .contentType("application/json")
        .body(body)
        .post("/v1/timelines")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void listsWhatFits() {
    // Given
    String mara = services.entities.person("Mara Lindqvist");
    services.saved.add(SavedTimeline.newBuilder().setTitle("The bridge"));
    // When
    editor()
        .queryParam("status", "published")
        .queryParam("q", "bridge")
        .queryParam("entity", services.entities.mergedInto(mara))
        .queryParam("deleted", true)
        .queryParam("attention", true)
        .queryParam("pageSize", 5)
        .get("/v1/timelines")
        .then()
        .statusCode(200)
        .body("timelines", hasSize(1))
        .body("timelines[0].title", equalTo("The bridge"));
    // Then
    assertThat(services.saved.last(ListTimelinesRequest.class))
        .isEqualTo(
            ListTimelinesRequest.newBuilder()
                .setStatus(TimelineStatus.TIMELINE_STATUS_PUBLISHED)
                .setQuery("bridge")
                .setEntityId(mara)
                .setDeleted(true)
                .setAttention(true)
                .setPageSize(5)
                .build());
  }

  @Test
  void readsATimelineAsItIsAndAsItWas() {
    // Given
    String id = services.saved.add(SavedTimeline.newBuilder().setTitle("The bridge")).getId();
    // When
    Response found = as("reader").queryParam("version", 3).get("/v1/timelines/" + id);
    // Then
    found.then().statusCode(200).body("title", equalTo("The bridge"));
    assertThat(services.saved.last(GetTimelineRequest.class).getVersion()).isEqualTo(3);
    as("reader")
        .header("If-None-Match", found.header("ETag"))
        .get("/v1/timelines/" + id)
        .then()
        .statusCode(304);
    as("reader").queryParam("version", 0).get("/v1/timelines/" + id).then().statusCode(400);
    as("reader")
        .get("/v1/timelines/01890000-0000-7000-8000-000000000009")
        .then()
        .statusCode(404)
        .body("reason", equalTo("TIMELINE_NOT_FOUND"));
  }

  @Test
  void mergesThePatchWithThePresentQuery() {
    // Given
    String mara = services.entities.person("Mara Lindqvist");
    SavedTimeline timeline =
        services.saved.add(
            SavedTimeline.newBuilder()
                .setTitle("The bridge")
                .setQuery(TimelineQuery.newBuilder().addEntityIds(mara).setQuery("a").setLimit(9)));
    // When
    editor()
        .header("If-Match", "*")
        .contentType(PATCH)
        .body("{\"query\": {\"q\": null, \"sentences\": 2}, \"reason\": \"Shorter.\"}")
        .patch("/v1/timelines/" + timeline.getId())
        .then()
        .statusCode(200)
        .body("query.limit", equalTo(9));
    // Then
    assertThat(services.saved.last(UpdateTimelineRequest.class))
        .isEqualTo(
            UpdateTimelineRequest.newBuilder()
                .setId(timeline.getId())
                .addFields("query.query")
                .addFields("query.sentences")
                .setReason("Shorter.")
                .setDraft(
                    TimelineDraft.newBuilder().setQuery(TimelineQuery.newBuilder().setSentences(2)))
                .build());
  }

  @Test
  void aRepeatedPatchOfPartOfTheQueryIsTheSameRequestAfterTheChangesOfOthers() {
    // Given
    SavedTimeline timeline =
        services.saved.add(
            SavedTimeline.newBuilder()
                .setTitle("The bridge")
                .setQuery(TimelineQuery.newBuilder().setLimit(9)));
    String address = "/v1/timelines/" + timeline.getId();
    String seen = editor().get(address).header("ETag");
    patchUnderKey(address, seen, "{\"query\": {\"sentences\": 2}}", "mine");
    UpdateTimelineRequest first = services.saved.last(UpdateTimelineRequest.class);
    // When
    String moved = editor().get(address).header("ETag");
    patchUnderKey(address, moved, "{\"query\": {\"limit\": 5, \"from\": \"2031\"}}", "theirs");
    patchUnderKey(address, seen, "{\"query\": {\"sentences\": 2}}", "mine");
    // Then
    assertThat(services.saved.last(UpdateTimelineRequest.class)).isEqualTo(first);
  }

  private void patchUnderKey(String address, String seen, String body, String key) {
    editor()
        .header("If-Match", seen)
        .header("Idempotency-Key", key)
        .contentType(PATCH)
        .body(body)
        .patch(address);
  }

  @Test
  void asksForAnotherQueryInPlaceOfThePresentOneWhenItIsNull() {
    // Given
    SavedTimeline timeline =
        services.saved.add(
            SavedTimeline.newBuilder()
                .setTitle("The bridge")
                .setQuery(TimelineQuery.newBuilder().setLimit(9)));
    // When
    editor()
        .header("If-Match", "*")
        .contentType(PATCH)
        .body("{\"query\": null}")
        .patch("/v1/timelines/" + timeline.getId())
        .then()
        .statusCode(200)
        .body("query.limit", equalTo(0));
    // Then
    assertThat(services.saved.last(UpdateTimelineRequest.class).getFieldsList())
        .containsExactly("query");
  }

  @Test
  void keepsTwoEditorsFromOverwritingEachOther() {
    // Given
    String address =
        "/v1/timelines/" + services.saved.add(SavedTimeline.newBuilder().setTitle("A")).getId();
    String seen = editor().get(address).header("ETag");
    // When
    editor()
        .header("If-Match", seen)
        .contentType(PATCH)
        .body("{\"title\": \"B\"}")
        .patch(address)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(seen)))
        .body("title", equalTo("B"));
    // Then
    editor()
        .header("If-Match", seen)
        .contentType(PATCH)
        .body("{\"title\": \"C\"}")
        .patch(address)
        .then()
        .statusCode(412);
    editor().header("If-Match", seen).delete(address).then().statusCode(412);
    for (String verb : List.of(":publish", ":unpublish")) {
      editor().header("If-Match", seen).post(address + verb).then().statusCode(412);
      editor().post(address + verb).then().statusCode(428);
    }
    editor().delete(address).then().statusCode(428);
    editor()
        .contentType("application/json")
        .body("{\"version\": 1}")
        .post(address + ":restore")
        .then()
        .statusCode(428);
  }

  @Test
  void publishesDeletesAndGoesBack() {
    // Given
    String address =
        "/v1/timelines/" + services.saved.add(SavedTimeline.newBuilder().setTitle("A")).getId();
    // Then
    String tag =
        editor()
            .header("If-Match", editor().get(address).header("ETag"))
            .post(address + ":publish")
            .then()
            .statusCode(200)
            .body("status", equalTo("PUBLISHED"))
            .extract()
            .header("ETag");
    assertThat(services.saved.last(PublishTimelineRequest.class).getEtag()).isEqualTo("t1");
    editor()
        .header("If-Match", tag)
        .contentType("application/json")
        .body("{\"version\": 1, \"reason\": \"Better before.\"}")
        .post(address + ":restore")
        .then()
        .statusCode(200);
    assertThat(services.saved.last(RestoreVersionRequest.class))
        .extracting(RestoreVersionRequest::getVersion, RestoreVersionRequest::getReason)
        .containsExactly(1L, "Better before.");
    editor().header("If-Match", "*").post(address + ":unpublish").then().statusCode(200);
    editor().header("If-Match", "*").delete(address).then().statusCode(204);
    editor().post(address + ":undelete").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"version\": 0}", "{\"version\": null}"})
  void wantsAVersionToGoBackTo(String body) {
    String id = services.saved.add(SavedTimeline.newBuilder()).getId();
    editor()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(body)
        .post("/v1/timelines/" + id + ":restore")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/version"));
  }

  /** A request of an editor whose address is sent as it is, colons and all. */
  private static RequestSpecification editor() {
    return as("editor").urlEncodingEnabled(false);
  }
}
