package annals.gateway.reconcile;

import annals.entity.v1.NamedEntity;
import annals.gateway.entity.EntityNames;
import annals.gateway.http.Parameters;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import annals.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A small page about an entity, for the frame that clients show beside a cell. */
@Path(ReconcileResource.PATH + "/preview")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Reconciliation")
public class PreviewResource {
  private final EntityNames names;
  private final String ancestors;

  PreviewResource(
      EntityNames names,
      @ConfigProperty(name = "annals.reconcile.frame-ancestors") String ancestors) {
    this.names = names;
    this.ancestors = ancestors;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "previewEntity", summary = "A small page about an entity")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response get(
      @QueryParam("id") @Parameter(required = true, description = "Id of the entity.")
          @Nullable String id) {
    String known = Parameters.id("id", id);
    NamedEntity entity = known.isEmpty() ? null : names.of(List.of(known)).byId().get(known);
    if (entity == null) {
      throw new ProblemException(
          ProblemType.ENTITY_NOT_FOUND, ProblemType.ENTITY_NOT_FOUND.title() + ".");
    }
    return Response.ok(PreviewPage.of(entity))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Content-Security-Policy", PreviewPage.policy(ancestors))
        .build();
  }
}
