package annals.gateway.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import annals.entity.v1.CreateEntityRequest;
import annals.entity.v1.EntityName;
import annals.entity.v1.EntityStatus;
import annals.entity.v1.NameKind;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.SplitEntityRequest;
import annals.entity.v1.UndoActRequest;
import annals.entity.v1.UpdateEntityRequest;
import annals.gateway.testing.FakeCuration;
import annals.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EntityEditsIT extends GatewayTest {
  private static final String MENTION = "01890000-0000-7000-8000-00000000000a";

  @Test
  void addsAnEntity() {
    // When
    Response made =
        json("""
                {"type": "PERSON", "name": "Mara Lindqvist", "reason": "Missing.",
                 "names": [{"text": "Mara Holm", "kind": "FORMER", "validTo": "2029"}],
                 "roles": [{"title": "Director", "organization": "Harbour Office"}],
                 "externalIds": {"wikidata": "Q42000001"}, "countries": ["se"], "locked": true}
                """)
            .header("Idempotency-Key", "add-1")
            .post("/v1/entities");
    // Then
    made.then()
        .statusCode(201)
        .header("Location", "/v1/entities/" + made.path("id"))
        .body("name", equalTo("Mara Lindqvist"))
        .body("names[0].kind", equalTo("FORMER"))
        .body("roles[0].organization", equalTo("Harbour Office"))
        .body("externalIds.wikidata", equalTo("Q42000001"))
        .body("status", equalTo("CONFIRMED"))
        .body("locked", equalTo(true));
    assertThat(as("reader").get("/v1/entities/" + made.path("id")).header("ETag"))
        .isEqualTo(made.header("ETag"));
    CreateEntityRequest request = services.curation.last(CreateEntityRequest.class);
    assertThat(request.getRequestId()).isEqualTo("add-1");
    assertThat(request.getReason()).isEqualTo("Missing.");
  }

  @Test
  void changesOnlyWhatThePatchNames() {
    // Given
    String path = "/v1/entities/" + services.entities.person("Mara Lindqvist");
    String tag = as("reader").get(path).header("ETag");
    // When
    Response changed =
        json("""
                {"name": "Mara Holm", "names": [{"text": "M. Holm", "mentionCount": 3}],
                 "status": "CONFIRMED", "description": null, "startDate": "1980", "reason": "Married."}
                """)
            .header("If-Match", tag)
            .patch(path);
    // Then
    changed
        .then()
        .statusCode(200)
        .header("Act-Id", FakeCuration.ACT)
        .body("name", equalTo("Mara Holm"));
    assertThat(changed.header("ETag"))
        .isNotEqualTo(tag)
        .isEqualTo(as("reader").get(path).header("ETag"));
    UpdateEntityRequest request = services.curation.last(UpdateEntityRequest.class);
    assertThat(request.getFieldsList())
        .containsExactly("name", "names", "status", "description", "start_date");
    assertThat(request.getDraft().getNamesList())
        .containsExactly(
            EntityName.newBuilder().setText("M. Holm").setKind(NameKind.NAME_KIND_ALIAS).build());
    assertThat(request.getDraft().getStatus()).isEqualTo(EntityStatus.ENTITY_STATUS_CONFIRMED);
    assertThat(request.getReason()).isEqualTo("Married.");
    assertThat(request.getEtag()).isEqualTo("v1");
  }

  @Test
  void mergesExternalIdsWithThoseThatAreThere() {
    // Given
    NamedEntity entity =
        services.entities.add(
            NamedEntity.newBuilder()
                .setName("Mara")
                .putExternalIds("wikidata", "Q42000001")
                .putExternalIds("viaf", "17"));
    // When
    json("{\"externalIds\": {\"viaf\": null, \"isni\": \"18\"}}")
        .header("If-Match", "*")
        .patch("/v1/entities/" + entity.getId())
        .then()
        .statusCode(200);
    // Then
    UpdateEntityRequest request = services.curation.last(UpdateEntityRequest.class);
    assertThat(request.getDraft().getExternalIdsMap())
        .isEqualTo(Map.of("wikidata", "Q42000001", "isni", "18"));
    assertThat(request.getFieldsList()).containsExactly("external_ids");
    assertThat(request.getEtag()).isEqualTo("v1");
    // And
    json("{\"externalIds\": null}")
        .header("If-Match", "*")
        .patch("/v1/entities/" + entity.getId())
        .then()
        .statusCode(200)
        .body("externalIds.size()", equalTo(0));
  }

  @Test
  void holdsNoEditorUpWhenOnlyTheCountsHaveGrown() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    String tag = as("reader").get("/v1/entities/" + id).header("ETag");
    NamedEntity entity = Objects.requireNonNull(services.entities.find(id));
    services.entities.replace(entity.toBuilder().setMentionCount(9).build());
    // Then
    as("reader")
        .header("If-None-Match", tag)
        .get("/v1/entities/" + id)
        .then()
        .statusCode(200)
        .body("mentionCount", equalTo(9));
    json("{\"locked\": true}")
        .header("If-Match", tag)
        .patch("/v1/entities/" + id)
        .then()
        .statusCode(200);
    // And
    json("{\"locked\": false}")
        .header("If-Match", tag)
        .patch("/v1/entities/" + id)
        .then()
        .statusCode(412)
        .body("reason", equalTo("STALE_ETAG"));
  }

  @Test
  void asksForTheTagOnChanges() {
    // Given
    String path = "/v1/entities/" + services.entities.person("Mara Lindqvist");
    // Then
    json("{}").patch(path).then().statusCode(428);
    json("{}").header("If-Match", "\"v1\"").patch(path).then().statusCode(412);
    json("{}").header("If-Match", "\".0\"").patch(path).then().statusCode(412);
    json("{}").header("If-Match", "\"v0.0\", \"v1.0\"").patch(path).then().statusCode(200);
    assertThat(services.curation.received()).isEmpty();
  }

  @Test
  void passesTheLossOfARaceOn() {
    // Given: somebody changes the entity between the gateway's reading and writing.
    String path = "/v1/entities/" + services.entities.person("Mara Lindqvist");
    String tag = as("reader").get(path).header("ETag");
    services.curation.changeBeforeNextUpdate();
    // Then
    json("{\"locked\": true}").header("If-Match", tag).patch(path).then().statusCode(412);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\": null}                     | /name",
        "{\"type\": null}                     | /type",
        "{\"type\": \"PLACE\"}                | /type",
        "{\"type\": \"ANIMAL\"}               | /type",
        "{\"status\": null}                   | /status",
        "{\"locked\": null}                   | /locked",
        "{\"locked\": \"yes\"}                | /locked",
        "{\"colour\": \"red\"}                | /colour",
        "{\"mentionCount\": 5}                | /mentionCount",
        "{\"names\": [null]}                  | /names/0",
        "{\"names\": [{\"colour\": 1}]}       | /names/0/colour",
        "{\"roles\": [{\"title\": 5}]}        | /roles/0/title",
        "{\"countries\": [\"se\", null]}      | /countries/1",
        "{\"externalIds\": {\"viaf\": 5}}     | /externalIds/viaf",
        "{\"description\": \"a\\u0000b\"}     | /description",
        "{\"externalIds\": {\"a\\u0000\": \"b\"}} | /externalIds",
        "{\"externalIds\": {\"\\ud800\": \"b\"}} | /externalIds",
        "{\"externalIds\": {\" \": \"b\"}}   | /externalIds",
      })
  void namesTheFieldAtFault(String patch, String pointer) {
    // Given
    String path = "/v1/entities/" + services.entities.person("Mara Lindqvist");
    // Then
    json(patch)
        .header("If-Match", "*")
        .patch(path)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer));
    assertThat(services.curation.received()).isEmpty();
  }

  @Test
  void namesWhatANewEntityLacks() {
    json("{\"name\": \"a\"}")
        .post("/v1/entities")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/type"));
    json("{\"type\": \"PERSON\", \"name\": \" \"}")
        .post("/v1/entities")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/name"));
    json("{\"type\": \"PERSON\", \"name\": \"a\", \"startDate\": \"yesterday\"}")
        .post("/v1/entities")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/startDate"));
    json("{\"type\": \"PERSON\", \"name\": \"a\", \"externalIds\": {\"a/b\": null}}")
        .post("/v1/entities")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/externalIds/a~1b"));
  }

  @Test
  void doesNotChangeWhatIsPartOfAnother() {
    // Given
    String survivor = services.entities.person("Mara Lindqvist");
    String old = services.entities.mergedInto(survivor);
    // Then
    json("{\"locked\": true}")
        .header("If-Match", "*")
        .patch("/v1/entities/" + old)
        .then()
        .statusCode(409)
        .body("reason", equalTo("ENTITY_MERGED"))
        .body("survivor", equalTo(survivor));
    json("{\"mentions\": [\"%s\"]}".formatted(MENTION))
        .post("/v1/entities/" + old + ":split")
        .then()
        .statusCode(409)
        .body("survivor", equalTo(survivor));
    assertThat(services.curation.received()).isEmpty();
  }

  @Test
  void takesMentionsOutOfAnEntity() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    // When
    json("{\"mentions\": [\"%s\"], \"name\": \"M. Lindqvist\", \"reason\": \"Two people.\"}"
            .formatted(MENTION))
        .post("/v1/entities/" + id + ":split")
        .then()
        .statusCode(200)
        .body("into.name", equalTo("M. Lindqvist"))
        .body("act", equalTo(FakeCuration.ACT))
        .body("judgements", hasSize(1))
        .body("judgements[0].act", equalTo(FakeCuration.ACT));
    // Then
    SplitEntityRequest request = services.curation.last(SplitEntityRequest.class);
    assertThat(request.getEntityId()).isEqualTo(id);
    assertThat(request.getMentionIdsList()).containsExactly(MENTION);
    assertThat(request.getRequestId()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                  | /mentions",
        "{\"mentions\": []}                                  | /mentions",
        "{\"mentions\": [null]}                              | /mentions/0",
        "{\"mentions\": [\"nonsense\"]}                      | /mentions/0",
        "{\"mentions\": [\"01890000-0000-7000-8000-00000000000a\"], \"into\": \"x\"} | /into",
      })
  void namesWhatASplitLacks(String body, String pointer) {
    json(body)
        .post("/v1/entities/" + services.entities.person("Mara") + ":split")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void takesAnActBack() {
    // When
    json("{\"reason\": \"Wrong one.\"}")
        .post("/v1/acts/" + FakeCuration.ACT + ":undo")
        .then()
        .statusCode(204);
    as("editor")
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .post("/v1/acts/" + FakeCuration.ACT + ":undo")
        .then()
        .statusCode(204);
    // Then
    assertThat(services.curation.received()).hasSize(2);
    assertThat(services.curation.last(UndoActRequest.class).getActId()).isEqualTo(FakeCuration.ACT);
    // And
    json("{\"reason\": \"too late\"}")
        .post("/v1/acts/" + FakeCuration.ACT + ":undo")
        .then()
        .statusCode(409)
        .body("reason", equalTo("LATER_EDIT"));
    json("{}")
        .post("/v1/acts/nonsense:undo")
        .then()
        .statusCode(404)
        .body("reason", equalTo("ACT_NOT_FOUND"));
  }

  @Test
  void tellsWhatHappenedToAnEntity() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    // Then
    as("reader")
        .get("/v1/entities/" + id + "/history")
        .then()
        .statusCode(200)
        .body("entries[0].entity", equalTo(id))
        .body("entries[0].kind", equalTo("EDITED"))
        .body("entries[0].actor", equalTo("editor"))
        .body("entries[0].at", equalTo("2030-03-17T17:46:40Z"))
        .body("entries[0].before.name", equalTo("Mara"))
        .body("entries[0].after.locked", equalTo(true))
        .body("entries[0].otherEntity", nullValue());
  }

  @Test
  void keepsAnAuditForAdmins() {
    as("admin")
        .queryParam("actor", "editor")
        .get("/v1/audit")
        .then()
        .statusCode(200)
        .body("entries[0].reason", containsString("Full name"));
  }

  private static RequestSpecification json(String body) {
    return as("editor").urlEncodingEnabled(false).contentType("application/json").body(body);
  }
}
