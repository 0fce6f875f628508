package annals.article.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.article.v1.Article;
import annals.article.v1.ArticleDraft;
import annals.article.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import annals.article.v1.ArticleStatus;
import annals.article.v1.BatchGetArticlesRequest;
import annals.article.v1.CreateArticleRequest;
import annals.article.v1.CreateArticleResponse;
import annals.article.v1.DateOrigin;
import annals.article.v1.DeleteArticleRequest;
import annals.article.v1.GetArticleRequest;
import annals.article.v1.GetImportRequest;
import annals.article.v1.ImportHeader;
import annals.article.v1.ListArticlesRequest;
import annals.article.v1.ListArticlesResponse;
import annals.article.v1.ListImportItemsRequest;
import annals.article.v1.ListRevisionsRequest;
import annals.article.v1.ListRevisionsResponse;
import annals.article.v1.SegmentKind;
import annals.article.v1.UpdateArticleRequest;
import annals.pipeline.v1.GetPipelineRequest;
import annals.pipeline.v1.PipelineServiceGrpc;
import annals.platform.testing.KeycloakResource;
import annals.platform.testing.PostgresResource;
import annals.platform.testing.TestTokens;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GrpcPortResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(
    value = KeycloakResource.class,
    initArgs = @ResourceArg(name = KeycloakResource.CLIENT, value = "annals-article-service"))
class ArticleServiceIT {
  private static final String REPORT =
      """
      date 2023-05-04 The harbour board of Ostwick wants to dredge the northern basin before winter.

      Board asks for a deeper basin

      Chairwoman Mara Lindqvist told reporters that ships had to wait for the tide too often. Share 12

      Related:
      - Fishermen fear for the oyster beds
      """;

  private Service service;
  private ArticleServiceBlockingStub editor;
  private ArticleServiceBlockingStub reader;

