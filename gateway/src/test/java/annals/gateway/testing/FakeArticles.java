package annals.gateway.testing;

import annals.article.v1.Article;
import annals.article.v1.ArticleDraft;
import annals.article.v1.ArticleHit;
import annals.article.v1.ArticleRevision;
import annals.article.v1.ArticleServiceGrpc.ArticleServiceImplBase;
import annals.article.v1.ArticleStatus;
import annals.article.v1.CreateArticleRequest;
import annals.article.v1.CreateArticleResponse;
import annals.article.v1.CreateImportRequest;
import annals.article.v1.CreateImportResponse;
import annals.article.v1.DateOrigin;
import annals.article.v1.DeleteArticleRequest;
import annals.article.v1.DeleteArticleResponse;
import annals.article.v1.GetArticleRequest;
import annals.article.v1.GetArticleResponse;
import annals.article.v1.GetImportRequest;
import annals.article.v1.GetImportResponse;
import annals.article.v1.Import;
import annals.article.v1.ImportHeader;
import annals.article.v1.ImportItem;
import annals.article.v1.ImportOutcome;
import annals.article.v1.ImportState;
import annals.article.v1.ListArticlesRequest;
import annals.article.v1.ListArticlesResponse;
import annals.article.v1.ListImportItemsRequest;
import annals.article.v1.ListImportItemsResponse;
import annals.article.v1.ListRevisionsRequest;
import annals.article.v1.ListRevisionsResponse;
import annals.article.v1.PublicationDate;
import annals.article.v1.UpdateArticleRequest;
import annals.article.v1.UpdateArticleResponse;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.grpc.FailureStatus;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Articles in memory, with revisions, tags, request ids and pages that tell position by number. */
public final class FakeArticles extends ArticleServiceImplBase {
  private final Map<String, Article> articles = new ConcurrentSkipListMap<>();
  private final Map<String, String> requests = new ConcurrentHashMap<>();
  private final List<Message> received = new CopyOnWriteArrayList<>();
  private final AtomicLong uploaded = new AtomicLong();
  private volatile @Nullable ImportHeader header;
  private volatile boolean uploadCancelled;

  /** The requests since the last reset. */
  public List<Message> received() {
    return received;
  }

  /** The last request of a type. */
  public <T extends Message> T last(Class<T> type) {
    return received.stream().filter(type::isInstance).map(type::cast).toList().getLast();
  }

  /** Bytes of content of the last upload. */
  public long uploaded() {
    return uploaded.get();
  }

  /** Header of the last upload. */
  public @Nullable ImportHeader header() {
    return header;
  }

  /** Whether the last upload was given up by the caller. */
  public boolean uploadCancelled() {
    return uploadCancelled;
  }

  /** Puts an article in and returns it with an id and a tag. */
  public Article add(Article.Builder article) {
    Article made = article.setId(UUID.randomUUID().toString()).setRevision(1).setEtag("r1").build();
    articles.put(made.getId(), made);
    return made;
  }

  /** Forgets everything. */
  public void reset() {
    articles.clear();
    requests.clear();
    received.clear();
    uploaded.set(0);
    header = null;
    uploadCancelled = false;
  }

  @Override
  public void createArticle(
      CreateArticleRequest request, StreamObserver<CreateArticleResponse> answer) {
    received.add(request);
    if (request.getDraft().getText().equals("unwanted")) {
      fail(answer, AnnalsException.invalid("draft.text", "Must be wanted."));
      return;
    }
    Article seen = articles.get(requests.getOrDefault(request.getRequestId(), ""));
    Article article = seen == null ? add(apply(Article.newBuilder(), request.getDraft())) : seen;
    requests.put(request.getRequestId(), article.getId());
    finish(
        answer,
        CreateArticleResponse.newBuilder().setArticle(article).setCreated(seen == null).build());
  }

  @Override
  public void getArticle(GetArticleRequest request, StreamObserver<GetArticleResponse> answer) {
    received.add(request);
    Article article = articles.get(request.getId());
    if (article == null) {
      fail(answer, AnnalsException.notFound(Reason.ARTICLE_NOT_FOUND, request.getId()));
    } else {
      finish(answer, GetArticleResponse.newBuilder().setArticle(article).build());
    }
  }

  @Override
  public void listArticles(
      ListArticlesRequest request, StreamObserver<ListArticlesResponse> answer) {
    received.add(request);
    List<Article> fitting =
        articles.values().stream()
            .filter(one -> request.getIdsCount() == 0 || request.getIdsList().contains(one.getId()))
            .filter(one -> one.getText().contains(request.getQuery()))
            .toList();
    int from = 0;
    if (!request.getPageToken().isEmpty()) {
      if (!request.getPageToken().matches("\\d+")) {
        fail(
            answer,
            new AnnalsException(
                Reason.INVALID_PAGE_TOKEN,
                "No such page.",
                List.of(new annals.platform.error.FieldViolation("page_token", "No such page.")),
                Map.of()));
        return;
      }
      from = Integer.parseInt(request.getPageToken());
    }
    int to = Math.min(from + request.getPageSize(), fitting.size());
    ListArticlesResponse.Builder page = ListArticlesResponse.newBuilder();
    fitting
        .subList(Math.min(from, to), to)
        .forEach(
            one ->
                page.addArticles(
                    ArticleHit.newBuilder().setArticle(one.toBuilder().clearText().build())));
    finish(answer, page.setNextPageToken(to < fitting.size() ? "" + to : "").build());
  }

