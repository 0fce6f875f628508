package annals.gateway.reconcile;

import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.ListEntitiesRequest;
import annals.entity.v1.ListEntitiesResponse;
import annals.entity.v1.NamedEntity;
import annals.gateway.entity.EntityNames;
import annals.gateway.http.Parameters;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Entities that somebody may be typing the name of. */
@ApplicationScoped
public class EntitySuggestions {
  private static final int SUGGESTIONS = 20;
  private static final int PAGE = 200;

  /** Nobody scrolls further; the next suggestions come from another letter. */
  private static final int FURTHEST = 1000;

  private final EntityServiceBlockingStub entities;
  private final EntityNames names;

  EntitySuggestions(@GrpcClient("entity") EntityServiceBlockingStub entities, EntityNames names) {
    this.entities = entities;
    this.names = names;
  }

  /**
   * The suggestions for a prefix of a name, or for an id.
   *
   * @param skip how many to leave out
   */
  List<NamedEntity> find(String prefix, int skip) {
    if (Parameters.isId(prefix)) {
      return names.of(List.of(prefix)).byId().values().stream().skip(skip).toList();
    }
    String token = "";
    int left = skip;
    while (left < FURTHEST) {
      int size = Math.min(left + SUGGESTIONS, PAGE);
      ListEntitiesResponse page =
          entities.listEntities(
              ListEntitiesRequest.newBuilder()
                  .setQuery(prefix)
                  .setPageSize(size)
                  .setPageToken(token)
                  .build());
      token = page.getNextPageToken();
      if (page.getEntitiesCount() > left || page.getEntitiesCount() == 0 || token.isEmpty()) {
        return page.getEntitiesList().stream().skip(left).limit(SUGGESTIONS).toList();
      }
      left -= page.getEntitiesCount();
    }
    return List.of();
  }
}
