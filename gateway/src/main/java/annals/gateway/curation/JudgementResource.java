package annals.gateway.curation;

import annals.entity.v1.CurationServiceGrpc.CurationServiceBlockingStub;
import annals.entity.v1.GetJudgementRequest;
import annals.entity.v1.Judgement;
import annals.entity.v1.ListJudgementsRequest;
import annals.entity.v1.ListJudgementsResponse;
import annals.entity.v1.WithdrawJudgementRequest;
import annals.gateway.http.EntityTags;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.PathIds;
import annals.gateway.http.ProtoValues;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Judgements of editors. */
@Path("/v1/judgements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curating")
public class JudgementResource {
  private final CurationServiceBlockingStub curation;
  private final EntityTags tags;

  JudgementResource(@GrpcClient("entity") CurationServiceBlockingStub curation, EntityTags tags) {
    this.curation = curation;
    this.tags = tags;
  }

  @POST
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createJudgement",
      summary = "Say whether a pair is the same",
      description =
          "Two entities, or a mention and an entity. It binds, also over later articles, until it"
              + " is withdrawn. 409 JUDGEMENT_CONFLICT names the judgements in the way.")
  @APIResponseSchema(value = JudgementJson.class, responseCode = "201")
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, JudgementJson.@Nullable Draft draft) {
    Judgement made =
        curation
            .createJudgement(
                JudgementMapper.request(RequestBodies.required(draft))
                    .setRequestId(Parameters.idempotencyKey(key))
                    .build())
            .getJudgement();
    JudgementJson json = JudgementMapper.judgement(made);
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/v1/judgements/" + made.getId())
        .header(HttpHeaders.ETAG, EntityTags.quoted(tags.ofVersion(made.getEtag(), json)))
        .entity(json)
        .build();
  }

  @GET
  @RolesAllowed(Roles.EDITOR)
  @Operation(operationId = "listJudgements", summary = "Judgements, the newest first")
  public JudgementJson.Page list(
      @QueryParam("entity") @Parameter(description = "Only those on this entity.")
          @Nullable String entity,
      @QueryParam("verdict")
          @Parameter(schema = @Schema(implementation = JudgementJson.Verdict.class))
          @Nullable String verdict,
      @QueryParam("withdrawn")
          @Parameter(
              description = "true: also those that were withdrawn.",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @Nullable String withdrawn,
      @BeanParam PageParameters page) {
    ListJudgementsResponse found =
        curation.listJudgements(
            ListJudgementsRequest.newBuilder()
                .setEntityId(Parameters.id("entity", entity))
                .setVerdict(
                    JudgementMapper.verdict(
                        Parameters.oneOf("verdict", verdict, JudgementJson.Verdict.class)))
                .setShowWithdrawn(Parameters.flag("withdrawn", withdrawn))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return new JudgementJson.Page(
        found.getJudgementsList().stream().map(JudgementMapper::judgement).toList(),
        ProtoValues.text(found.getNextPageToken()));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.EDITOR)
  @Operation(operationId = "getJudgement", summary = "Read a judgement")
  @APIResponseSchema(value = JudgementJson.class, responseCode = "200")
  public Response get(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return answer(read(id), ifNoneMatch);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.EDITOR)
  @Operation(
      operationId = "withdrawJudgement",
      summary = "Withdraw a judgement",
      description =
          "Restores what was before; the judgement stays readable as withdrawn. Needs If-Match.")
  @APIResponseSchema(value = JudgementJson.class, responseCode = "200")
  public Response withdraw(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("reason") @Parameter(description = "Kept in the history.")
          @Nullable String reason) {
    EntityTags.required(ifMatch);
    Judgement current = read(id);
    EntityTags.versionSeen(ifMatch, current.getEtag());
    Judgement withdrawn =
        curation
            .withdrawJudgement(
                WithdrawJudgementRequest.newBuilder()
                    .setId(current.getId())
                    .setReason(Parameters.text("reason", reason))
                    .build())
            .getJudgement();
    return answer(withdrawn, null);
  }

  private Judgement read(String id) {
    return curation
        .getJudgement(GetJudgementRequest.newBuilder().setId(PathIds.judgement(id)).build())
        .getJudgement();
  }

  private Response answer(Judgement judgement, @Nullable String ifNoneMatch) {
    JudgementJson json = JudgementMapper.judgement(judgement);
    return tags.answer(json, tags.ofVersion(judgement.getEtag(), json), ifNoneMatch);
  }
}
