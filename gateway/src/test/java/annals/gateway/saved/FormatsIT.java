package annals.gateway.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import annals.gateway.testing.GatewayTest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.EntryGroup;
import annals.timeline.v1.EventDate;
import annals.timeline.v1.Evidence;
import annals.timeline.v1.ListEntriesRequest;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.TimelineEntry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines in other formats than the API's own JSON. */
@QuarkusTest
class FormatsIT extends GatewayTest {
  private static final String ARTICLE = "01890000-0000-7000-8000-000000000007";

  private String saved = "";

  @BeforeEach
  void addTimeline() {
    TimelineEntry opening =
        TimelineEntry.newBuilder()
            .setDate(EventDate.newBuilder().setEdtf("2031-05-06"))
            .setHeadline("The bridge opened.")
            .setText("The bridge opened.")
            .addEvidence(Evidence.newBuilder().setArticleId(ARTICLE).setQuote("The bridge opened."))
            .build();
    services.timelines.timeline(AssembleTimelineResponse.newBuilder().addEntries(opening).build());
    saved =
        "/v1/timelines/"
            + services
                .saved
                .add(
                    SavedTimeline.newBuilder()
                        .setTitle("The bridge")
                        .setCoverImage("https://pictures.invalid:8443/a.jpg")
                        .addGroups(EntryGroup.newBuilder().setId("w").setTitle("Works")),
                    SavedEntry.newBuilder()
                        .setId("01890000-0000-7000-8000-000000000008")
                        .setGroupId("w")
                        .setEntry(opening)
                        .build())
                .getId();
  }

  @ParameterizedTest
  @CsvSource({
    "application/ld+json, jsonld, application/ld+json, inline, jsonld",
    "text/csv, csv, text/csv, attachment, csv",
    "text/calendar, ics, text/calendar, attachment, ics",
    "application/feed+json, jsonfeed, application/feed+json, inline, feed.json",
    "application/atom+xml, atom, application/atom+xml, inline, atom",
    "text/markdown, markdown, text/markdown, attachment, md"
  })
  void areChosenByAcceptAndByName(
      String accept, String name, String type, String kind, String extension) {
    for (String address : new String[] {saved, saved + "/entries", "/v1/timeline"}) {
      Response byAccept = as("reader").accept(accept).get(address);
      byAccept
          .then()
          .statusCode(200)
          .contentType(type)
          .header("Vary", containsString("Accept"))
          .header(
              "Content-Disposition",
              allOf(startsWith(kind + "; filename=\""), containsString("." + extension + "\"")));
      assertThat(byAccept.asString()).contains("The bridge opened.", "/v1/articles/" + ARTICLE);
      Response byName = as("reader").queryParam("format", name).get(address);
      byName.then().statusCode(200).contentType(type);
      as("reader")
          .accept(accept)
          .header("If-None-Match", byAccept.header("ETag"))
          .get(address)
          .then()
          .statusCode(304);
    }
  }

  @Test
  void givesTimelineJsByItsNameAlone() {
    as("reader")
        .queryParam("format", "TimelineJS")
        .get(saved)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header(
            "Content-Disposition", equalTo("attachment; filename=\"the-bridge.timelinejs.json\""))
        .body("title.text.headline", equalTo("The bridge"))
        .body("events[0].start_date.day", equalTo(6))
        .body("events[0].group", equalTo("Works"));
  }

  @Test
  void showsAPageToBrowsers() {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (String address : new String[] {saved, "/v1/timeline"}) {
      Response page = as("reader").accept(browser).get(address);
      page.then()
          .statusCode(200)
          .contentType("text/html")
          .header("Content-Disposition", nullValue())
          .header("Content-Security-Policy", containsString("style-src 'sha256-"))
          .body(containsString("The bridge opened."));
      assertThat(page.headers().getValues("Content-Security-Policy")).hasSize(1);
    }
    as("reader")
        .accept(browser)
        .get(saved)
        .then()
        .header(
            "Content-Security-Policy", containsString("img-src https://pictures.invalid:8443;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "*/*", "application/*", "application/json, text/csv"})
  void answersWithJsonUnlessAskedOtherwise(String accept) {
    as("reader")
        .accept(accept)
        .get(saved)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Content-Disposition", nullValue())
        .body("title", equalTo("The bridge"));
    as("reader")
        .accept("text/csv")
        .queryParam("format", "json")
        .get("/v1/timeline")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("entries[0].headline", equalTo("The bridge opened."));
  }

  @Test
  void refusesWhatNobodyServes() {
    for (String address : new String[] {saved, saved + "/entries", "/v1/timeline"}) {
      as("reader").accept("application/pdf").get(address).then().statusCode(406);
      as("reader")
          .queryParam("format", "pdf")
          .get(address)
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo("format"));
    }
  }

  @Test
  void holdsAllEntriesOfOneVersion() {
    // Given
    SavedTimeline timeline =
        services.saved.add(
            SavedTimeline.newBuilder().setTitle("Long"),
            IntStream.range(0, 450)
                .mapToObj(i -> SavedEntry.newBuilder().setId("e" + i).build())
                .toArray(SavedEntry[]::new));
    // When
    String csv =
        as("reader").accept("text/csv").get("/v1/timelines/" + timeline.getId()).asString();
    // Then
    assertThat(csv.lines()).hasSize(451);
    assertThat(services.saved.last(ListEntriesRequest.class).getVersion())
        .isEqualTo(timeline.getVersion());
  }

  @Test
  void hasATagThatChangesMayRestOn() {
    String tag = as("editor").accept("text/markdown").get(saved).header("ETag");
    as("editor")
        .header("If-Match", tag)
        .contentType("application/merge-patch+json")
        .body("{\"title\": \"B\"}")
        .patch(saved)
        .then()
        .statusCode(200);
  }
}
