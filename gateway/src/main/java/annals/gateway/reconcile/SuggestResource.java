package annals.gateway.reconcile;

import annals.gateway.http.Parameters;
import annals.gateway.http.ProblemException;
import annals.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Completes what somebody types: entities, types, properties. */
@Path(ReconcileResource.PATH + "/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation")
public class SuggestResource {
  private static final String PREFIX = "The start of a name, or an id.";
  private static final String CURSOR = "How many suggestions to skip.";

  private final EntitySuggestions entities;

  SuggestResource(EntitySuggestions entities) {
    this.entities = entities;
  }

  @GET
  @Path("entity")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "suggestEntities", summary = "Entities whose names begin so")
  public SuggestJson entities(
      @QueryParam("prefix") @Parameter(description = PREFIX) @Nullable String prefix,
      @QueryParam("cursor")
          @Parameter(description = CURSOR, schema = @Schema(type = SchemaType.INTEGER))
          @Nullable String cursor) {
    return new SuggestJson(
        entities.find(Parameters.text("prefix", prefix), skip(cursor)).stream()
            .map(SuggestJson.Item::of)
            .toList());
  }

  @GET
  @Path("type")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "suggestTypes", summary = "Types whose names begin so")
  public SuggestJson types(
      @QueryParam("prefix") @Parameter(description = PREFIX) @Nullable String prefix,
      @QueryParam("cursor")
          @Parameter(description = CURSOR, schema = @Schema(type = SchemaType.INTEGER))
          @Nullable String cursor) {
    String typed = Parameters.text("prefix", prefix);
    return suggestions(
        cursor,
        Arrays.stream(ReconcileType.values())
            .filter(type -> type.startsWith(typed))
            .map(type -> SuggestJson.Item.of(type.json())));
  }

  @GET
  @Path("property")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "suggestProperties", summary = "Properties whose names begin so")
  public SuggestJson properties(
      @QueryParam("prefix") @Parameter(description = PREFIX) @Nullable String prefix,
      @QueryParam("cursor")
          @Parameter(description = CURSOR, schema = @Schema(type = SchemaType.INTEGER))
          @Nullable String cursor) {
    String typed = Parameters.text("prefix", prefix);
    return suggestions(
        cursor,
        Arrays.stream(ReconcileProperty.values())
            .filter(property -> property.startsWith(typed))
            .map(property -> SuggestJson.Item.of(property.json())));
  }

  private static SuggestJson suggestions(@Nullable String cursor, Stream<SuggestJson.Item> items) {
    return new SuggestJson(items.skip(skip(cursor)).toList());
  }

  private static int skip(@Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return 0;
    }
    try {
      int skip = Integer.parseInt(cursor.strip());
      if (skip >= 0) {
        return skip;
      }
    } catch (NumberFormatException fallsThrough) {
      // The answer is the same as for a negative number.
    }
    throw ProblemException.invalidParameter("cursor", "Must be a whole number from 0.");
  }
}
