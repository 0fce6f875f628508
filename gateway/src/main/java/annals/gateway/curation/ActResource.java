package annals.gateway.curation;

import annals.entity.v1.CurationServiceGrpc.CurationServiceBlockingStub;
import annals.entity.v1.UndoActRequest;
import annals.gateway.http.BodyValues;
import annals.gateway.http.Parameters;
import annals.gateway.http.PathIds;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Acts of editors: splits and edits. */
@Path("/v1/acts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curating")
public class ActResource {
  private final CurationServiceBlockingStub curation;

  ActResource(@GrpcClient("entity") CurationServiceBlockingStub curation) {
    this.curation = curation;
  }

  /** Why an act is undone. */
  @Schema(name = "Undo", description = "Why an act is undone; the body may be left out.")
  record Undo(@Nullable String reason) {}

  @POST
  @Path("{id}:undo")
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "undoAct",
      summary = "Take back a split or an edit",
      description = "409 LATER_EDIT when a later edit stands on it.")
  @APIResponse(responseCode = "204", description = "Undone.")
  public void undo(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable Undo why) {
    Parameters.idempotencyKey(key);
    curation.undoAct(
        UndoActRequest.newBuilder()
            .setActId(PathIds.act(id))
            .setReason(why == null ? "" : BodyValues.orEmpty(why.reason()))
            .build());
  }
}
