package annals.gateway.curation;

import annals.entity.v1.CurationServiceGrpc.CurationServiceBlockingStub;
import annals.entity.v1.ListCandidatesRequest;
import annals.entity.v1.ListCandidatesResponse;
import annals.gateway.entity.EntityMapper;
import annals.gateway.entity.EntityType;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.ProtoValues;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The review queue of editors. */
@Path("/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curating")
public class CandidateResource {
  private final CurationServiceBlockingStub curation;

  CandidateResource(@GrpcClient("entity") CurationServiceBlockingStub curation) {
    this.curation = curation;
  }

  @GET
  @RolesAllowed(Roles.EDITOR)
  @Operation(
      operationId = "listCandidates",
      summary = "Pairs worth a decision",
      description = "The most valuable first; decided by POST /v1/judgements.")
  public CandidateJson.Page list(
      @QueryParam("type") @Parameter(schema = @Schema(implementation = EntityType.class))
          @Nullable String type,
      @QueryParam("entity") @Parameter(description = "Only pairs with this entity.")
          @Nullable String entity,
      @BeanParam PageParameters page) {
    ListCandidatesResponse found =
        curation.listCandidates(
            ListCandidatesRequest.newBuilder()
                .setType(EntityMapper.type(Parameters.oneOf("type", type, EntityType.class)))
                .setEntityId(Parameters.id("entity", entity))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return new CandidateJson.Page(
        found.getPairsList().stream().map(CandidateMapper::pair).toList(),
        ProtoValues.text(found.getNextPageToken()));
  }
}
