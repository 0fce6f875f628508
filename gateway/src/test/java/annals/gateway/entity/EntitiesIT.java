package annals.gateway.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import annals.article.v1.Article;
import annals.entity.v1.EntityType;
import annals.entity.v1.ListEntitiesRequest;
import annals.entity.v1.Mention;
import annals.entity.v1.ResolutionOutcome;
import annals.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

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
