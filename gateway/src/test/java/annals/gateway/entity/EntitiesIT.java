package annals.gateway.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import annals.article.v1.Article;
import annals.entity.v1.CountInterval;
import annals.entity.v1.CountMentionsRequest;
import annals.entity.v1.EntityType;
import annals.entity.v1.GetEntityRequest;
import annals.entity.v1.ListEntitiesRequest;
import annals.entity.v1.MatchEntitiesRequest;
import annals.entity.v1.MatchQuery;
import annals.entity.v1.Mention;
import annals.entity.v1.RelatedEntity;
import annals.entity.v1.ResolutionOutcome;
import annals.entity.v1.Sentence;
import annals.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EntitiesIT extends GatewayTest {
  @Test
  void findsEntitiesByNameAndType() {
    // Given
    services.entities.person("Mara Lindqvist");
    services.entities.person("Odo Brandt");
    // Then
    as("reader")
        .queryParam("q", "Mara")
        .queryParam("type", "person")
        .get("/v1/entities")
        .then()
        .statusCode(200)
        .body("entities", hasSize(1))
        .body("entities[0].name", equalTo("Mara Lindqvist"))
        .body("entities[0].type", equalTo("PERSON"))
        .body("nextPageToken", nullValue());
    assertThat(services.entities.last(ListEntitiesRequest.class).getType())
        .isEqualTo(EntityType.ENTITY_TYPE_PERSON);
  }

  @Test
  void answersNotModifiedToTheTagOfTheEntity() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    // When
    Response found = as("reader").get("/v1/entities/" + id);
    // Then
    found.then().statusCode(200).body("id", equalTo(id));
    as("reader")
        .header("If-None-Match", found.header("ETag"))
        .get("/v1/entities/" + id)
        .then()
        .statusCode(304);
  }

  @Test
  void redirectsMergedIdsToTheSurvivor() {
    // Given
    String survivor = services.entities.person("Mara Lindqvist");
    String old = services.entities.mergedInto(survivor);
    // Then
    as("reader")
        .get("/v1/entities/" + old)
        .then()
        .statusCode(301)
        .header("Location", "/v1/entities/" + survivor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "mentions", "quotes", "related", "counts", "history"})
  void redirectsMergedIdsBelowTheEntityToo(String below) {
    // Given
    String survivor = services.entities.person("Mara Lindqvist");
    String old = services.entities.mergedInto(survivor);
    // Then
    as("reader")
        .get("/v1/entities/" + old + "/" + below + "?pageSize=7")
        .then()
        .statusCode(301)
        .header("Location", "/v1/entities/" + survivor + "/" + below + "?pageSize=7");
    as("reader")
        .get("/v1/entities/01890000-0000-7000-8000-000000000000/" + below)
        .then()
        .statusCode(404)
        .body("reason", equalTo("ENTITY_NOT_FOUND"));
  }

  @Test
  void readsAnEntityAsItWas() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    // When
    as("reader")
        .queryParam("asOf", "2031-05-06T02:00:00+02:00")
        .get("/v1/entities/" + id)
        .then()
        .statusCode(200);
    // Then
    assertThat(services.entities.last(GetEntityRequest.class).getAsOf())
        .isEqualTo("2031-05-06T00:00:00Z");
    for (String bad : List.of("2031-05-06", "now", "+99999-01-01T00:00:00Z")) {
      as("reader")
          .queryParam("asOf", bad)
          .get("/v1/entities/" + id)
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo("asOf"));
    }
  }

  @Test
  void answersInTheFormatThatIsWanted() {
    // Given
    String path = "/v1/entities/" + services.entities.person("Mara Lindqvist");
    // When
    Response plain = as("reader").get(path);
    Response linked = as("reader").accept("application/ld+json").get(path);
    Response ftm = as("reader").accept("application/ftm+json, text/plain;q=0.5").get(path);
    // Then
    plain.then().contentType("application/json").body("name", equalTo("Mara Lindqvist"));
    plain.then().header("Vary", equalTo("Accept"));
    linked.then().contentType("application/ld+json").body("'@type'", equalTo("Person"));
    ftm.then().contentType("application/ftm+json").body("schema", equalTo("Person"));
    assertThat(List.of(plain.header("ETag"), linked.header("ETag"), ftm.header("ETag")))
        .doesNotHaveDuplicates();
    as("reader").accept("*/*").get(path).then().contentType("application/json");
    as("reader").accept("text/html").get(path).then().statusCode(406);
    as("reader")
        .accept("application/ld+json")
        .header("If-None-Match", linked.header("ETag"))
        .get(path)
        .then()
        .statusCode(304);
    as("reader").header("If-None-Match", linked.header("ETag")).get(path).then().statusCode(200);
  }

  @Test
  void showsWhoIsNamedBesideAnEntity() {
    // Given
    services.entities.add(
        RelatedEntity.newBuilder()
            .setEntityId("e-2")
            .setName("Odo Brandt")
            .setArticleCount(3)
            .addSentences(Sentence.newBuilder().setText("Both spoke.").setPublished("2031-05-06"))
            .build());
    // Then
    as("reader")
        .get("/v1/entities/" + services.entities.person("Mara Lindqvist") + "/related")
        .then()
        .statusCode(200)
        .body("related[0].entity.name", equalTo("Odo Brandt"))
        .body("related[0].articleCount", equalTo(3))
        .body("related[0].sentences[0].text", equalTo("Both spoke."));
  }

  @Test
  void countsMentionsOverTime() {
    // When
    as("reader")
        .queryParam("interval", "week")
        .queryParam("from", "2031")
        .queryParam("to", "2031-02")
        .get("/v1/entities/" + services.entities.person("Mara Lindqvist") + "/counts")
        .then()
        .statusCode(200)
        .body("interval", equalTo("WEEK"))
        .body("counts[0].period", equalTo("2031-05"))
        .body("counts[0].mentionCount", equalTo(4))
        .body("undated", equalTo(1));
    // Then
    CountMentionsRequest request = services.entities.last(CountMentionsRequest.class);
    assertThat(request.getInterval()).isEqualTo(CountInterval.COUNT_INTERVAL_WEEK);
    assertThat(request.getFrom()).isEqualTo("2031-01-01");
    assertThat(request.getTo()).isEqualTo("2031-02-28");
  }

  @Test
  void matchesNamesInTheirOrder() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    // Then
    as("reader")
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(
            """
            {"queries": [{"name": "Nobody"},
             {"name": "Mara Lindqvist", "type": "PERSON", "country": "se", "limit": 3}]}
            """)
        .post("/v1/entities:match")
        .then()
        .statusCode(200)
        .body("results[0].candidates", hasSize(0))
        .body("results[1].candidates[0].entity.id", equalTo(id))
        .body("results[1].candidates[0].match", equalTo(true))
        .body("results[1].candidates[0].explanation[0].feature", equalTo("name"));
    MatchQuery query = services.entities.last(MatchEntitiesRequest.class).getQueries(1);
    assertThat(query.getCountry()).isEqualTo("se");
    assertThat(query.getLimit()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                             | /queries",
        "{\"queries\": []}                              | /queries",
        "{\"queries\": [null]}                          | /queries/0",
        "{\"queries\": [{\"name\": \"a\"}, {}]}         | /queries/1/name",
        "{\"queries\": [{\"name\": \" \"}]}             | /queries/0/name",
        "{\"queries\": [{\"name\": \"a\", \"limit\": 0}]}    | /queries/0/limit",
        "{\"queries\": [{\"name\": \"a\", \"limit\": 1.5}]}  | /queries/0/limit",
        "{\"queries\": [{\"name\": \"a\", \"type\": \"PLACE\"}]} | /queries/0/type",
        "{\"queries\": [{\"name\": \"a\", \"country\": \"Norway\"}]} | /queries/0/country",
      })
  void namesWhatAMatchLacks(String body, String pointer) {
    as("reader")
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(body)
        .post("/v1/entities:match")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void listsTheArticlesOfAnEntityInItsOrder() {
    // Given
    String id = services.entities.person("Mara Lindqvist");
    String first = services.articles.add(Article.newBuilder().setText("Ferry")).getId();
    String second = services.articles.add(Article.newBuilder().setText("Bridge")).getId();
    services.entities.mentionedIn(id, List.of(second, first));
    // Then
    as("reader")
        .get("/v1/entities/" + id + "/articles")
        .then()
        .statusCode(200)
        .body("articles.id", contains(second, first));
  }

  @Test
  void showsWhoIsMeantAndWhy() {
    // Given
    String article = services.articles.add(Article.newBuilder().setText("Ferry")).getId();
    services.entities.add(
        Mention.newBuilder()
            .setArticleId(article)
            .setText("Lindqvist")
            .setOutcome(ResolutionOutcome.RESOLUTION_OUTCOME_RESOLVED)
            .setEntityId("e-1")
            .setEntityName("Mara Lindqvist")
            .build());
    services.entities.add(
        Mention.newBuilder()
            .setText("Brandt")
            .setOutcome(ResolutionOutcome.RESOLUTION_OUTCOME_UNRESOLVED)
            .build());
    // Then
    as("reader")
        .get("/v1/articles/" + article + "/mentions")
        .then()
        .statusCode(200)
        .body("mentions[0].article", equalTo(article))
        .body("mentions[0].outcome", equalTo("RESOLVED"))
        .body("mentions[0].entity.id", equalTo("e-1"))
        .body("mentions[0].entity.name", equalTo("Mara Lindqvist"))
        .body("mentions[1].outcome", equalTo("UNRESOLVED"))
        .body("mentions[1].entity", nullValue());
    as("reader")
        .get("/v1/entities/" + services.entities.person("Mara Lindqvist") + "/mentions")
        .then()
        .statusCode(200)
        .body("mentions", hasSize(2));
  }
}
