package annals.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import annals.gateway.entity.EntityNames;
import annals.gateway.testing.FilledMessages;
import annals.gateway.testing.FilledMessages.Filled;
import annals.gateway.testing.GatewayTest;
import annals.timeline.v1.Event;
import annals.timeline.v1.Participant;
import annals.timeline.v1.UpdateEventRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsIT extends GatewayTest {
  private static final String PATCH = "application/merge-patch+json";

  @Test
  void takesEveryFieldOver() {
    Filled<Event> event = FilledMessages.fill(Event.getDefaultInstance(), "etag");
    assertThat(
            event.missingIn(EventMapper.event(event.message(), new EntityNames.Lookup(Map.of()))))
        .isEmpty();
  }

  @Test
  void showsWhoTookPartUnderThePresentName() {
    // Given
    String mara = services.entities.person("Mara Lindqvist");
    String old = services.entities.mergedInto(mara);
    Event event =
        services.timelines.event(
            Event.newBuilder()
                .setHeadline("The bridge opened.")
                .addParticipants(Participant.newBuilder().setEntityId(mara))
                .addParticipants(
                    Participant.newBuilder().setEntityId(old).setPart("cut the ribbon")));
    // When
    Response found = as("reader").get("/v1/events/" + event.getId());
    // Then
    found
        .then()
        .statusCode(200)
        .body("headline", equalTo("The bridge opened."))
        .body("participants.size()", equalTo(1))
        .body("participants[0].name", equalTo("Mara Lindqvist"))
        .body("participants[0].part", equalTo("cut the ribbon"))
        .body("correction", nullValue());
    as("reader")
        .header("If-None-Match", found.header("ETag"))
        .get("/v1/events/" + event.getId())
        .then()
        .statusCode(304);
  }

  @Test
  void redirectsMergedIdsAndDoesNotChangeThem() {
    // Given
    Event survivor = services.timelines.event(Event.newBuilder());
    String old = services.timelines.mergedInto(survivor);
    // Then
    as("reader")
        .get("/v1/events/" + old)
        .then()
        .statusCode(301)
        .header("Location", "/v1/events/" + survivor.getId());
    as("editor")
        .header("If-Match", "*")
        .contentType(PATCH)
        .body("{\"headline\": \"A\"}")
        .patch("/v1/events/" + old)
        .then()
        .statusCode(409)
        .body("reason", equalTo("EVENT_MERGED"))
        .body("survivor", equalTo(survivor.getId()));
    as("reader").get("/v1/events/none").then().statusCode(404);
  }

  @Test
  void correctsWhatThePatchNamesAndGivesTheRestBack() {
    // Given
    Event event = services.timelines.event(Event.newBuilder());
    String address = "/v1/events/" + event.getId();
    String tag = as("reader").get(address).header("ETag");
    String patch = "{\"date\": null, \"headline\": \"It opened.\", \"reason\": \"Saw it.\"}";
    // When
    as("editor")
        .header("If-Match", tag)
        .contentType(PATCH)
        .body(patch)
        .patch(address)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("headline", equalTo("It opened."));
    // Then
    assertThat(services.timelines.last(UpdateEventRequest.class))
        .isEqualTo(
            UpdateEventRequest.newBuilder()
                .setId(event.getId())
                .addFields("date")
                .addFields("headline")
                .setHeadline("It opened.")
                .setReason("Saw it.")
                .setEtag("v1")
                .build());
    as("editor")
        .header("If-Match", tag)
        .contentType(PATCH)
        .body(patch)
        .patch(address)
        .then()
        .statusCode(412);
    as("editor").contentType(PATCH).body(patch).patch(address).then().statusCode(428);
  }

  @Test
  void namesTheFieldThatIsWrong() {
    // Given
    Event event = services.timelines.event(Event.newBuilder());
    // Then
    as("editor")
        .header("If-Match", "*")
        .contentType(PATCH)
        .body("{\"date\": \"tomorrow\"}")
        .patch("/v1/events/" + event.getId())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/date"));
  }
}