  @Override
  public void updateArticle(
      UpdateArticleRequest request, StreamObserver<UpdateArticleResponse> answer) {
    received.add(request);
    Article article = articles.get(request.getId());
    if (article == null) {
      fail(answer, AnnalsException.notFound(Reason.ARTICLE_NOT_FOUND, request.getId()));
    } else if (stale(article, request.getEtag())) {
      fail(answer, new AnnalsException(Reason.STALE_ETAG, "It was changed."));
    } else {
      long revision = article.getRevision() + 1;
      Article.Builder changed = article.toBuilder().setRevision(revision).setEtag("r" + revision);
      request.getUpdateMaskList().stream()
          .filter(field -> field.equals("title"))
          .forEach(field -> changed.setTitle(request.getDraft().getTitle()));
      articles.put(article.getId(), changed.build());
      finish(answer, UpdateArticleResponse.newBuilder().setArticle(changed).build());
    }
  }

  @Override
  public void deleteArticle(
      DeleteArticleRequest request, StreamObserver<DeleteArticleResponse> answer) {
    received.add(request);
    Article article = articles.get(request.getId());
    if (article == null) {
      fail(answer, AnnalsException.notFound(Reason.ARTICLE_NOT_FOUND, request.getId()));
    } else if (stale(article, request.getEtag())) {
      fail(answer, new AnnalsException(Reason.STALE_ETAG, "It was changed."));
    } else {
      articles.remove(request.getId());
      finish(answer, DeleteArticleResponse.getDefaultInstance());
    }
  }

  @Override
  public void listRevisions(
      ListRevisionsRequest request, StreamObserver<ListRevisionsResponse> answer) {
    received.add(request);
    Article article = articles.get(request.getId());
    if (article == null) {
      fail(answer, AnnalsException.notFound(Reason.ARTICLE_NOT_FOUND, request.getId()));
    } else {
      finish(
          answer,
          ListRevisionsResponse.newBuilder()
              .addRevisions(ArticleRevision.newBuilder().setArticle(article).setAuthor("somebody"))
              .build());
    }
  }

  @Override
  public StreamObserver<CreateImportRequest> createImport(
      StreamObserver<CreateImportResponse> answer) {
    return new StreamObserver<>() {
      @Override
      public void onNext(CreateImportRequest part) {
        if (part.hasHeader()) {
          header = part.getHeader();
        }
        uploaded.addAndGet(part.getContent().size());
      }

      @Override
      public void onError(Throwable failure) {
        uploadCancelled = true;
      }

      @Override
      public void onCompleted() {
        if (uploaded.get() == 0) {
          fail(answer, new AnnalsException(Reason.EMPTY_IMPORT, "There is nothing in it."));
          return;
        }
        finish(
            answer,
            CreateImportResponse.newBuilder()
                .setImport(
                    Import.newBuilder()
                        .setId(UUID.randomUUID().toString())
                        .setState(ImportState.IMPORT_STATE_QUEUED))
                .build());
      }
    };
  }

  @Override
  public void getImport(GetImportRequest request, StreamObserver<GetImportResponse> answer) {
    received.add(request);
    finish(
        answer,
        GetImportResponse.newBuilder()
            .setImport(
                Import.newBuilder()
                    .setId(request.getId())
                    .setState(ImportState.IMPORT_STATE_DONE)
                    .setTotal(3)
                    .setTaken(1)
                    .setCopies(1)
                    .setRejected(1))
            .build());
  }

  @Override
  public void listImportItems(
      ListImportItemsRequest request, StreamObserver<ListImportItemsResponse> answer) {
    received.add(request);
    finish(
        answer,
        ListImportItemsResponse.newBuilder()
            .addItems(
                ImportItem.newBuilder()
                    .setName("blank.txt")
                    .setOutcome(ImportOutcome.IMPORT_OUTCOME_REJECTED)
                    .setReason("The file is blank."))
            .build());
  }

  static <A> void finish(StreamObserver<A> answer, A value) {
    answer.onNext(value);
    answer.onCompleted();
  }

  static void fail(StreamObserver<?> answer, AnnalsException failure) {
    answer.onError(FailureStatus.of(failure));
  }

  private static boolean stale(Article article, String etag) {
    return !etag.isEmpty() && !etag.equals(article.getEtag());
  }

  private static Article.Builder apply(Article.Builder article, ArticleDraft draft) {
    return article
        .setTitle(draft.getTitle())
        .setText(draft.hasHtml() ? draft.getHtml() : draft.getText())
        .setSource(draft.getSource())
        .setUrl(draft.getUrl())
        .setStatus(ArticleStatus.ARTICLE_STATUS_USABLE)
        .setPublished(
            PublicationDate.newBuilder()
                .setValue(draft.getPublished())
                .setOrigin(
                    draft.getPublished().isEmpty()
                        ? DateOrigin.DATE_ORIGIN_UNKNOWN
                        : DateOrigin.DATE_ORIGIN_METADATA));
  }
}
