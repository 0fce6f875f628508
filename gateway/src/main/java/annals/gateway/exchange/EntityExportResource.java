package annals.gateway.exchange;

import annals.gateway.entity.EntityMapper;
import annals.gateway.entity.EntityType;
import annals.gateway.http.Parameters;
import annals.gateway.http.StreamedBody;
import annals.gateway.security.Roles;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All people and organisations, for other tools. */
@Path("/v1/entities:export")
@Produces("application/x-ndjson")
@Tag(name = "Entities")
public class EntityExportResource {
  private final EntityExport export;

  EntityExportResource(EntityExport export) {
    this.export = export;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "exportEntities",
      summary = "All people and organisations, one a line",
      description =
          "FollowTheMoney entities or JSON-LD of schema.org, in the order of their ids. An answer"
              + " that breaks off is not complete.")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response list(
      @QueryParam("format")
          @Parameter(
              description = "By default FTM.",
              schema = @Schema(implementation = EntityExport.Format.class))
          @Nullable String format,
      @QueryParam("type") @Parameter(schema = @Schema(implementation = EntityType.class))
          @Nullable String type,
      @Context RoutingContext request) {
    EntityExport.Format wanted =
        Objects.requireNonNullElse(
            Parameters.oneOf("format", format, EntityExport.Format.class), EntityExport.Format.FTM);
    return Response.ok(
            new StreamedBody(
                request,
                export.lines(
                    wanted, EntityMapper.type(Parameters.oneOf("type", type, EntityType.class)))))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"entities.%s.ndjson\""
                .formatted(wanted.name().toLowerCase(Locale.ROOT)))
        .build();
  }
}
