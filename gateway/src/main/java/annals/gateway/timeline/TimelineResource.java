package annals.gateway.timeline;

import annals.gateway.entity.EntityNames;
import annals.gateway.security.Roles;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Timelines assembled on demand. */
@Path("/v1/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timelines", description = "Who did what, when, and who says so.")
public class TimelineResource {
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
      description = "Of one or several entities, of words, of sources, of a range, or of all.")
  public TimelineJson assemble(@BeanParam TimelineParameters wanted) {
    List<String> ids = wanted.entities();
    AssembleTimelineResponse timeline =
        timelines.assembleTimeline(
            wanted
                .request()
                .addAllEntityIds(ids.isEmpty() ? ids : names.survivors("entity", ids))
                .build());
    return new TimelineMapper(names.of(NamedInTimelines.of(timeline))).timeline(timeline);
  }
}
