package annals.gateway.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import annals.gateway.testing.GatewayTest;
import annals.timeline.v1.ChangeCause;
import annals.timeline.v1.ChangeKind;
import annals.timeline.v1.CompareVersionsRequest;
import annals.timeline.v1.CreateEntryRequest;
import annals.timeline.v1.EntryDraft;
import annals.timeline.v1.EntryOrigin;
import annals.timeline.v1.EvidencePlace;
import annals.timeline.v1.GetEntryRequest;
import annals.timeline.v1.ListEntriesRequest;
import annals.timeline.v1.ListTimelineChangesRequest;
import annals.timeline.v1.ManualSource;
import annals.timeline.v1.MergeEntriesRequest;
import annals.timeline.v1.Participant;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.SplitEntryRequest;
import annals.timeline.v1.TimelineChange;
import annals.timeline.v1.TimelineEntry;
import annals.timeline.v1.UpdateEntryRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EntriesIT extends GatewayTest {
  private static final String ENTRY = "01890000-0000-7000-8000-000000000004";
  private static final String OTHER = "01890000-0000-7000-8000-000000000005";
  private static final String ARTICLE = "01890000-0000-7000-8000-000000000006";

  private String mara = "";
  private String address = "";

  @BeforeEach
  void addTimeline() {
    mara = services.entities.person("Mara Lindqvist");
    SavedTimeline timeline =
        services.saved.add(
            SavedTimeline.newBuilder().setTitle("The bridge"),
            SavedEntry.newBuilder()
                .setId(ENTRY)
                .setOrigin(EntryOrigin.ENTRY_ORIGIN_MACHINE)
                .setEntry(
                    TimelineEntry.newBuilder()
                        .setHeadline("The bridge opened.")
                        .addParticipants(Participant.newBuilder().setEntityId(mara)))
                .build(),
            SavedEntry.newBuilder().setId(OTHER).build());
    address = "/v1/timelines/" + timeline.getId();
  }

  @Test
  void listsEntriesWithATagThatChangesMayRestOn() {
    // When
    Response page =
        editor()
            .queryParam("pageSize", 1)
            .queryParam("hidden", true)
            .queryParam("version", 1)
            .get(address + "/entries");
    // Then
    page.then()
        .statusCode(200)
        .body("entries", hasSize(1))
        .body("entries[0].id", equalTo(ENTRY))
        .body("entries[0].origin", equalTo("MACHINE"))
        .body("entries[0].participants[0].name", equalTo("Mara Lindqvist"))
        .body("entries[0].machineDate", nullValue())
        .body("version", equalTo(1))
        .body("nextPageToken", equalTo("1"));
    assertThat(services.saved.last(ListEntriesRequest.class))
        .extracting(ListEntriesRequest::getShowHidden, ListEntriesRequest::getVersion)
        .containsExactly(true, 1L);
    as("reader")
        .header("If-None-Match", page.header("ETag"))
        .queryParam("pageSize", 1)
        .get(address + "/entries")
        .then()
        .statusCode(304);
    patch(page.header("ETag"), "{\"pinned\": true}").then().statusCode(200);
    patch(page.header("ETag"), "{\"pinned\": true}").then().statusCode(412);
  }

  @Test
  void readsOneEntryWithTheTagOfItsTimeline() {
    // When
    Response read = as("reader").queryParam("version", 1).get(address + "/entries/" + ENTRY);
    // Then
    read.then()
        .statusCode(200)
        .body("id", equalTo(ENTRY))
        .body("participants[0].name", equalTo("Mara Lindqvist"))
        .header("ETag", startsWith("\"t1."));
    assertThat(services.saved.last(GetEntryRequest.class).getVersion()).isEqualTo(1);
    as("reader")
        .header("If-None-Match", read.header("ETag"))
        .get(address + "/entries/" + ENTRY)
        .then()
        .statusCode(304);
    as("reader")
        .get(address + "/entries/" + ARTICLE)
        .then()
        .statusCode(404)
        .body("reason", equalTo("ENTRY_NOT_FOUND"));
    patch(read.header("ETag"), "{\"pinned\": true}").then().statusCode(200);
  }

  @Test
  void repeatedChangesReachTheServiceWithTheirKeyAndTheVersionSeen() {
    // Given
    String seen = as("reader").get(address).header("ETag");
    patch(seen, "{\"pinned\": true}").then().statusCode(200);

    // When: the service would know the key and answer as before
    editor()
        .header("If-Match", seen)
        .header("Idempotency-Key", "again")
        .contentType("application/merge-patch+json")
        .body("{\"pinned\": true}")
        .patch(address + "/entries/" + ENTRY)
        .then()
        .statusCode(412);

    // Then
    assertThat(services.saved.last(UpdateEntryRequest.class))
        .extracting(UpdateEntryRequest::getRequestId, UpdateEntryRequest::getEtag)
        .containsExactly("again", "t1");
  }

  @Test
  void namesTheParameterOfABadCursor() {
    as("reader")
        .queryParam("since", "c.torn")
        .get(address + "/changes")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("since"));
  }

  @Test
  void addsAnEntryByHand() {
    // When
    editor()
        .header("Idempotency-Key", "two")
        .contentType("application/json")
        .body(
            """
            {"date": "2031-05", "headline": "Toll ended.", "text": "From then on it was free.",
             "pinned": true, "group": "works", "order": 2, "note": "Ask the office.",
             "participants": [{"id": "%s", "name": "any", "part": "signed"}],
             "manualSources": [{"title": "Gazette", "url": "https://gazette.invalid/7",
               "source": "Gazette", "published": "2031-05-02", "quote": "No toll.", "article": "%s"}]}
            """
                .formatted(services.entities.mergedInto(mara), ARTICLE))
        .post(address + "/entries")
        .then()
        .statusCode(201)
        .header("Location", startsWith(address + "/entries/"))
        .header("ETag", startsWith("\"t2."))
        .body("origin", equalTo("MANUAL"))
        .body("headline", equalTo("Toll ended."))
        .body("participants[0].part", equalTo("signed"))
        .body("manualSources[0].quote", equalTo("No toll."));
    // Then
    CreateEntryRequest sent = services.saved.last(CreateEntryRequest.class);
    assertThat(sent.getRequestId()).isEqualTo("two");
    assertThat(sent.getDraft())
        .isEqualTo(
            EntryDraft.newBuilder()
                .setEdtf("2031-05")
                .setHeadline("Toll ended.")
                .setText("From then on it was free.")
                .setPinned(true)
                .setGroupId("works")
                .setOrder(2)
                .setNote("Ask the office.")
                .addParticipants(Participant.newBuilder().setEntityId(mara).setPart("signed"))
                .addManualSources(
                    ManualSource.newBuilder()
                        .setTitle("Gazette")
                        .setUrl("https://gazette.invalid/7")
                        .setSource("Gazette")
                        .setPublished("2031-05-02")
                        .setQuote("No toll.")
                        .setArticleId(ARTICLE))
                .build());
  }

  @Test
  void changesWhatThePatchNamesAndGivesNullBackToTheMachine() {
    // When
    patch(
            "*",
            """
            {"headline": "It opened.", "text": null, "date": "2031-05-06", "hidden": false,
             "group": null, "order": 1, "note": "Checked.", "reviewed": true, "reason": "Clearer."}
            """)
        .then()
        .statusCode(200);
    // Then
    UpdateEntryRequest sent = services.saved.last(UpdateEntryRequest.class);
    assertThat(sent.getFieldsList())
        .containsExactly("headline", "text", "edtf", "hidden", "group_id", "order", "note");
    assertThat(sent.getDraft())
        .isEqualTo(
            EntryDraft.newBuilder()
                .setHeadline("It opened.")
                .setEdtf("2031-05-06")
                .setOrder(1)
                .setNote("Checked.")
                .build());
    assertThat(sent.getReviewed()).isTrue();
    assertThat(sent.getReason()).isEqualTo("Clearer.");
    assertThat(sent.getEntryId()).isEqualTo(ENTRY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"date\": \"tomorrow\"} | /date",
        "{\"participants\": [{}]} | /participants/0/id",
        "{\"participants\": [{\"id\": \"x\"}]} | /participants/0/id",
        "{\"participants\": [{\"id\": \"01890000-0000-7000-8000-000000000006\"}]} | /participants/0/id",
        "{\"manualSources\": [null]} | /manualSources/0",
        "{\"manualSources\": [{}, {\"article\": \"x\"}]} | /manualSources/1/article",
        "{\"order\": 1.5} | /order",
        "{\"pinned\": \"yes\"} | /pinned"
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    patch("*", body).then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void doesNotDeleteWhatTheMachineMade() {
    editor()
        .header("If-Match", "*")
        .delete(address + "/entries/" + ENTRY)
        .then()
        .statusCode(409)
        .body("reason", equalTo("MACHINE_ENTRY"));
    editor().delete(address + "/entries/" + OTHER).then().statusCode(428);
    editor()
        .header("If-Match", "*")
        .delete(address + "/entries/" + OTHER)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"t2."))
        .body("title", equalTo("The bridge"));
    editor()
        .header("If-Match", "*")
        .delete(address + "/entries/none")
        .then()
        .statusCode(404)
        .body("reason", equalTo("ENTRY_NOT_FOUND"));
  }

  @Test
  void joinsPartsAndResetsEntries() {
    // When
    act(
            "/entries:merge",
            "{\"entries\": [\"%s\", \"%s\"], \"reason\": \"One.\"}".formatted(ENTRY, OTHER))
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"t2."))
        .body("id", equalTo(ENTRY));
    act(
            "/entries/" + ENTRY + ":split",
            "{\"evidence\": [{\"article\": \"%s\", \"start\": 7}]}".formatted(ARTICLE))
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"t3."))
        .body("entries", hasSize(2));
    editor()
        .header("If-Match", "*")
        .post(address + "/entries/" + ENTRY + ":reset")
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"t4."));
    // Then
    assertThat(services.saved.last(MergeEntriesRequest.class).getEntryIdsList())
        .containsExactly(ENTRY, OTHER);
    assertThat(services.saved.last(SplitEntryRequest.class).getEvidenceList())
        .containsExactly(EvidencePlace.newBuilder().setArticleId(ARTICLE).setStart(7).build());
    editor().post(address + "/entries/" + ENTRY + ":reset").then().statusCode(428);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":merge | {\"entries\": [\"01890000-0000-7000-8000-000000000004\"]} | /entries",
        ":merge | {\"entries\": [\"01890000-0000-7000-8000-000000000004\", \"x\"]} | /entries/1",
        ":merge | {\"entries\": [\"01890000-0000-7000-8000-000000000004\", null]} | /entries/1",
        "/01890000-0000-7000-8000-000000000004:split | {} | /evidence",
        "/01890000-0000-7000-8000-000000000004:split | {\"evidence\": [{}]} | /evidence/0/start"
      })
  void refusesWhatCannotBeJoinedOrParted(String below, String body, String pointer) {
    act("/entries" + below, body)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void saysWhatChangedAndWhy() {
    // Given
    services.saved.add(
        TimelineChange.newBuilder()
            .setVersion(2)
            .setActor("machine")
            .setCause(ChangeCause.CHANGE_CAUSE_CORRECTION)
            .setKind(ChangeKind.CHANGE_KIND_CHANGED)
            .setEntryId(ENTRY)
            .addFields("headline")
            .setAfter(
                SavedEntry.newBuilder()
                    .setEntry(
                        TimelineEntry.newBuilder()
                            .addParticipants(Participant.newBuilder().setEntityId(mara))))
            .addArticleIds(ARTICLE)
            .build());
    // Then
    as("reader")
        .queryParam("since", "2031-05-06")
        .queryParam("pageSize", 3)
        .get(address + "/changes")
        .then()
        .statusCode(200)
        .body("changes[0].cause", equalTo("CORRECTION"))
        .body("changes[0].fields", contains("headline"))
        .body("changes[0].before", nullValue())
        .body("changes[0].after.participants[0].name", equalTo("Mara Lindqvist"))
        .body("nextCursor", equalTo("c.7"))
        .body("more", equalTo(false));
    assertThat(services.saved.last(ListTimelineChangesRequest.class).getPageSize()).isEqualTo(3);
    as("reader").queryParam("since", "c.7").get(address + "/changes").then().statusCode(200);
    assertThat(services.saved.last(ListTimelineChangesRequest.class).getPageToken()).isEqualTo("7");
    as("reader")
        .queryParam("since", 1)
        .get(address + "/versions/2/changes")
        .then()
        .statusCode(200)
        .body("changes", hasSize(1));
    assertThat(services.saved.last(CompareVersionsRequest.class))
        .extracting(CompareVersionsRequest::getSince, CompareVersionsRequest::getVersion)
        .containsExactly(1L, 2L);
    as("reader")
        .get(address + "/versions")
        .then()
        .statusCode(200)
        .body("versions[0].actor", equalTo("editor"));
    as("reader").get(address + "/versions/last/changes").then().statusCode(404);
  }

  private Response patch(String ifMatch, String body) {
    return editor()
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(address + "/entries/" + ENTRY);
  }

  private Response act(String below, String body) {
    return editor()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(body)
        .post(address + below);
  }

  /** A request of an editor whose address is sent as it is, colons and all. */
  private static RequestSpecification editor() {
    return as("editor").urlEncodingEnabled(false);
  }
}
