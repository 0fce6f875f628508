package annals.entity.grpc;

import annals.article.v1.Article;
import annals.entity.application.AnnotationStore.Place;
import annals.entity.application.ArticleAnnotator;
import annals.entity.application.ArticleContent;
import annals.entity.application.EntityPage;
import annals.entity.application.EntityRegistry;
import annals.entity.application.EntityStore;
import annals.entity.application.MatchDesk;
import annals.entity.application.MentionDesk;
import annals.entity.application.ReviewDesk;
import annals.entity.domain.NamedEntity;
import annals.entity.v1.AnnotateArticleRequest;
import annals.entity.v1.AnnotateArticleResponse;
import annals.entity.v1.BatchGetEntitiesRequest;
import annals.entity.v1.BatchGetEntitiesResponse;
import annals.entity.v1.CountMentionsRequest;
import annals.entity.v1.CountMentionsResponse;
import annals.entity.v1.EntityServiceGrpc.EntityServiceImplBase;
import annals.entity.v1.ExportEntitiesRequest;
import annals.entity.v1.ExportEntitiesResponse;
import annals.entity.v1.GetEntityRequest;
import annals.entity.v1.GetEntityResponse;
import annals.entity.v1.ImportEntitiesRequest;
import annals.entity.v1.ImportEntitiesResponse;
import annals.entity.v1.ListEntitiesRequest;
import annals.entity.v1.ListEntitiesResponse;
import annals.entity.v1.ListEntityArticlesRequest;
import annals.entity.v1.ListEntityArticlesResponse;
import annals.entity.v1.ListMentionsRequest;
import annals.entity.v1.ListMentionsResponse;
import annals.entity.v1.ListRelatedEntitiesRequest;
import annals.entity.v1.ListRelatedEntitiesResponse;
import annals.entity.v1.MatchEntitiesRequest;
import annals.entity.v1.MatchEntitiesResponse;
import annals.entity.v1.RemoveArticleRequest;
import annals.entity.v1.RemoveArticleResponse;
import annals.entity.wire.EntityMapper;
import annals.entity.wire.MentionMapper;
import annals.platform.error.AnnalsException;
import annals.platform.grpc.FailureStatus;
import annals.platform.grpc.RefusedStream;
import annals.platform.paging.PageSize;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** {@code EntityService}: roles, translation, nothing else. */
@GrpcService
@Blocking
class EntityEndpoint extends EntityServiceImplBase {
  private static final Logger LOG = Logger.getLogger(EntityEndpoint.class);
  private static final int LARGEST_BATCH = 200;

  private final ArticleAnnotator annotator;
  private final EntityRegistry registry;
  private final MentionDesk mentions;
  private final MatchDesk matches;
  private final ReviewDesk reviews;
  private final EntityPage page;
  private final ImportReception imports;

  EntityEndpoint(
      ArticleAnnotator annotator,
      EntityRegistry registry,
      MentionDesk mentions,
      MatchDesk matches,
      ReviewDesk reviews,
      EntityPage page,
      ImportReception imports) {
    this.annotator = annotator;
    this.registry = registry;
    this.mentions = mentions;
    this.matches = matches;
    this.reviews = reviews;
    this.page = page;
    this.imports = imports;
  }

  @Override
  @RolesAllowed("pipeline")
  public void annotateArticle(
      AnnotateArticleRequest request, StreamObserver<AnnotateArticleResponse> response) {
    Article article = request.getArticle();
    int found =
        annotator.annotate(
            ArticleMapper.text(article),
            article.getPublished().getValue(),
            ArticleContent.of(article.toByteArray()));
    compareDue();
    answer(response, AnnotateArticleResponse.newBuilder().setMentionCount(found).build());
  }

  /** The article is filed by now: whatever keeps the queue from its work must not fail it. */
  private void compareDue() {
    try {
      reviews.compareDue();
    } catch (RuntimeException later) {
      LOG.warn("The review queue could not compare new names; it tries again.", later);
    }
  }

  @Override
  @RolesAllowed("pipeline")
  public void removeArticle(
      RemoveArticleRequest request, StreamObserver<RemoveArticleResponse> response) {
    registry.remove(Ids.parse("article_id", request.getArticleId()), request.getRevision());
    answer(response, RemoveArticleResponse.getDefaultInstance());
  }

  @Override
  @RolesAllowed("reader")
  public void getEntity(GetEntityRequest request, StreamObserver<GetEntityResponse> response) {
    UUID id = Ids.parse("id", request.getId());
    NamedEntity entity =
        request.getAsOf().isEmpty()
            ? registry.get(id)
            : registry.getAsOf(id, Pages.instant("as_of", request.getAsOf()));
    answer(
        response, GetEntityResponse.newBuilder().setEntity(EntityMapper.toProto(entity)).build());
  }

  @Override
  @RolesAllowed("reader")
  public void batchGetEntities(
      BatchGetEntitiesRequest request, StreamObserver<BatchGetEntitiesResponse> response) {
    if (request.getIdsCount() > LARGEST_BATCH) {
      throw AnnalsException.invalid("ids", "At most " + LARGEST_BATCH + " ids at a time.");
    }
    List<UUID> ids = request.getIdsList().stream().map(id -> Ids.parse("ids", id)).toList();
    BatchGetEntitiesResponse.Builder found = BatchGetEntitiesResponse.newBuilder();
    registry
        .find(ids)
        .forEach((id, entity) -> found.putEntities(id.toString(), EntityMapper.toProto(entity)));
    answer(response, found.build());
  }

