package annals.gateway.curation;

import annals.entity.v1.CurationServiceGrpc.CurationServiceBlockingStub;
import annals.entity.v1.ListEntityHistoryRequest;
import annals.entity.v1.ListEntityHistoryResponse;
import annals.gateway.entity.KnownEntities;
import annals.gateway.http.PageParameters;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life of an entity. */
@Path("/v1/entities/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntityHistoryResource {
  private final CurationServiceBlockingStub curation;
  private final KnownEntities known;

  EntityHistoryResource(
      @GrpcClient("entity") CurationServiceBlockingStub curation, KnownEntities known) {
    this.curation = curation;
    this.known = known;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listEntityHistory",
      summary = "What happened to an entity",
      description = "What the machine learned and what people did, the newest first.")
  public HistoryJson.Page list(@PathParam("id") String id, @BeanParam PageParameters page) {
    ListEntityHistoryResponse found =
        curation.listEntityHistory(
            ListEntityHistoryRequest.newBuilder()
                .setEntityId(known.id(id))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return HistoryMapper.page(found.getEntriesList(), found.getNextPageToken());
  }
}
