package annals.gateway.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import annals.entity.v1.BatchGetEntitiesRequest;
import annals.gateway.testing.GatewayTest;
import annals.timeline.v1.AssembleTimelineRequest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.EntityMode;
import annals.timeline.v1.EventDate;
import annals.timeline.v1.EventDatePrecision;
import annals.timeline.v1.Evidence;
import annals.timeline.v1.Granularity;
import annals.timeline.v1.ListStatementsResponse;
import annals.timeline.v1.Participant;
import annals.timeline.v1.Speaker;
import annals.timeline.v1.Statement;
import annals.timeline.v1.TimelineEntry;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TimelineIT extends GatewayTest {
  private static final String ARTICLE = "01890000-0000-7000-8000-000000000002";

  @Test
  void showsEntriesWithEvidenceAndPresentNames() {
    // Given
    String mara = services.entities.person("Mara Lindqvist");
    String old = services.entities.mergedInto(mara);
    services.timelines.timeline(
        AssembleTimelineResponse.newBuilder()
            .addEntries(
                entry("2031-05-06")
                    .addParticipants(Participant.newBuilder().setEntityId(old).setName("M. L."))
                    .addParticipants(Participant.newBuilder().setEntityId(mara))
                    .addParticipants(Participant.newBuilder().setEntityId("gone").setName("Odo")))
            .addUndated(entry(""))
            .build());
    // Then
    as("reader")
        .queryParam("entity", old)
        .queryParam("q", "bridge")
        .queryParam("from", "2031")
        .queryParam("to", "2031-12")
        .queryParam("limit", 10)
        .get("/v1/timeline")
        .then()
        .statusCode(200)
        .body("entries[0].date.edtf", equalTo("2031-05-06"))
        .body("entries[0].date.precision", equalTo("DAY"))
        .body("entries[0].participants.id", containsInAnyOrder(mara, "gone"))
        .body("entries[0].participants.name", containsInAnyOrder("Mara Lindqvist", "Odo"))
        .body("entries[0].evidence[0].article", equalTo(ARTICLE))
        .body("entries[0].evidence[0].quote", equalTo("The bridge opened."))
        .body("entries[0].evidence[0].end", equalTo(18))
        .body("entries[0].evidence[0].speaker.entity.name", equalTo("Mara Lindqvist"))
        .body("entries[0].evidence[0].date", nullValue())
        .body("undated", hasSize(1));
    assertThat(services.timelines.last(AssembleTimelineRequest.class))
        .isEqualTo(
            AssembleTimelineRequest.newBuilder()
                .addEntityIds(mara)
                .setQuery("bridge")
                .setFrom("2031-01-01")
                .setTo("2031-12-31")
                .setLimit(10)
                .setSentences(1)
                .build());
  }

  private TimelineEntry.Builder entry(String date) {
    return TimelineEntry.newBuilder()
        .setDate(
            EventDate.newBuilder()
                .setEdtf(date)
                .setPrecision(
                    date.isEmpty()
                        ? EventDatePrecision.EVENT_DATE_PRECISION_UNKNOWN
                        : EventDatePrecision.EVENT_DATE_PRECISION_DAY))
        .setText("The bridge opened.")
        .addEvidence(
            Evidence.newBuilder()
                .setArticleId(ARTICLE)
                .setEnd(18)
                .setQuote("The bridge opened.")
                .setSpeaker(
                    Speaker.newBuilder()
                        .setText("she")
                        .setEntityId(services.entities.person("Mara Lindqvist"))));
  }

  @Test
  void looksAllNamesUpInBatches() {
    // Given
    AssembleTimelineResponse.Builder timeline = AssembleTimelineResponse.newBuilder();
    IntStream.range(0, 350)
        .forEach(
            i ->
                timeline.addEntries(
                    TimelineEntry.newBuilder()
                        .addParticipants(
                            Participant.newBuilder()
                                .setEntityId(services.entities.person("Person " + i)))));
    services.timelines.timeline(timeline.build());
    // When
    as("reader").get("/v1/timeline").then().statusCode(200).body("entries", hasSize(350));
    // Then
    assertThat(services.entities.received())
        .hasSize(2)
        .allSatisfy(
            request ->
                assertThat(((BatchGetEntitiesRequest) request).getIdsCount())
                    .isLessThanOrEqualTo(200));
  }

  @Test
  void takesWhatATimelineIsToBeAbout() {
    // When
    as("reader")
        .queryParam("mode", "any")
        .queryParam("source", "Harbour Post", "Fjord Radio")
        .queryParam("minImportance", "0.25")
        .queryParam("granularity", "month")
        .queryParam("sentences", 3)
        .queryParam("inferred", true)
        .get("/v1/timeline")
        .then()
        .statusCode(200);
    // Then
    assertThat(services.timelines.last(AssembleTimelineRequest.class))
        .isEqualTo(
            AssembleTimelineRequest.newBuilder()
                .setLimit(50)
                .setMode(EntityMode.ENTITY_MODE_ANY)
                .addSources("Harbour Post")
                .addSources("Fjord Radio")
                .setLeastImportance(0.25)
                .setGranularity(Granularity.GRANULARITY_MONTH)
                .setSentences(3)
                .setInferred(true)
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "event,GRANULARITY_EVENT",
    "day,GRANULARITY_DAY",
    "month,GRANULARITY_MONTH",
    "Year,GRANULARITY_YEAR"
  })
  void asksForEntriesOfAnyGranularity(String value, Granularity asked) {
    // When
    as("reader").queryParam("granularity", value).get("/v1/timeline").then().statusCode(200);

    // Then
    assertThat(services.timelines.last(AssembleTimelineRequest.class).getGranularity())
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "mode,some",
    "minImportance,1.5",
    "minImportance,NaN",
    "granularity,week",
    "sentences,6",
    "sentences,0",
    "inferred,perhaps",
    "from,yesterday",
    "limit,201"
  })
  void refusesAnythingElse(String parameter, String value) {
    as("reader")
        .queryParam(parameter, value)
        .get("/v1/timeline")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void takesAtMostTwentyEntities() {
    as("reader")
        .queryParam("entity", IntStream.range(0, 21).mapToObj(i -> ARTICLE).toList())
        .get("/v1/timeline")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("entity"));
  }

  @Test
  void listsStatementsWithTheirDates() {
    // Given
    String mara = services.entities.person("Mara Lindqvist");
    services.timelines.statements(
        ListStatementsResponse.newBuilder()
            .addStatements(
                Statement.newBuilder()
                    .setArticleId(ARTICLE)
                    .setText("The bridge opened.")
                    .setDate(EventDate.newBuilder().setEdtf("2031-05"))
                    .addParticipants(Participant.newBuilder().setEntityId(mara)))
            .build());
    // Then
    as("reader")
        .get("/v1/articles/" + ARTICLE + "/statements")
        .then()
        .statusCode(200)
        .body("statements[0].date.edtf", equalTo("2031-05"))
        .body("statements[0].participants[0].name", equalTo("Mara Lindqvist"));
  }
}
