package annals.gateway.testing;

import annals.entity.v1.BatchGetEntitiesRequest;
import annals.entity.v1.BatchGetEntitiesResponse;
import annals.entity.v1.CountMentionsRequest;
import annals.entity.v1.CountMentionsResponse;
import annals.entity.v1.EntityFormat;
import annals.entity.v1.EntityServiceGrpc.EntityServiceImplBase;
import annals.entity.v1.EntityType;
import annals.entity.v1.ExportEntitiesRequest;
import annals.entity.v1.ExportEntitiesResponse;
import annals.entity.v1.FeatureScore;
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
import annals.entity.v1.MatchCandidate;
import annals.entity.v1.MatchEntitiesRequest;
import annals.entity.v1.MatchEntitiesResponse;
import annals.entity.v1.MatchQuery;
import annals.entity.v1.MatchResult;
import annals.entity.v1.Mention;
import annals.entity.v1.MentionCount;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.RejectedEntity;
import annals.entity.v1.RelatedEntity;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Entities in memory, with merged ids and the articles that they are mentioned in. */
public final class FakeEntities extends EntityServiceImplBase {
  private final Map<String, NamedEntity> entities = new ConcurrentHashMap<>();
  private final Map<String, String> merged = new ConcurrentHashMap<>();
  private final Map<String, List<String>> articles = new ConcurrentHashMap<>();
  private final List<Mention> mentions = new CopyOnWriteArrayList<>();
  private final List<RelatedEntity> related = new CopyOnWriteArrayList<>();
  private final AtomicLong uploaded = new AtomicLong();
  private final AtomicInteger exportPages = new AtomicInteger(Integer.MAX_VALUE);
  private volatile EntityFormat uploadedFormat = EntityFormat.ENTITY_FORMAT_UNSPECIFIED;
  private final List<Message> received = new CopyOnWriteArrayList<>();

  /** The requests since the last reset. */
  public List<Message> received() {
    return received;
  }

  /** The last request of a type. */
  public <T extends Message> T last(Class<T> type) {
    return received.stream().filter(type::isInstance).map(type::cast).toList().getLast();
  }

  /** Adds a person and returns the id. */
  public String person(String name) {
    String id = UUID.randomUUID().toString();
    entities.put(
        id,
        NamedEntity.newBuilder()
            .setId(id)
            .setName(name)
            .setType(EntityType.ENTITY_TYPE_PERSON)
            .setEtag("v1")
            .build());
    return id;
  }

  /** Adds an entity under a new id and returns it as it is kept. */
  public NamedEntity add(NamedEntity.Builder entity) {
    NamedEntity kept = entity.setId(UUID.randomUUID().toString()).setEtag("v1").build();
    entities.put(kept.getId(), kept);
    return kept;
  }

  /** The entity that an id stands for. */
  public @Nullable NamedEntity find(String id) {
    return entities.get(merged.getOrDefault(id, id));
  }

  /** Puts another state in the place of the one before. */
  public void replace(NamedEntity entity) {
    entities.put(entity.getId(), entity);
  }

  /** Adds somebody to every list of related entities. */
  public void add(RelatedEntity entity) {
    related.add(entity);
  }

  /** Bytes of the last upload. */
  public long uploaded() {
    return uploaded.get();
  }

  /** Format of the last upload. */
  public EntityFormat uploadedFormat() {
    return uploadedFormat;
  }

  /** Pages of the export after which it fails. */
  public void failExportAfter(int pages) {
    exportPages.set(pages);
  }

  /** Makes an id that was merged into {@code survivor} and returns it. */
  public String mergedInto(String survivor) {
    String id = UUID.randomUUID().toString();
    merged.put(id, survivor);
    return id;
  }

  /** Says in which articles an entity is mentioned. */
  public void mentionedIn(String entity, List<String> ids) {
    articles.put(entity, ids);
  }

  /** Adds a mention to every list. */
  public void add(Mention mention) {
    mentions.add(mention);
  }

  /** Forgets everything. */
  public void reset() {
    entities.clear();
    merged.clear();
    articles.clear();
    mentions.clear();
    related.clear();
    uploaded.set(0);
    exportPages.set(Integer.MAX_VALUE);
    received.clear();
  }

