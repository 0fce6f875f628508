package annals.article.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import annals.article.v1.Article;
import annals.article.v1.ArticleDraft;
import annals.article.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import annals.article.v1.CreateArticleRequest;
import annals.article.v1.CreateArticleResponse;
import annals.article.v1.DateOrigin;
import annals.article.v1.GetArticleRequest;
import annals.article.v1.SegmentKind;
import annals.platform.testing.KeycloakResource;
import annals.platform.testing.PostgresResource;
import annals.platform.testing.TestTokens;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(
    value = KeycloakResource.class,
    initArgs = @ResourceArg(name = KeycloakResource.CLIENT, value = "annals-article-service"))
class ArticleServiceIT {
  private static final String REPORT =
      """
      date 2023-05-04 The harbour board of Ostwick wants to dredge the northern basin before winter.

      Board asks for deeper basin

      Chairwoman Mara Lindqvist told reporters that ships had to wait for the tide too often. Share 12

      Related:
      - Fishermen fear for the oyster beds
      """;

  @GrpcClient("articles")
  ArticleServiceBlockingStub articles;

  @Test
  void storesTheArticleOfAnEditorAndShowsItToAReader() {
    // Given
    ArticleServiceBlockingStub editor = TestTokens.as(TestTokens.user("editor"), articles);
    ArticleServiceBlockingStub reader = TestTokens.as(TestTokens.user("reader"), articles);
    // When
    CreateArticleResponse made = editor.createArticle(create(REPORT));
    Article read =
        reader
            .getArticle(GetArticleRequest.newBuilder().setId(made.getArticle().getId()).build())
            .getArticle();
    // Then
    assertThat(made.getCreated()).isTrue();
    assertThat(read).isEqualTo(made.getArticle());
    assertThat(read.getTitle()).isEqualTo("Board asks for deeper basin");
    assertThat(read.getRevision()).isEqualTo(1);
    assertThat(read.getPublished().getValue()).isEqualTo("2023-05-04");
    assertThat(read.getPublished().getOrigin()).isEqualTo(DateOrigin.DATE_ORIGIN_STATED);
    assertThat(read.getPublished().getEvidence().getText()).isEqualTo("date 2023-05-04");
    assertThat(read.getLanguage()).isEqualTo("en");
    assertThat(read.getSegmentsList())
        .filteredOn(segment -> segment.getKind() == SegmentKind.SEGMENT_KIND_BOILERPLATE)
        .extracting(segment -> read.getText().substring(segment.getStart(), segment.getEnd()))
        .containsExactly("Share 12", "Related:", "- Fishermen fear for the oyster beds");
  }

  @Test
  void refusesWhoHasNoTokenOrNoRole() {
    ArticleServiceBlockingStub reader = TestTokens.as(TestTokens.user("reader"), articles);
    ArticleServiceBlockingStub pipeline = TestTokens.as(TestTokens.pipeline(), articles);

    assertThatExceptionOfType(StatusRuntimeException.class)
        .isThrownBy(() -> articles.createArticle(create(REPORT)))
        .extracting(failure -> failure.getStatus().getCode())
        .isEqualTo(Status.Code.UNAUTHENTICATED);
    assertThatExceptionOfType(StatusRuntimeException.class)
        .isThrownBy(() -> reader.createArticle(create(REPORT)))
        .extracting(failure -> failure.getStatus().getCode())
        .isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThatExceptionOfType(StatusRuntimeException.class)
        .isThrownBy(() -> pipeline.createArticle(create(REPORT)))
        .extracting(failure -> failure.getStatus().getCode())
        .isEqualTo(Status.Code.PERMISSION_DENIED);
  }

  private static CreateArticleRequest create(String text) {
    return CreateArticleRequest.newBuilder()
        .setDraft(ArticleDraft.newBuilder().setText(text))
        .build();
  }
}
