package annals.gateway.testing;

import annals.entity.v1.BatchGetEntitiesRequest;
import annals.entity.v1.BatchGetEntitiesResponse;
import annals.entity.v1.EntityServiceGrpc.EntityServiceImplBase;
import annals.entity.v1.EntityType;
import annals.entity.v1.GetEntityRequest;
import annals.entity.v1.GetEntityResponse;
import annals.entity.v1.ListEntitiesRequest;
import annals.entity.v1.ListEntitiesResponse;
import annals.entity.v1.ListEntityArticlesRequest;
import annals.entity.v1.ListEntityArticlesResponse;
import annals.entity.v1.ListMentionsRequest;
import annals.entity.v1.ListMentionsResponse;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Entities in memory, with merged ids and the articles that they are mentioned in. */
public final class FakeEntities extends EntityServiceImplBase {
  private final Map<String, NamedEntity> entities = new ConcurrentHashMap<>();
  private final Map<String, String> merged = new ConcurrentHashMap<>();
  private final Map<String, List<String>> articles = new ConcurrentHashMap<>();
  private final List<Mention> mentions = new CopyOnWriteArrayList<>();
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
            .build());
    return id;
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
    received.clear();
  }

  @Override
  public void getEntity(GetEntityRequest request, StreamObserver<GetEntityResponse> answer) {
    received.add(request);
    NamedEntity entity = entities.get(merged.getOrDefault(request.getId(), request.getId()));
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
      NamedEntity entity = entities.get(merged.getOrDefault(id, id));
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
}
