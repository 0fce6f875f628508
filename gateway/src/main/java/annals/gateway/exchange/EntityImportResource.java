package annals.gateway.exchange;

import annals.entity.v1.EntityFormat;
import annals.gateway.http.Parameters;
import annals.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People and organisations from outside. */
@Path("/v1/entities:import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntityImportResource {
  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";

  private final EntityUpload upload;

  EntityImportResource(EntityUpload upload) {
    this.upload = upload;
  }

  @POST
  @RolesAllowed(Roles.EDITOR)
  @Consumes({CSV, NDJSON, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "importEntities",
      summary = "Bring people and organisations in",
      description =
          "CSV with a header (id, type, name, aliases, countries, wikidata, role, organization...),"
              + " FollowTheMoney entities as NDJSON, or a Wikidata JSON dump. Each line goes in by"
              + " itself: a rejected one has its reason and holds up no other. One with a known"
              + " external id is updated, so the same upload again makes nothing twice.")
  public EntityImportJson create(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("format")
          @Parameter(
              description =
                  "Else by the media type: CSV for text/csv, FTM for NDJSON, WIKIDATA for JSON.",
              schema = @Schema(implementation = EntityImportJson.Format.class))
          @Nullable String format,
      InputStream body)
      throws IOException {
    Parameters.idempotencyKey(key);
    EntityImportJson.Format wanted =
        Parameters.oneOf("format", format, EntityImportJson.Format.class);
    return EntityImportJson.of(upload.send(format(wanted == null ? usual(type) : wanted), body));
  }

  private static EntityImportJson.Format usual(MediaType type) {
    return switch (type.getType() + "/" + type.getSubtype()) {
      case CSV -> EntityImportJson.Format.CSV;
      case MediaType.APPLICATION_JSON -> EntityImportJson.Format.WIKIDATA;
      default -> EntityImportJson.Format.FTM;
    };
  }

  private static EntityFormat format(EntityImportJson.Format format) {
    return switch (format) {
      case CSV -> EntityFormat.ENTITY_FORMAT_CSV;
      case FTM -> EntityFormat.ENTITY_FORMAT_FTM;
      case WIKIDATA -> EntityFormat.ENTITY_FORMAT_WIKIDATA;
    };
  }
}
