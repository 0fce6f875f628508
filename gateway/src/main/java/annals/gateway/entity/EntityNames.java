package annals.gateway.entity;

import annals.entity.v1.BatchGetEntitiesRequest;
import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.NamedEntity;
import annals.gateway.http.Parameters;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProtoValues;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up who ids stand for today, many at once: survivors of merges, present names. */
@ApplicationScoped
public class EntityNames {
  private static final int BATCH = 200;

  private final EntityServiceBlockingStub entities;

  EntityNames(@GrpcClient("entity") EntityServiceBlockingStub entities) {
    this.entities = entities;
  }

  /** The entities by the ids asked for; unknown ids are left out. */
  public Lookup of(Collection<String> ids) {
    List<String> wanted = new ArrayList<>(new LinkedHashSet<>(ids));
    wanted.remove("");
    Map<String, NamedEntity> found = new HashMap<>();
    for (int from = 0; from < wanted.size(); from += BATCH) {
      List<String> batch = wanted.subList(from, Math.min(from + BATCH, wanted.size()));
      found.putAll(
          entities
              .batchGetEntities(BatchGetEntitiesRequest.newBuilder().addAllIds(batch).build())
              .getEntitiesMap());
    }
    return new Lookup(found);
  }

  /**
   * The ids as they count today.
   *
   * @throws ProblemException 400 that names {@code parameter} for an unknown id
   */
  public List<String> survivors(String parameter, Collection<String> ids) {
    Lookup lookup = of(ids);
    return ids.stream().map(id -> lookup.survivor(parameter, id)).distinct().toList();
  }

  /** The id of a parameter as it counts today; empty when not given. */
  public String survivor(String parameter, @Nullable String value) {
    String id = Parameters.id(parameter, value);
    return id.isEmpty() ? id : survivors(parameter, List.of(id)).getFirst();
  }

  /**
   * The ids of a body as they count today.
   *
   * @param pointer the list of the body that the ids stand in
   * @param below what follows the number of an item, as {@code /id}, or nothing
   * @throws ProblemException 400 that points to the first unknown id
   */
  public List<String> survivorsIn(String pointer, String below, List<String> ids) {
    Map<String, NamedEntity> found = of(ids).byId();
    List<String> survivors = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      NamedEntity entity = found.get(ids.get(i));
      if (entity == null) {
        throw ProblemException.invalidField(pointer + "/" + i + below, "There is no such entity.");
      }
      survivors.add(entity.getId());
    }
    return survivors;
  }

  /** Entities by the ids that were asked for. */
  public record Lookup(Map<String, NamedEntity> byId) {
    /** Copies the map. */
    public Lookup {
      byId = Map.copyOf(byId);
    }

    /**
     * The entity that {@code id} stands for today; null for an empty id.
     *
     * @param lastName the name to keep when the entity is gone
     */
    public @Nullable EntityReferenceJson reference(String id, String lastName) {
      if (id.isEmpty()) {
        return null;
      }
      NamedEntity entity = byId.get(id);
      return entity == null
          ? new EntityReferenceJson(id, ProtoValues.text(lastName))
          : new EntityReferenceJson(entity.getId(), ProtoValues.text(entity.getName()));
    }

    private String survivor(String parameter, String id) {
      NamedEntity entity = byId.get(id);
      if (entity == null) {
        throw ProblemException.invalidParameter(parameter, "There is no entity " + id + ".");
      }
      return entity.getId();
    }
  }
}
