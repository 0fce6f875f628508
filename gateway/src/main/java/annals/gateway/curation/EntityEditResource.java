package annals.gateway.curation;

import annals.entity.v1.CreateEntityRequest;
import annals.entity.v1.CurationServiceGrpc.CurationServiceBlockingStub;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.SplitEntityResponse;
import annals.entity.v1.UpdateEntityRequest;
import annals.entity.v1.UpdateEntityResponse;
import annals.gateway.entity.EntityJson;
import annals.gateway.entity.EntityMapper;
import annals.gateway.entity.KnownEntities;
import annals.gateway.http.BodyValues;
import annals.gateway.http.EntityTags;
import annals.gateway.http.Parameters;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What editors make of people and organisations. */
@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curating", description = "What editors decide and correct, and take back.")
public class EntityEditResource {
  /** Header of an answer: the id of the act that undo takes. */
  static final String ACT = "Act-Id";

  private final CurationServiceBlockingStub curation;
  private final KnownEntities known;
  private final EntityTags tags;

  EntityEditResource(
      @GrpcClient("entity") CurationServiceBlockingStub curation,
      KnownEntities known,
      EntityTags tags) {
    this.curation = curation;
    this.known = known;
    this.tags = tags;
  }

  @POST
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createEntity", summary = "Add a person or organisation")
  @APIResponseSchema(value = EntityJson.class, responseCode = "201")
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable EntityDraftJson draft) {
    EntityDraftJson wanted = RequestBodies.required(draft);
    NamedEntity made =
        curation
            .createEntity(
                CreateEntityRequest.newBuilder()
                    .setDraft(wanted.draft())
                    .setReason(BodyValues.orEmpty(wanted.reason()))
                    .setRequestId(Parameters.idempotencyKey(key))
                    .build())
            .getEntity();
    EntityJson json = EntityMapper.entity(made);
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/v1/entities/" + made.getId())
        .header(HttpHeaders.ETAG, EntityTags.quoted(tags.ofVersion(made.getEtag(), json)))
        .entity(json)
        .build();
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.EDITOR)
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateEntity",
      summary = "Change a person or organisation",
      description =
          "A JSON merge patch (RFC 7396). Needs If-Match. The header Act-Id names the act, which"
              + " POST /v1/acts/{id}:undo takes back. An id that was merged answers 409.")
  @APIResponseSchema(value = EntityJson.class, responseCode = "200")
  public Response update(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable EntityPatchJson patch) {
    EntityPatchJson change = RequestBodies.required(patch);
    EntityTags.required(ifMatch);
    NamedEntity current = known.forChange(id);
    String version = EntityTags.versionSeen(ifMatch, current.getEtag());
    if (change.fields().isEmpty()) {
      return answer(current, null);
    }
    UpdateEntityResponse changed =
        curation.updateEntity(
            UpdateEntityRequest.newBuilder()
                .setId(current.getId())
                .setDraft(change.draft(current.getExternalIdsMap()))
                .addAllFields(change.fields())
                .setReason(change.reason())
                // What was merged here rests on what was read here, also when any version will do.
                .setEtag(change.mergesIds() ? current.getEtag() : version)
                .build());
    return answer(changed.getEntity(), changed.getActId());
  }

  @POST
  @Path("{id}:split")
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "splitEntity",
      summary = "Take mentions out of an entity",
      description =
          "Into another entity or a new one. POST /v1/acts/{id}:undo takes it back. An id that was"
              + " merged answers 409.")
  public SplitJson split(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      SplitJson.@Nullable Request wanted) {
    SplitEntityResponse split =
        curation.splitEntity(
            RequestBodies.required(wanted)
                .request()
                .setRequestId(Parameters.idempotencyKey(key))
                .setEntityId(known.forChange(id).getId())
                .build());
    return new SplitJson(
        EntityMapper.entity(split.getInto()),
        split.getActId(),
        split.getJudgementsList().stream().map(JudgementMapper::judgement).toList());
  }

  private Response answer(NamedEntity entity, @Nullable String act) {
    EntityJson json = EntityMapper.entity(entity);
    return Response.fromResponse(tags.answer(json, tags.ofVersion(entity.getEtag(), json), null))
        .header(ACT, act)
        .build();
  }
}
