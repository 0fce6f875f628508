package annals.gateway.curation;

import annals.entity.v1.CurationServiceGrpc.CurationServiceBlockingStub;
import annals.entity.v1.ListAuditRequest;
import annals.entity.v1.ListAuditResponse;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who changed what. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class AuditResource {
  private final CurationServiceBlockingStub curation;

  AuditResource(@GrpcClient("entity") CurationServiceBlockingStub curation) {
    this.curation = curation;
  }

  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "listAudit",
      summary = "What people did to entities",
      description = "Who, when, from what to what, and why; the newest first.")
  public HistoryJson.Page list(
      @QueryParam("actor") @Parameter(description = "User name; else everybody.")
          @Nullable String actor,
      @BeanParam PageParameters page) {
    ListAuditResponse found =
        curation.listAudit(
            ListAuditRequest.newBuilder()
                .setActor(Parameters.text("actor", actor))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return HistoryMapper.page(found.getEntriesList(), found.getNextPageToken());
  }
}
