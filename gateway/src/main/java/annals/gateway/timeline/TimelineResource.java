package annals.gateway.timeline;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.Parameters;
import annals.gateway.http.ProblemException;
import annals.gateway.security.Roles;
import annals.timeline.v1.AssembleTimelineRequest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines assembled on demand. */
@Path("/v1/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timelines", description = "Who did what, when, and who says so.")
public class TimelineResource {
  private static final int MAX_ENTITIES = 20;
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  private final TimelineServiceBlockingStub timelines;
  private final EntityNames names;

  TimelineResource(
      @GrpcClient("timeline") TimelineServiceBlockingStub timelines, EntityNames names) {
    this.timelines = timelines;
    this.names = names;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "assembleTimeline",
      summary = "Assemble a timeline",
      description = "Of one or several entities, of words, of a range, or of everything.")
  public TimelineJson assemble(
      @QueryParam("entity")
          @Parameter(description = "Events that concern all of these; repeat it, up to 20 times.")
          List<String> entities,
      @QueryParam("q") @Parameter(description = "Words, \"phrases\", -not, or.")
          @Nullable String query,
      @QueryParam("from") @Parameter(description = "From this year, month or day.")
          @Nullable String from,
      @QueryParam("to") @Parameter(description = "To this year, month or day, inclusive.")
          @Nullable String to,
      @QueryParam("limit")
          @Parameter(
              description = "How many of the most important entries.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "50"))
          @Nullable String limit) {
    AssembleTimelineRequest request =
        AssembleTimelineRequest.newBuilder()
            .setQuery(Parameters.text("q", query))
            .setFrom(Parameters.firstDay("from", from))
            .setTo(Parameters.lastDay("to", to))
            .setLimit(Parameters.number("limit", limit, DEFAULT_LIMIT, MAX_LIMIT))
            .addAllEntityIds(wanted(entities))
            .build();
    AssembleTimelineResponse timeline = timelines.assembleTimeline(request);
    return new TimelineMapper(names.of(TimelineMapper.entityIds(timeline))).timeline(timeline);
  }

  private List<String> wanted(List<String> entities) {
    if (entities.size() > MAX_ENTITIES) {
      throw ProblemException.invalidParameter(
          "entity", "May be given at most %d times.".formatted(MAX_ENTITIES));
    }
    List<String> ids =
        entities.stream()
            .map(id -> Parameters.id("entity", id))
            .filter(id -> !id.isEmpty())
            .toList();
    return ids.isEmpty() ? ids : names.survivors("entity", ids);
  }
}