  @Override
  @RolesAllowed("reader")
  public void listEntities(
      ListEntitiesRequest request, StreamObserver<ListEntitiesResponse> response) {
    int size = PageSize.of(request.getPageSize());
    EntityStore.Search search =
        Pages.search(
            request.getQuery(), EntityMapper.type(request.getType()), request.getPageToken());
    List<NamedEntity> found = registry.search(search, size + 1);
    ListEntitiesResponse.Builder page = ListEntitiesResponse.newBuilder();
    found.stream().limit(size).map(EntityMapper::toProto).forEach(page::addEntities);
    if (found.size() > size) {
      page.setNextPageToken(Pages.after(found.get(size - 1)));
    }
    answer(response, page.build());
  }

  @Override
  @RolesAllowed("reader")
  public void listMentions(
      ListMentionsRequest request, StreamObserver<ListMentionsResponse> response) {
    int size = PageSize.of(request.getPageSize());
    if (request.getArticleId().isEmpty() == request.getEntityId().isEmpty()) {
      throw AnnalsException.invalid("article_id", "Ask for one article or for one entity.");
    }
    boolean byEntity = request.getArticleId().isEmpty();
    MentionDesk.Page found =
        byEntity
            ? mentions.ofEntity(
                Ids.parse("entity_id", request.getEntityId()),
                Pages.place(request.getPageToken()),
                size + 1)
            : mentions.ofArticle(
                Ids.parse("article_id", request.getArticleId()),
                Pages.ordinal(request.getPageToken()),
                size + 1);
    ListMentionsResponse.Builder page = ListMentionsResponse.newBuilder();
    MentionMapper.toProto(found).stream().limit(size).forEach(page::addMentions);
    if (found.mentions().size() > size) {
      Place last = found.places().get(size - 1);
      page.setNextPageToken(byEntity ? Pages.after(last) : Pages.after(last.ordinal()));
    }
    answer(response, page.build());
  }

  @Override
  @RolesAllowed("reader")
  public void listEntityArticles(
      ListEntityArticlesRequest request, StreamObserver<ListEntityArticlesResponse> response) {
    int size = PageSize.of(request.getPageSize());
    List<Place> found =
        mentions.articlesOf(
            Ids.parse("entity_id", request.getEntityId()),
            Pages.place(request.getPageToken()),
            size + 1);
    ListEntityArticlesResponse.Builder page = ListEntityArticlesResponse.newBuilder();
    found.stream().limit(size).forEach(place -> page.addArticleIds(place.articleId().toString()));
    if (found.size() > size) {
      page.setNextPageToken(Pages.after(found.get(size - 1)));
    }
    answer(response, page.build());
  }

  @Override
  @RolesAllowed("reader")
  public void listRelatedEntities(
      ListRelatedEntitiesRequest request, StreamObserver<ListRelatedEntitiesResponse> response) {
    answer(
        response,
        RelatedMapper.toProto(
            page.related(
                Ids.parse("entity_id", request.getEntityId()),
                RelatedMapper.after(request.getPageToken()),
                PageSize.of(request.getPageSize()))));
  }

  @Override
  @RolesAllowed("reader")
  public void countMentions(
      CountMentionsRequest request, StreamObserver<CountMentionsResponse> response) {
    answer(
        response,
        CountMapper.toProto(
            page.counts(
                Ids.parse("entity_id", request.getEntityId()),
                CountMapper.interval(request.getInterval()),
                CountMapper.day("from", request.getFrom()),
                CountMapper.day("to", request.getTo()))));
  }

  @Override
  @RolesAllowed("reader")
  public void matchEntities(
      MatchEntitiesRequest request, StreamObserver<MatchEntitiesResponse> response) {
    answer(response, MatchMapper.answer(request, matches));
  }

  /**
   * The role is checked behind this method: where a check fails before a stream's first message,
   * Quarkus neither answers nor logs, and the caller would wait for ever.
   */
  @Override
  @PermitAll
  public StreamObserver<ImportEntitiesRequest> importEntities(
      StreamObserver<ImportEntitiesResponse> response) {
    try {
      return imports.receive(response);
    } catch (RuntimeException refused) {
      response.onError(FailureStatus.of(refused));
      return new RefusedStream<>();
    }
  }

  @Override
  @RolesAllowed("reader")
  public void exportEntities(
      ExportEntitiesRequest request, StreamObserver<ExportEntitiesResponse> response) {
    int size = PageSize.of(request.getPageSize());
    List<NamedEntity> found =
        registry.inOrder(
            EntityMapper.type(request.getType()), Pages.idBefore(request.getPageToken()), size + 1);
    ExportEntitiesResponse.Builder page = ExportEntitiesResponse.newBuilder();
    found.stream().limit(size).map(EntityMapper::toProto).forEach(page::addEntities);
    if (found.size() > size) {
      page.setNextPageToken(Pages.after(found.get(size - 1).id()));
    }
    answer(response, page.build());
  }

  private static <T> void answer(StreamObserver<T> response, T message) {
    response.onNext(message);
    response.onCompleted();
  }
}