  @BeforeEach
  void connect() {
    service = Service.connect();
    editor = service.as("editor");
    reader = service.as("reader");
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void storesTheArticleOfAnEditorAndShowsItToAReader() {
    // Given
    CreateArticleResponse made = editor.createArticle(Service.create(REPORT));
    // When
    Article read = get(reader, made.getArticle().getId(), 0);
    // Then
    assertThat(made.getCreated()).isTrue();
    assertThat(read).isEqualTo(made.getArticle());
    assertThat(read.getTitle()).isEqualTo("Board asks for a deeper basin");
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
  void tellsItsNeighbourOfEveryChangeWithItsOwnToken() {
    Article made =
        editor.createArticle(Service.create("The gate of Ostwick was painted.")).getArticle();
    Service.await(() -> told("annotate " + made.getId() + " 1"));

    Article changed = update(made, ArticleDraft.newBuilder().setTitle("Gate").build(), "title");
    Service.await(() -> told("annotate " + made.getId() + " 2"));

    editor.deleteArticle(
        DeleteArticleRequest.newBuilder().setId(made.getId()).setEtag(changed.getEtag()).build());
    Service.await(() -> told("remove " + made.getId() + " 3"));
    assertThat(Service.codeOf(() -> get(reader, made.getId(), 0))).isEqualTo(Code.NOT_FOUND);
  }

  @Test
  void asksEachCallForItsRole() {
    // Given
    String id = editor.createArticle(Service.create("The gate is green.")).getArticle().getId();
    Map<String, Boolean> forEditors = new LinkedHashMap<>();
    for (String call : calls("", id).keySet()) {
      forEditors.put(call, !call.startsWith("get") && !call.startsWith("list"));
    }
    forEditors.put("getImport", true);
    forEditors.put("listImportItems", true);

    for (Map.Entry<String, Boolean> entry : forEditors.entrySet()) {
      String call = entry.getKey();
      // When, Then
      assertThat(codeOf(call, "", id))
          .as("%s without a token", call)
          .isEqualTo(Code.UNAUTHENTICATED);
      assertThat(codeOf(call, "no.such.token", id))
          .as("%s with a forged token", call)
          .isEqualTo(Code.UNAUTHENTICATED);
      assertThat(codeOf(call, TestTokens.pipeline(), id))
          .as("%s by a service", call)
          .isEqualTo(Code.PERMISSION_DENIED);
      assertThat(codeOf(call, TestTokens.user("reader"), id) == Code.PERMISSION_DENIED)
          .as("%s by a reader", call)
          .isEqualTo(entry.getValue());
      for (String user : List.of("editor", "admin")) {
        assertThat(codeOf(call, TestTokens.user(user), id))
            .as("%s by %s", call, user)
            .isNotIn(Code.PERMISSION_DENIED, Code.UNAUTHENTICATED);
      }
    }
    assertThat(Service.codeOf(() -> pipelineOf("editor"))).isEqualTo(Code.PERMISSION_DENIED);
    assertThat(Service.codeOf(() -> pipelineOf("admin"))).isEqualTo(Code.OK);
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    CreateArticleRequest request =
        CreateArticleRequest.newBuilder()
            .setDraft(ArticleDraft.newBuilder().setText("a\u0000b").setPublished("2023-13"))
            .build();

    StatusRuntimeException failure =
        catchThrowableOfType(StatusRuntimeException.class, () -> editor.createArticle(request));

    assertThat(failure.getStatus().getCode()).isEqualTo(Code.INVALID_ARGUMENT);
    assertThat(violations(failure)).containsExactlyInAnyOrder("draft.text", "draft.published");
  }

  @Test
  void refusesATextThatIsTooLarge() {
    String text = "Ostwick ".repeat(700_000);

    assertThat(Service.codeOf(() -> editor.createArticle(Service.create(text))))
        .isEqualTo(Code.RESOURCE_EXHAUSTED);
  }

  @Test
  void keepsRevisionsAndRefusesAStaleChange() {
    Article first = editor.createArticle(Service.create("The gate was blue.")).getArticle();
    Article second =
        update(first, ArticleDraft.newBuilder().setText("The gate was red.").build(), "text");

    ListRevisionsResponse revisions =
        reader.listRevisions(
            ListRevisionsRequest.newBuilder().setId(first.getId()).setPageSize(1).build());
    ListRevisionsResponse older =
        reader.listRevisions(
            ListRevisionsRequest.newBuilder()
                .setId(first.getId())
                .setPageToken(revisions.getNextPageToken())
                .build());

    assertThat(get(reader, first.getId(), 1)).isEqualTo(first);
    assertThat(revisions.getRevisions(0).getArticle()).isEqualTo(second);
    assertThat(older.getRevisionsList()).hasSize(1);
    assertThat(older.getRevisions(0).getArticle()).isEqualTo(first);
    assertThat(older.getRevisions(0).getAuthor()).isNotBlank();
    assertThat(
            Service.codeOf(
                () -> update(first, ArticleDraft.newBuilder().setTitle("x").build(), "title")))
        .isEqualTo(Code.ABORTED);
  }

  @Test
  void answersARepeatedRequestWithTheArticleMadeFirst() {
    CreateArticleRequest request =
        Service.create("The gate was yellow.").toBuilder().setRequestId("once").build();

    CreateArticleResponse first = editor.createArticle(request);
    CreateArticleResponse again = editor.createArticle(request);

    assertThat(again.getCreated()).isFalse();
    assertThat(again.getArticle()).isEqualTo(first.getArticle());
    assertThat(
            Service.codeOf(
                () ->
                    editor.createArticle(
                        Service.create("Another gate.").toBuilder().setRequestId("once").build())))
        .isEqualTo(Code.ALREADY_EXISTS);
  }

  @Test
  void hidesFromReadersWhatIsWithheld() {
    Article article = editor.createArticle(Service.create("The gate is a secret.")).getArticle();

    editor.updateArticle(
        UpdateArticleRequest.newBuilder()
            .setId(article.getId())
            .setStatus(ArticleStatus.ARTICLE_STATUS_WITHHELD)
            .build());

    assertThat(Service.codeOf(() -> get(reader, article.getId(), 0))).isEqualTo(Code.NOT_FOUND);
    assertThat(get(editor, article.getId(), 0).getStatus())
        .isEqualTo(ArticleStatus.ARTICLE_STATUS_WITHHELD);
    Service.await(() -> told("remove " + article.getId() + " 2"));
  }

  @Test
  void searchesPageByPage() {
    for (int i = 0; i < 3; i++) {
      editor.createArticle(Service.create("The lightship Zeebeacon " + i + " left the harbour."));
    }
    ListArticlesRequest request =
        ListArticlesRequest.newBuilder().setQuery("zeebeacon").setPageSize(2).build();

    ListArticlesResponse first = reader.listArticles(request);
    ListArticlesResponse second =
        reader.listArticles(request.toBuilder().setPageToken(first.getNextPageToken()).build());

    assertThat(first.getArticlesList()).hasSize(2);
    assertThat(second.getArticlesList()).hasSize(1);
    assertThat(second.getNextPageToken()).isEmpty();
    assertThat(first.getArticles(0).getHighlights(0).getText()).contains("<mark>Zeebeacon</mark>");
    for (String token : List.of("x", "AAAA", "\u0000")) {
      assertThat(
              Service.codeOf(
                  () -> reader.listArticles(request.toBuilder().setPageToken(token).build())))
          .isEqualTo(Code.INVALID_ARGUMENT);
    }
  }

  private Code codeOf(String call, String token, String id) {
    return Service.codeOf(Objects.requireNonNull(calls(token, id).get(call)));
  }

  private Map<String, ThrowingCallable> calls(String token, String id) {
    ArticleServiceBlockingStub stub =
        token.isEmpty() ? service.anonymous() : TestTokens.as(token, service.anonymous());
    Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
    calls.put("createArticle", () -> stub.createArticle(Service.create("The gate.")));
    calls.put("getArticle", () -> get(stub, id, 0));
    calls.put(
        "getArticles",
        () -> stub.batchGetArticles(BatchGetArticlesRequest.newBuilder().addIds(id).build()));
    calls.put("listArticles", () -> stub.listArticles(ListArticlesRequest.getDefaultInstance()));
    calls.put(
        "listRevisions",
        () -> stub.listRevisions(ListRevisionsRequest.newBuilder().setId(id).build()));
    calls.put(
        "updateArticle",
        () -> stub.updateArticle(UpdateArticleRequest.newBuilder().setId("none").build()));
    calls.put(
        "deleteArticle",
        () -> stub.deleteArticle(DeleteArticleRequest.newBuilder().setId("none").build()));
    calls.put(
        "createImport",
        () ->
            service.upload(
                token,
                ImportHeader.newBuilder().setContentType("text/plain").build(),
                new byte[0]));
    calls.put(
        "getImport", () -> stub.getImport(GetImportRequest.newBuilder().setId("none").build()));
    calls.put(
        "listImportItems",
        () ->
            stub.listImportItems(ListImportItemsRequest.newBuilder().setImportId("none").build()));
    return calls;
  }

  private void pipelineOf(String user) {
    assertThat(
            TestTokens.as(
                    TestTokens.user(user), PipelineServiceGrpc.newBlockingStub(service.channel()))
                .getPipeline(GetPipelineRequest.getDefaultInstance())
                .getService())
        .isEqualTo("article-service");
  }

  private Article update(Article article, ArticleDraft draft, String field) {
    return editor
        .updateArticle(
            UpdateArticleRequest.newBuilder()
                .setId(article.getId())
                .setEtag(article.getEtag())
                .setDraft(draft)
                .addUpdateMask(field)
                .build())
        .getArticle();
  }

  private static Article get(ArticleServiceBlockingStub stub, String id, long revision) {
    return stub.getArticle(GetArticleRequest.newBuilder().setId(id).setRevision(revision).build())
        .getArticle();
  }

  private static boolean told(String what) {
    return FakeEntityService.told().contains(what);
  }

  private static List<String> violations(StatusRuntimeException failure) {
    com.google.rpc.Status status = Objects.requireNonNull(StatusProto.fromThrowable(failure));
    return status.getDetailsList().stream()
        .filter(detail -> detail.is(BadRequest.class))
        .flatMap(
            detail -> {
              try {
                return detail.unpack(BadRequest.class).getFieldViolationsList().stream();
              } catch (InvalidProtocolBufferException malformed) {
                throw new AssertionError(malformed);
              }
            })
        .map(BadRequest.FieldViolation::getField)
        .toList();
  }
}
