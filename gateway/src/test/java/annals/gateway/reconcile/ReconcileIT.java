package annals.gateway.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import annals.entity.v1.EntityName;
import annals.entity.v1.EntityType;
import annals.entity.v1.MatchEntitiesRequest;
import annals.entity.v1.MatchQuery;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.Role;
import annals.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client of the W3C Reconciliation Service API 0.2, as OpenRefine, relies on. */
@QuarkusTest
class ReconcileIT extends GatewayTest {
  private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

  @Test
  void describesItselfByAManifest() {
    // When
    Response manifest = as("reader").get("/v1/reconcile");
    // Then
    ReconcileSchemas.check(manifest, "manifest");
    manifest
        .then()
        .body("versions", contains("0.2"))
        .body("identifierSpace", equalTo("urn:uuid:"))
        .body("defaultTypes.id", contains("Person", "Organization"))
        .body("authentication.in", equalTo("header"));
  }

  @Test
  void servesEveryAddressOfTheManifest() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    Response manifest = as("reader").get("/v1/reconcile");
    // Then
    for (String service : new String[] {"suggest.entity", "suggest.type", "suggest.property"}) {
      ReconcileSchemas.check(
          as("reader").queryParam("prefix", "").get(address(manifest, service)), "suggestions");
    }
    ReconcileSchemas.check(
        as("reader")
            .queryParam("type", "Person")
            .get(address(manifest, "extend.propose_properties")),
        "proposals");
    for (String template : new String[] {"view.url", "preview.url"}) {
      String url = manifest.<String>path(template).replace("{{id}}", id);
      as("reader").get(URI.create(url)).then().statusCode(200).body(containsString("Mara"));
    }
  }

  private static URI address(Response manifest, String service) {
    return URI.create(
        manifest.<String>path(service + ".service_url")
            + manifest.<String>path(service + ".service_path"));
  }

  @Test
  void answersABatchByFormAndByAddress() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    services.entities.person("Mara Lindqvist Holm");
    String batch =
        """
        {"q0": {"query": "Mara Lindqvist", "type": "Person", "limit": 3},
         "q1": {"query": "Nobody", "type_strict": "should"}}
        """;
    // When
    Response byForm = as("reader").formParam("queries", batch).post("/v1/reconcile");
    Response byAddress = as("reader").queryParam("queries", batch).get("/v1/reconcile");
    // Then
    ReconcileSchemas.check(byForm, "results");
    byForm
        .then()
        .body("q0.result", hasSize(2))
        .body("q0.result[0].id", equalTo(id))
        .body("q0.result[0].score", equalTo(98.8f))
        .body("q0.result[0].match", equalTo(true))
        .body("q0.result[0].type[0].id", equalTo("Person"))
        .body("q0.result[0].features.id", contains("name", "country"))
        .body("q0.result[0].features[0].value", equalTo(1.75f))
        .body("q0.result[1].match", equalTo(false))
        .body("q1.result", hasSize(0));
    assertThat(byAddress.asString()).isEqualTo(byForm.asString());
    assertThat(services.entities.last(MatchEntitiesRequest.class).getQueries(0))
        .isEqualTo(
            MatchQuery.newBuilder()
                .setName("Mara Lindqvist")
                .setType(EntityType.ENTITY_TYPE_PERSON)
                .setLimit(3)
                .build());
  }

  @Test
  void takesWhatTheTableSaysBesides() {
    // When
    as("reader")
        .formParam(
            "queries",
            """
            {"q0": {"query": "Mara", "type": ["Person", "Organization"], "properties": [
              {"pid": "country", "v": "Sweden"},
              {"pid": "startDate", "v": "1980-05-06T00:00:00Z"},
              {"pid": "endDate", "v": ["2040", {"id": "x", "name": "Odo"}]},
              {"pid": "context", "v": [true, 7]}]},
             "q1": {"query": "Odo", "properties": [
              {"pid": "countries", "v": "Atlantis"}, {"pid": "date", "v": "long ago"}]},
             "q2": {"properties": [{"pid": "name", "v": "Ida"}]},
             "q3": {"properties": [{"pid": "country", "v": "se"}]}}
            """)
        .post("/v1/reconcile")
        .then()
        .statusCode(200)
        .body("q3.result", hasSize(0));
    // Then
    assertThat(services.entities.last(MatchEntitiesRequest.class).getQueriesList())
        .containsExactly(
            MatchQuery.newBuilder()
                .setName("Mara")
                .setCountry("se")
                .setDate("1980-05-06")
                .setContext("2040 Odo true 7")
                .setLimit(5)
                .build(),
            MatchQuery.newBuilder()
                .setName("Odo")
                .setContext("Atlantis long ago")
                .setLimit(5)
                .build(),
            MatchQuery.newBuilder().setName("Ida").setLimit(5).build());
  }

  @Test
  void findsAnEntityByItsId() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    // When
    Response found =
        as("reader")
            .formParam(
                "queries",
                "{\"a\": {\"query\": \"%s\"}, \"b\": {\"query\": \"%s\"}}"
                    .formatted(id.toUpperCase(java.util.Locale.ROOT), UNKNOWN))
            .post("/v1/reconcile");
    // Then
    ReconcileSchemas.check(found, "results");
    found
        .then()
        .body("a.result[0].id", equalTo(id))
        .body("a.result[0].score", equalTo(100f))
        .body("b.result", hasSize(0));
    as("reader")
        .queryParam("prefix", id)
        .get("/v1/reconcile/suggest/entity")
        .then()
        .body("result.id", contains(id));
  }

  @Test
  void suggestsFromACursorOn() {
    // Given
    for (int i = 0; i < 30; i++) {
      services.entities.person("Mara " + i);
    }
    // When
    Response first = as("reader").queryParam("prefix", "Mara").get("/v1/reconcile/suggest/entity");
    Response next =
        as("reader")
            .queryParam("prefix", "Mara")
            .queryParam("cursor", 20)
            .get("/v1/reconcile/suggest/entity");
    // Then
    ReconcileSchemas.check(first, "suggestions");
    first.then().body("result", hasSize(20)).body("result[0].notable[0].id", equalTo("Person"));
    next.then().body("result", hasSize(10));
    as("reader")
        .queryParam("prefix", "org")
        .get("/v1/reconcile/suggest/type")
        .then()
        .body("result.id", contains("Organization"));
    as("reader")
        .queryParam("prefix", "birth")
        .get("/v1/reconcile/suggest/property")
        .then()
        .body("result.id", contains("startDate"));
    as("reader")
        .queryParam("cursor", 99)
        .get("/v1/reconcile/suggest/property")
        .then()
        .body("result", hasSize(0));
  }

  @Test
  void proposesPropertiesAndFetchesThem() {
    // Given
    NamedEntity mara =
        services.entities.add(
            NamedEntity.newBuilder()
                .setType(EntityType.ENTITY_TYPE_PERSON)
                .setName("Mara Lindqvist")
                .addNames(EntityName.newBuilder().setText("M. Lindqvist"))
                .addRoles(Role.newBuilder().setTitle("Director").setOrganization("Harbour Office"))
                .addCountries("se")
                .putExternalIds("wikidata", "Q42000001")
                .setStartDate("1980-05-06")
                .setEndDate("2040~")
                .setMentionCount(7));
    Response proposed = as("reader").queryParam("type", "Person").get("/v1/reconcile/properties");
    String all =
        proposed.<java.util.List<String>>path("properties.id").stream()
            .map("{\"id\": \"%s\"}"::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    // When
    Response extended =
        as("reader")
            .formParam(
                "extend",
                "{\"ids\": [\"%s\", \"%s\", \"Q1\"], \"properties\": %s}"
                    .formatted(mara.getId(), UNKNOWN, all))
            .post("/v1/reconcile");
    // Then
    ReconcileSchemas.check(extended, "extension");
    String row = "rows.'" + mara.getId() + "'.";
    extended
        .then()
        .body("meta.id", hasItem("aliases"))
        .body("rows.size()", equalTo(3))
        .body(row + "name[0].str", equalTo("Mara Lindqvist"))
        .body(row + "aliases[0].str", equalTo("M. Lindqvist"))
        .body(row + "roles[0].str", equalTo("Director, Harbour Office"))
        .body(row + "countries[0].str", equalTo("se"))
        .body(row + "wikidata[0].str", equalTo("Q42000001"))
        .body(row + "startDate[0].date", equalTo("1980-05-06T00:00:00Z"))
        .body(row + "endDate[0].str", equalTo("2040~"))
        .body(row + "mentionCount[0].int", equalTo(7))
        .body("rows.Q1.values().flatten()", everyItem(nullValue()));
    as("reader")
        .queryParam("type", "Person")
        .queryParam("limit", 2)
        .get("/v1/reconcile/properties")
        .then()
        .body("properties", hasSize(2))
        .body("limit", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "5",
        "{",
        "null",
        "{\"q0\": []}",
        "{\"q0\": {\"query\": \"a\\u0000\"}}",
        "{\"q0\": {\"limit\": 0}}",
        "{\"q0\": {\"properties\": {}}}",
        "{\"q\\ud800\": {\"query\": \"a\"}}",
        "{\"q0\": {\"query\": \"a\"}} {}",
      })
  void refusesBatchesOfAnotherShape(String batch) {
    as("reader")
        .formParam("queries", batch)
        .post("/v1/reconcile")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("queries"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"ids\": [], \"properties\": [{\"id\": \"colour\"}]}",
        "{\"ids\": {}, \"properties\": []}",
        "{\"ids\": [\"\\ud800\"], \"properties\": []}",
        "{\"ids\": [], \"properties\": [{\"id\": \"\\ud800\"}]}",
      })
  void refusesExtensionsOfAnotherShape(String extend) {
    as("reader")
        .formParam("extend", extend)
        .post("/v1/reconcile")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("extend"));
  }

  @Test
  void refusesWhatIsNeitherQueryNorForm() {
    String form = "application/x-www-form-urlencoded";
    as("reader").contentType(form).body("a=b").post("/v1/reconcile").then().statusCode(400);
    as("reader").contentType(form).body("queries=%zz").post("/v1/reconcile").then().statusCode(400);
    as("reader").contentType(form).body("").post("/v1/reconcile").then().statusCode(400);
    as("reader")
        .contentType("application/json")
        .body("{}")
        .post("/v1/reconcile")
        .then()
        .statusCode(415);
    as("reader")
        .queryParam("cursor", "-1")
        .get("/v1/reconcile/suggest/type")
        .then()
        .statusCode(400);
    String many =
        IntStream.range(0, 101)
            .mapToObj("\"q%d\": {\"query\": \"a\"}"::formatted)
            .collect(Collectors.joining(",", "{", "}"));
    as("reader").formParam("queries", many).post("/v1/reconcile").then().statusCode(413);
  }

  @Test
  void takesLargeBatches() {
    String words = "harbour ".repeat(2000);
    String many =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    "\"q%d\": {\"query\": \"a\", \"properties\": [{\"pid\": \"context\", \"v\": \"%s\"}]}"
                        .formatted(i, words))
            .collect(Collectors.joining(",", "{", "}"));
    as("reader")
        .formParam("queries", many)
        .post("/v1/reconcile")
        .then()
        .statusCode(200)
        .body("size()", equalTo(100));
  }

  @Test
  void previewsAnEntityWithoutTrustingItsNames() {
    // Given
    NamedEntity entity =
        services.entities.add(
            NamedEntity.newBuilder()
                .setType(EntityType.ENTITY_TYPE_ORGANIZATION)
                .setName("<script>alert(1)</script> & \"Sons\"")
                .addCountries("se"));
    // When
    Response page = as("reader").queryParam("id", entity.getId()).get("/v1/reconcile/preview");
    // Then
    page.then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;"))
        .body(not(containsString("<script")))
        .body(containsString("Sweden"))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header(
            "Content-Security-Policy",
            containsString("frame-ancestors 'self' http://localhost:3333 http://127.0.0.1:3333"));
    assertThat(page.headers().getList("Content-Security-Policy")).hasSize(1);
    for (String id : new String[] {UNKNOWN, ""}) {
      as("reader").queryParam("id", id).get("/v1/reconcile/preview").then().statusCode(404);
    }
    as("reader").queryParam("id", "x").get("/v1/reconcile/preview").then().statusCode(400);
  }
}