  @Override
  public void getEntity(GetEntityRequest request, StreamObserver<GetEntityResponse> answer) {
    received.add(request);
    NamedEntity entity = find(request.getId());
    if (entity == null) {
      FakeArticles.fail(answer, AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, request.getId()));
    } else {
      FakeArticles.finish(answer, GetEntityResponse.newBuilder().setEntity(entity).build());
    }
  }

  @Override
  public void batchGetEntities(
      BatchGetEntitiesRequest request, StreamObserver<BatchGetEntitiesResponse> answer) {
    received.add(request);
    BatchGetEntitiesResponse.Builder found = BatchGetEntitiesResponse.newBuilder();
    for (String id : request.getIdsList()) {
      NamedEntity entity = find(id);
      if (entity != null) {
        found.putEntities(id, entity);
      }
    }
    FakeArticles.finish(answer, found.build());
  }

  @Override
  public void listEntities(
      ListEntitiesRequest request, StreamObserver<ListEntitiesResponse> answer) {
    received.add(request);
    ListEntitiesResponse.Builder page = ListEntitiesResponse.newBuilder();
    entities.values().stream()
        .filter(one -> one.getName().contains(request.getQuery()))
        .forEach(page::addEntities);
    FakeArticles.finish(answer, page.build());
  }

  @Override
  public void listMentions(
      ListMentionsRequest request, StreamObserver<ListMentionsResponse> answer) {
    received.add(request);
    FakeArticles.finish(answer, ListMentionsResponse.newBuilder().addAllMentions(mentions).build());
  }

  @Override
  public void listEntityArticles(
      ListEntityArticlesRequest request, StreamObserver<ListEntityArticlesResponse> answer) {
    received.add(request);
    if (!request.getPageToken().matches("\\d*")) {
      FakeArticles.fail(answer, new AnnalsException(Reason.INVALID_PAGE_TOKEN, "No such page."));
      return;
    }
    List<String> all = new ArrayList<>(articles.getOrDefault(request.getEntityId(), List.of()));
    int from = request.getPageToken().isEmpty() ? 0 : Integer.parseInt(request.getPageToken());
    int to = Math.min(from + request.getPageSize(), all.size());
    FakeArticles.finish(
        answer,
        ListEntityArticlesResponse.newBuilder()
            .addAllArticleIds(all.subList(from, to))
            .setNextPageToken(to < all.size() ? "" + to : "")
            .build());
  }

  @Override
  public void listRelatedEntities(
      ListRelatedEntitiesRequest request, StreamObserver<ListRelatedEntitiesResponse> answer) {
    received.add(request);
    FakeArticles.finish(
        answer, ListRelatedEntitiesResponse.newBuilder().addAllRelated(related).build());
  }

  @Override
  public void countMentions(
      CountMentionsRequest request, StreamObserver<CountMentionsResponse> answer) {
    received.add(request);
    FakeArticles.finish(
        answer,
        CountMentionsResponse.newBuilder()
            .addCounts(
                MentionCount.newBuilder()
                    .setPeriod("2031-05")
                    .setMentionCount(4)
                    .setArticleCount(2))
            .setUndated(1)
            .build());
  }

  /** Matches whoever has the name in full or as a part; only the first whole one is a match. */
  @Override
  public void matchEntities(
      MatchEntitiesRequest request, StreamObserver<MatchEntitiesResponse> answer) {
    received.add(request);
    MatchEntitiesResponse.Builder results = MatchEntitiesResponse.newBuilder();
    for (int i = 0; i < request.getQueriesCount(); i++) {
      MatchQuery query = request.getQueries(i);
      if (query.getCountry().length() > 2) {
        FakeArticles.fail(
            answer, AnnalsException.invalid("queries[" + i + "].country", "Must be a code."));
        return;
      }
      results.addResults(result(query));
    }
    FakeArticles.finish(answer, results.build());
  }

  private MatchResult result(MatchQuery query) {
    MatchResult.Builder result = MatchResult.newBuilder();
    entities.values().stream()
        .filter(one -> one.getName().contains(query.getName()))
        .sorted(Comparator.comparing(NamedEntity::getName))
        .forEach(
            one -> {
              boolean whole = one.getName().equals(query.getName());
              result.addCandidates(
                  MatchCandidate.newBuilder()
                      .setEntity(one)
                      .setScore(whole ? 0.987654 : 0.5)
                      .setMatch(whole && result.getCandidatesCount() == 0)
                      .addExplanation(feature("name", 1.5))
                      .addExplanation(feature("name", 0.25))
                      .addExplanation(feature("country", -0.5)));
            });
    return result.build();
  }

  private static FeatureScore feature(String name, double weight) {
    return FeatureScore.newBuilder().setFeature(name).setValue("seen").setWeight(weight).build();
  }

  @Override
  public StreamObserver<ImportEntitiesRequest> importEntities(
      StreamObserver<ImportEntitiesResponse> answer) {
    return new StreamObserver<>() {
      @Override
      public void onNext(ImportEntitiesRequest part) {
        if (part.getFormat() != EntityFormat.ENTITY_FORMAT_UNSPECIFIED) {
          uploadedFormat = part.getFormat();
        }
        uploaded.addAndGet(part.getChunk().size());
      }

      @Override
      public void onError(Throwable failure) {
        // The caller gave up.
      }

      @Override
      public void onCompleted() {
        FakeArticles.finish(
            answer,
            ImportEntitiesResponse.newBuilder()
                .setRead(5)
                .setCreated(2)
                .setUpdated(1)
                .setSkipped(1)
                .setRejected(1)
                .addRejections(
                    RejectedEntity.newBuilder().setLine(4).setReason("The name is missing."))
                .build());
      }
    };
  }

  @Override
  public void exportEntities(
      ExportEntitiesRequest request, StreamObserver<ExportEntitiesResponse> answer) {
    received.add(request);
    if (exportPages.getAndDecrement() <= 0) {
      FakeArticles.fail(answer, new AnnalsException(Reason.INTERNAL, "The disk is gone."));
      return;
    }
    List<NamedEntity> all =
        entities.values().stream().sorted(Comparator.comparing(NamedEntity::getId)).toList();
    int from = request.getPageToken().isEmpty() ? 0 : Integer.parseInt(request.getPageToken());
    int to = Math.min(from + request.getPageSize(), all.size());
    FakeArticles.finish(
        answer,
        ExportEntitiesResponse.newBuilder()
            .addAllEntities(all.subList(from, to))
            .setNextPageToken(to < all.size() ? "" + to : "")
            .build());
  }
}
