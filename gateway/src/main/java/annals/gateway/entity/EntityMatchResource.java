package annals.gateway.entity;

import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.gateway.http.Parameters;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who may be meant by names. */
@Path("/v1/entities:match")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntityMatchResource {
  private final EntityServiceBlockingStub entities;

  EntityMatchResource(@GrpcClient("entity") EntityServiceBlockingStub entities) {
    this.entities = entities;
  }

  @POST
  @RolesAllowed(Roles.READER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "matchEntities",
      summary = "Who may be meant by names",
      description = "Up to 100 names in any script, with what is known of their bearers.")
  public MatchJson.Response match(
      @HeaderParam("Idempotency-Key") @Nullable String key, MatchJson.@Nullable Request wanted) {
    Parameters.idempotencyKey(key);
    return MatchMapper.response(
        entities.matchEntities(MatchMapper.request(RequestBodies.required(wanted))));
  }
}
