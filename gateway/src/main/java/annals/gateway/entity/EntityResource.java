package annals.gateway.entity;

import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.ListEntitiesRequest;
import annals.entity.v1.ListEntitiesResponse;
import annals.entity.v1.ListMentionsRequest;
import annals.entity.v1.NamedEntity;
import annals.gateway.format.FollowTheMoney;
import annals.gateway.format.FollowTheMoneyJson;
import annals.gateway.format.LinkedData;
import annals.gateway.http.EntityTags;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.ProtoValues;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People and organisations. */
@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities", description = "People and organisations that articles name.")
public class EntityResource {
  private static final String AS_OF =
      "RFC 3339 instant: names, roles and status as they were then; counts are always of now.";

  private final EntityServiceBlockingStub entities;
  private final KnownEntities known;
  private final EntityTags tags;
  private final HttpHeaders headers;

  EntityResource(
      @GrpcClient("entity") EntityServiceBlockingStub entities,
      KnownEntities known,
      EntityTags tags,
      HttpHeaders headers) {
    this.entities = entities;
    this.known = known;
    this.tags = tags;
    this.headers = headers;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "listEntities", summary = "Find people and organisations")
  public EntityJson.Page list(
      @QueryParam("q")
          @Parameter(
              description = "A name or its start, in any spelling; else the most mentioned first.")
          @Nullable String query,
      @QueryParam("type") @Parameter(schema = @Schema(implementation = EntityType.class))
          @Nullable String type,
      @BeanParam PageParameters page) {
    ListEntitiesResponse found =
        entities.listEntities(
            ListEntitiesRequest.newBuilder()
                .setQuery(Parameters.text("q", query))
                .setType(EntityMapper.type(Parameters.oneOf("type", type, EntityType.class)))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return new EntityJson.Page(
        found.getEntitiesList().stream().map(EntityMapper::entity).toList(),
        ProtoValues.text(found.getNextPageToken()));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "getEntity",
      summary = "Read a person or organisation",
      description =
          "As JSON, JSON-LD (schema.org) or FollowTheMoney, as Accept says. An id that was merged"
              + " into another redirects to it.")
  @APIResponseSchema(value = EntityJson.class, responseCode = "200")
  public Response get(
      @PathParam("id") String id,
      @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable String asOf,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return answer(id, asOf, ifNoneMatch, MediaType.APPLICATION_JSON_TYPE, EntityMapper::entity);
  }

  @GET
  @Path("{id}")
  @Produces(LinkedData.MEDIA_TYPE)
  @RolesAllowed(Roles.READER)
  @APIResponseSchema(value = Map.class, responseCode = "200")
  public Response getLinkedData(
      @PathParam("id") String id,
      @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable String asOf,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return answer(
        id, asOf, ifNoneMatch, MediaType.valueOf(LinkedData.MEDIA_TYPE), LinkedData::entity);
  }

  @GET
  @Path("{id}")
  @Produces(FollowTheMoney.MEDIA_TYPE)
  @RolesAllowed(Roles.READER)
  @APIResponseSchema(value = FollowTheMoneyJson.class, responseCode = "200")
  public Response getFollowTheMoney(
      @PathParam("id") String id,
      @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable String asOf,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return answer(
        id,
        asOf,
        ifNoneMatch,
        MediaType.valueOf(FollowTheMoney.MEDIA_TYPE),
        FollowTheMoney::entity);
  }

  @GET
  @Path("{id}/mentions")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "listEntityMentions", summary = "Where somebody is named")
  public MentionJson.Page mentions(@PathParam("id") String id, @BeanParam PageParameters page) {
    return MentionPages.page(
        entities, ListMentionsRequest.newBuilder().setEntityId(known.id(id)), page);
  }

  private Response answer(
      String id,
      @Nullable String asOf,
      @Nullable String ifNoneMatch,
      MediaType mediaType,
      Function<NamedEntity, ?> format) {
    if (headers.getAcceptableMediaTypes().stream().noneMatch(mediaType::isCompatible)) {
      throw new NotAcceptableException();
    }
    NamedEntity entity = known.read(id, Parameters.instant("asOf", asOf));
    Object body = format.apply(entity);
    return Response.fromResponse(
            tags.answer(body, tags.ofVersion(entity.getEtag(), body), ifNoneMatch))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }
}
