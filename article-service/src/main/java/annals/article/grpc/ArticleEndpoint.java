package annals.article.grpc;

import annals.article.application.ArticleCatalog;
import annals.article.domain.Article;
import annals.article.domain.ArticleQuery;
import annals.article.v1.ArticleServiceGrpc.ArticleServiceImplBase;
import annals.article.v1.BatchGetArticlesRequest;
import annals.article.v1.BatchGetArticlesResponse;
import annals.article.v1.CreateArticleRequest;
import annals.article.v1.CreateArticleResponse;
import annals.article.v1.CreateImportRequest;
import annals.article.v1.CreateImportResponse;
import annals.article.v1.DeleteArticleRequest;
import annals.article.v1.DeleteArticleResponse;
import annals.article.v1.GetArticleRequest;
import annals.article.v1.GetArticleResponse;
import annals.article.v1.GetImportRequest;
import annals.article.v1.GetImportResponse;
import annals.article.v1.ListArticlesRequest;
import annals.article.v1.ListArticlesResponse;
import annals.article.v1.ListImportItemsRequest;
import annals.article.v1.ListImportItemsResponse;
import annals.article.v1.ListRevisionsRequest;
import annals.article.v1.ListRevisionsResponse;
import annals.article.v1.UpdateArticleRequest;
import annals.article.v1.UpdateArticleResponse;
import annals.article.wire.ArticleMapper;
import annals.platform.error.Reason;
import annals.platform.grpc.FailureStatus;
import annals.platform.grpc.RefusedStream;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** {@code ArticleService}: roles, translation, nothing else. */
@GrpcService
@Blocking
class ArticleEndpoint extends ArticleServiceImplBase {
  private final ArticleCatalog catalog;
  private final ImportReception imports;
  private final Caller caller;

  ArticleEndpoint(ArticleCatalog catalog, ImportReception imports, Caller caller) {
    this.catalog = catalog;
    this.imports = imports;
    this.caller = caller;
  }

  @Override
  @RolesAllowed("editor")
  public void createArticle(
      CreateArticleRequest request, StreamObserver<CreateArticleResponse> response) {
    ArticleCatalog.Created created =
        catalog.create(
            RequestMapper.draft(request.getDraft()), RequestMapper.key(request, caller.subject()));
    answer(
        response,
        CreateArticleResponse.newBuilder()
            .setArticle(ArticleMapper.toProto(created.article()))
            .setCreated(created.created())
            .build());
  }

  @Override
  @RolesAllowed("reader")
  public void getArticle(GetArticleRequest request, StreamObserver<GetArticleResponse> response) {
    Article article = catalog.get(id(request.getId()), request.getRevision(), caller.isEditor());
    answer(
        response,
        GetArticleResponse.newBuilder().setArticle(ArticleMapper.toProto(article)).build());
  }

  @Override
  @RolesAllowed("reader")
  public void batchGetArticles(
      BatchGetArticlesRequest request, StreamObserver<BatchGetArticlesResponse> response) {
    BatchGetArticlesResponse.Builder found = BatchGetArticlesResponse.newBuilder();
    catalog.getAll(RequestMapper.ids(request.getIdsList()), caller.isEditor()).stream()
        .map(ArticleMapper::toProto)
        .forEach(found::addArticles);
    answer(response, found.build());
  }

  @Override
  @RolesAllowed("reader")
  public void listArticles(
      ListArticlesRequest request, StreamObserver<ListArticlesResponse> response) {
    ArticleQuery query = RequestMapper.query(request, caller.isEditor());
    answer(response, ListMapper.articles(catalog.search(query), query.limit() - 1));
  }

  @Override
  @RolesAllowed("editor")
  public void updateArticle(
      UpdateArticleRequest request, StreamObserver<UpdateArticleResponse> response) {
    Article article =
        catalog.update(
            id(request.getId()),
            request.getEtag(),
            RequestMapper.amendment(request),
            caller.subject());
    answer(
        response,
        UpdateArticleResponse.newBuilder().setArticle(ArticleMapper.toProto(article)).build());
  }

  @Override
  @RolesAllowed("editor")
  public void deleteArticle(
      DeleteArticleRequest request, StreamObserver<DeleteArticleResponse> response) {
    catalog.delete(id(request.getId()), request.getEtag(), caller.subject());
    answer(response, DeleteArticleResponse.getDefaultInstance());
  }

  @Override
  @RolesAllowed("reader")
  public void listRevisions(
      ListRevisionsRequest request, StreamObserver<ListRevisionsResponse> response) {
    ListMapper.Page page = ListMapper.page(request.getPageSize(), request.getPageToken());
    List<Article> found =
        catalog.revisions(id(request.getId()), page.below(), page.size() + 1, caller.isEditor());
    answer(response, ListMapper.revisions(found, page.size()));
  }

  /**
   * The role is checked one call further on: what a streaming method throws before its first
   * message, Quarkus neither answers nor logs, and the caller would wait for ever.
   */
  @Override
  @PermitAll
  public StreamObserver<CreateImportRequest> createImport(
      StreamObserver<CreateImportResponse> response) {
    try {
      return imports.receive(response);
    } catch (RuntimeException refused) {
      response.onError(FailureStatus.of(refused));
      return new RefusedStream<>();
    }
  }

  @Override
  @RolesAllowed("editor")
  public void getImport(GetImportRequest request, StreamObserver<GetImportResponse> response) {
    answer(response, imports.get(request));
  }

  @Override
  @RolesAllowed("editor")
  public void listImportItems(
      ListImportItemsRequest request, StreamObserver<ListImportItemsResponse> response) {
    answer(response, imports.items(request));
  }

  private static UUID id(String id) {
    return RequestMapper.id(id, Reason.ARTICLE_NOT_FOUND);
  }

  private static <T> void answer(StreamObserver<T> response, T message) {
    response.onNext(message);
    response.onCompleted();
  }
}
