package annals.gateway.entity;

import annals.entity.v1.CountMentionsRequest;
import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.ListRelatedEntitiesRequest;
import annals.entity.v1.ListRelatedEntitiesResponse;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.ProtoValues;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What surrounds an entity: who is named beside it, and how often it is named when. */
@Path("/v1/entities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntityContextResource {
  private final EntityServiceBlockingStub entities;
  private final KnownEntities known;

  EntityContextResource(
      @GrpcClient("entity") EntityServiceBlockingStub entities, KnownEntities known) {
    this.entities = entities;
    this.known = known;
  }

  @GET
  @Path("related")
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listRelatedEntities",
      summary = "Who is named in the same articles",
      description = "The most often first, with sentences that name both.")
  public RelatedEntityJson.Page related(
      @PathParam("id") String id, @BeanParam PageParameters page) {
    ListRelatedEntitiesResponse found =
        entities.listRelatedEntities(
            ListRelatedEntitiesRequest.newBuilder()
                .setEntityId(known.id(id))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return new RelatedEntityJson.Page(
        found.getRelatedList().stream().map(EntityContextMapper::related).toList(),
        ProtoValues.text(found.getNextPageToken()));
  }

  @GET
  @Path("counts")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "countMentions", summary = "How often somebody is named over time")
  public MentionCountsJson counts(
      @PathParam("id") String id,
      @QueryParam("interval")
          @Parameter(
              description = "By default MONTH.",
              schema = @Schema(implementation = MentionCountsJson.Interval.class))
          @Nullable String interval,
      @QueryParam("from") @Parameter(description = "From this year, month or day.")
          @Nullable String from,
      @QueryParam("to") @Parameter(description = "To this year, month or day, inclusive.")
          @Nullable String to) {
    MentionCountsJson.Interval wanted =
        Objects.requireNonNullElse(
            Parameters.oneOf("interval", interval, MentionCountsJson.Interval.class),
            MentionCountsJson.Interval.MONTH);
    CountMentionsRequest.Builder request =
        CountMentionsRequest.newBuilder()
            .setInterval(EntityContextMapper.interval(wanted))
            .setFrom(Parameters.firstDay("from", from))
            .setTo(Parameters.lastDay("to", to));
    return EntityContextMapper.counts(
        wanted, entities.countMentions(request.setEntityId(known.id(id)).build()));
  }
}
