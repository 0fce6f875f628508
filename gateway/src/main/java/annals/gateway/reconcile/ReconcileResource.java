package annals.gateway.reconcile;

import annals.gateway.http.FormBody;
import annals.gateway.http.Parameters;
import annals.gateway.http.Problem.Fault;
import annals.gateway.http.ProblemException;
import annals.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The endpoint of the reconciliation service: its manifest, queries, data extension. */
@Path(ReconcileResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Reconciliation",
    description = "The W3C Reconciliation Service API 0.2, as OpenRefine speaks it.")
public class ReconcileResource {
  /** The endpoint. */
  static final String PATH = "/v1/reconcile";

  private static final String QUERIES =
      "JSON: queries by keys of the client, at most 100: {key: {query, type, limit, properties}}.";
  private static final String EXTEND = "JSON: {ids: [...], properties: [{id}, ...]}.";

  private final Manifest manifest;
  private final Reconciler reconciler;
  private final Extension extension;

  ReconcileResource(Manifest manifest, Reconciler reconciler, Extension extension) {
    this.manifest = manifest;
    this.reconciler = reconciler;
    this.extension = extension;
  }

  /** The fields of the form; either of the two. */
  @Schema(name = "ReconcileForm", description = "Either queries or extend.")
  record Form(
      @Schema(description = QUERIES) @Nullable String queries,
      @Schema(description = EXTEND) @Nullable String extend) {}

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "getReconciliation",
      summary = "The manifest of the service, or the answer to queries",
      description = "Without parameters the manifest. JSONP is not offered.")
  public Object get(
      @QueryParam("queries") @Parameter(description = QUERIES) @Nullable String queries,
      @QueryParam("extend") @Parameter(description = EXTEND) @Nullable String extend) {
    return queries == null && extend == null ? manifest.json() : answer(queries, extend);
  }

  @POST
  @RolesAllowed(Roles.READER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "reconcile",
      summary = "Who may be meant by the cells of a table",
      description = "Or, with extend, what is known of those who were found.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema = @Schema(implementation = Form.class)))
  public Object post(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body)
      throws IOException {
    Parameters.idempotencyKey(key);
    FormBody form = FormBody.read(body);
    return answer(form.first("queries"), form.first("extend"));
  }

  @GET
  @Path("properties")
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "proposeProperties",
      summary = "What can be fetched of entities of a type")
  public Proposals properties(
      @QueryParam("type") @Parameter(description = "Id of a type; all have the same properties.")
          @Nullable String type,
      @QueryParam("limit") @Parameter(schema = @Schema(implementation = Integer.class))
          @Nullable String limit) {
    int most =
        Parameters.number("limit", limit, ReconcileProperty.values().length, Integer.MAX_VALUE);
    return new Proposals(
        List.of(ReconcileProperty.values()).stream()
            .limit(most)
            .map(ReconcileProperty::json)
            .toList(),
        Parameters.text("type", type),
        most);
  }

  /** Properties that can be fetched. */
  @Schema(name = "PropertyProposals", description = "Properties that can be fetched.")
  record Proposals(List<ReconcileProperty.Json> properties, String type, int limit) {}

  private Object answer(@Nullable String queries, @Nullable String extend) {
    if ((queries == null) == (extend == null)) {
      throw ProblemException.invalidFields(
          List.of(Fault.ofParameter("queries", "Give either queries or extend.")));
    }
    return queries == null
        ? extension.extend(Parameters.text("extend", extend))
        : reconciler.results(queries);
  }
}
