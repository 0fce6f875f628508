package annals.gateway.entity;

import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.GetEntityRequest;
import annals.entity.v1.NamedEntity;
import annals.gateway.http.MovedException;
import annals.gateway.http.PathIds;
import annals.gateway.http.Problem;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;

/**
 * Finds the entity that a path names. One that was merged is read under the id of its survivor, and
 * is not changed under its own: who edits it should see first what it is part of now.
 */
@ApplicationScoped
public class KnownEntities {
  private final EntityServiceBlockingStub entities;
  private final UriInfo uri;

  KnownEntities(@GrpcClient("entity") EntityServiceBlockingStub entities, UriInfo uri) {
    this.entities = entities;
    this.uri = uri;
  }

  /**
   * The entity of the path.
   *
   * @param asOf RFC 3339 instant, or empty for now
   * @throws MovedException when it was merged, to the same address of the survivor
   */
  public NamedEntity read(String id, String asOf) {
    String known = PathIds.entity(id);
    NamedEntity entity = get(known, asOf);
    if (!entity.getId().equals(known)) {
      throw new MovedException(addressOf(id, entity.getId()));
    }
    return entity;
  }

  /** The id of the path, of an entity that is there; throws as {@link #read} does. */
  public String id(String id) {
    return read(id, "").getId();
  }

  /**
   * The entity of the path as it is now.
   *
   * @throws ProblemException 409 that names the survivor when it was merged
   */
  public NamedEntity forChange(String id) {
    String known = PathIds.entity(id);
    NamedEntity entity = get(known, "");
    if (!entity.getId().equals(known)) {
      throw new ProblemException(
              ProblemType.ENTITY_MERGED,
              "The entity is part of %s now; look at that one and change it."
                  .formatted(entity.getId()))
          .with(Map.of(Problem.SURVIVOR, entity.getId()));
    }
    return entity;
  }

  private NamedEntity get(String id, String asOf) {
    return entities
        .getEntity(GetEntityRequest.newBuilder().setId(id).setAsOf(asOf).build())
        .getEntity();
  }

  private String addressOf(String id, String survivor) {
    URI asked = uri.getRequestUri();
    String path = asked.getRawPath().replace(id, survivor);
    return asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery();
  }
}
