package annals.gateway.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import annals.article.v1.Article;
import annals.article.v1.ArticleOrder;
import annals.article.v1.CreateArticleRequest;
import annals.article.v1.DeleteArticleRequest;
import annals.article.v1.ListArticlesRequest;
import annals.article.v1.UpdateArticleRequest;
import annals.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticlesIT extends GatewayTest {
  @Test
  void createsAnArticleFromJson() {
    // When
    Response made =
        as("editor")
            .contentType("application/json")
            .body(
                """
                {"text": "The bridge opened on Monday.", "source": "Quay Post",
                 "published": "2031-05-06", "authors": ["A. Writer"]}
                """)
            .post("/v1/articles");
    // Then
    made.then()
        .statusCode(201)
        .header("ETag", "\"r1\"")
        .header("Location", "/v1/articles/" + made.path("id"))
        .body("text", equalTo("The bridge opened on Monday."))
        .body("published.value", equalTo("2031-05-06"))
        .body("published.origin", equalTo("METADATA"))
        .body("title", nullValue());
    CreateArticleRequest request = services.articles.last(CreateArticleRequest.class);
    assertThat(request.getDraft().getAuthorsList()).containsExactly("A. Writer");
    assertThat(request.getRequestId()).isNotEmpty();
  }

  @Test
  void createsAnArticleFromPlainText() {
    as("editor")
        .contentType("text/plain; charset=ISO-8859-1")
        .queryParam("source", "Quay Post")
        .body("Ein Gr\u00fc\u00df".getBytes(StandardCharsets.ISO_8859_1))
        .post("/v1/articles")
        .then()
        .statusCode(201)
        .body("text", equalTo("Ein Gr\u00fc\u00df"))
        .body("source", equalTo("Quay Post"));
  }

  @Test
  void passesTheIdempotencyKeyOnAndSaysWhenItWasSeenBefore() {
    // When
    Response first = post("key-1");
    Response second = post("key-1");
    // Then
    first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
    second.then().statusCode(201).header("Idempotent-Replayed", "true");
    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
  }

  private static Response post(String key) {
    return as("editor")
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"text\": \"A ferry ran late.\"}")
        .post("/v1/articles");
  }

  @Test
  void answersNotModifiedToTheTagOfTheArticle() {
    // Given
    Article article = services.articles.add(Article.newBuilder().setText("A ferry ran late."));
    String path = "/v1/articles/" + article.getId();
    // Then
    as("reader")
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"r1\"")
        .body("segments", notNullValue());
    as("reader").header("If-None-Match", "\"r0\", W/\"r1\"").get(path).then().statusCode(304);
    as("reader").header("If-None-Match", "\"r0\"").get(path).then().statusCode(200);
  }

  @Test
  void changesOnlyWhatThePatchNames() {
    // Given
    Article article = services.articles.add(Article.newBuilder().setText("A ferry ran late."));
    // When
    as("editor")
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"r1\"")
        .body("{\"title\": \"Late ferry\", \"published\": null, \"status\": \"WITHHELD\"}")
        .patch("/v1/articles/" + article.getId())
        .then()
        .statusCode(200)
        .header("ETag", "\"r2\"")
        .body("title", equalTo("Late ferry"));
    // Then
    UpdateArticleRequest request = services.articles.last(UpdateArticleRequest.class);
    assertThat(request.getUpdateMaskList()).containsExactly("title", "published");
    assertThat(request.getEtag()).isEqualTo("r1");
    assertThat(request.getStatus().name()).isEqualTo("ARTICLE_STATUS_WITHHELD");
  }

  @Test
  void asksForTheTagOnChanges() {
    // Given
    Article article = services.articles.add(Article.newBuilder().setText("A ferry ran late."));
    String path = "/v1/articles/" + article.getId();
    // Then
    as("editor")
        .delete(path)
        .then()
        .statusCode(428)
        .body("reason", equalTo("PRECONDITION_REQUIRED"));
    as("editor").header("If-Match", "\"old\"").delete(path).then().statusCode(412);
    as("editor").header("If-Match", "W/\"r1\"").delete(path).then().statusCode(412);
    as("editor").header("If-Match", "\"r0\", \"r1\"").delete(path).then().statusCode(204);
    assertThat(services.articles.last(DeleteArticleRequest.class).getEtag()).isEqualTo("r1");
    as("editor").header("If-Match", "*").delete(path).then().statusCode(404);
  }

  @Test
  void passesEveryFilterOn() {
    // When
    as("reader")
        .queryParam("q", "ferry -late")
        .queryParam("source", "Quay Post")
        .queryParam("language", "en")
        .queryParam("publishedFrom", "2031")
        .queryParam("publishedTo", "2032-02")
        .queryParam("sort", "newest")
        .queryParam("undated", "true")
        .queryParam("pageSize", "7")
        .get("/v1/articles")
        .then()
        .statusCode(200);
    // Then
    ListArticlesRequest request = services.articles.last(ListArticlesRequest.class);
    assertThat(request)
        .isEqualTo(
            ListArticlesRequest.newBuilder()
                .setQuery("ferry -late")
                .setSource("Quay Post")
                .setLanguage("en")
                .setPublishedFrom("2031-01-01")
                .setPublishedTo("2032-02-29")
                .setOrder(ArticleOrder.ARTICLE_ORDER_NEWEST)
                .setUndated(true)
                .setPageSize(7)
                .build());
  }

  @Test
  void walksThroughAllPages() {
    // Given
    for (int i = 0; i < 5; i++) {
      services.articles.add(Article.newBuilder().setText("Ferry " + i));
    }
    // When
    Response first = as("reader").queryParam("pageSize", 3).get("/v1/articles");
    Response second =
        as("reader")
            .queryParam("pageSize", 3)
            .queryParam("pageToken", first.<String>path("nextPageToken"))
            .get("/v1/articles");
    // Then
    assertThat(first.<List<?>>path("articles")).hasSize(3);
    assertThat(second.<List<?>>path("articles")).hasSize(2);
    assertThat(second.<String>path("nextPageToken")).isNull();
  }

  @Test
  void findsArticlesOfAnEntityAcrossChunks() {
    // Given
    String entity = services.entities.person("Mara Lindqvist");
    List<String> ids =
        IntStream.range(0, 450)
            .mapToObj(i -> services.articles.add(Article.newBuilder().setText("Ferry")).getId())
            .toList();
    String wanted = services.articles.add(Article.newBuilder().setText("Tunnel collapse")).getId();
    services.entities.mentionedIn(entity, Stream.concat(ids.stream(), Stream.of(wanted)).toList());
    // When
    Response found =
        as("reader").queryParam("entity", entity).queryParam("q", "Tunnel").get("/v1/articles");
    // Then
    found
        .then()
        .statusCode(200)
        .body("articles.id", contains(wanted))
        .body("nextPageToken", nullValue());
    // And
    String token = "";
    int count = 0;
    do {
      Response page =
          as("reader")
              .queryParam("entity", entity)
              .queryParam("pageSize", 150)
              .queryParam("pageToken", token)
              .get("/v1/articles");
      count += page.<List<?>>path("articles").size();
      token = page.path("nextPageToken");
    } while (token != null);
    assertThat(count).isEqualTo(451);
  }

  @Test
  void listsRevisionsWithoutTheirText() {
    // Given
    Article article = services.articles.add(Article.newBuilder().setText("A ferry ran late."));
    // Then
    as("reader")
        .get("/v1/articles/{id}/revisions", article.getId())
        .then()
        .statusCode(200)
        .body("revisions[0].revision", equalTo(1))
        .body("revisions[0].changedBy", equalTo("somebody"))
        .body("revisions[0].text", nullValue());
  }
}
