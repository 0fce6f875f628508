package annals.gateway.saved;

import annals.gateway.http.Parameters;
import annals.gateway.http.PathIds;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import annals.timeline.v1.PublishTimelineRequest;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import annals.timeline.v1.UndeleteTimelineRequest;
import annals.timeline.v1.UnpublishTimelineRequest;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is done to saved timelines as a whole. */
@Path("/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved timelines")
public class TimelineActResource {
  private final SavedTimelineServiceBlockingStub timelines;
  private final SavedTimelines saved;

  TimelineActResource(
      @GrpcClient("timeline") SavedTimelineServiceBlockingStub timelines, SavedTimelines saved) {
    this.timelines = timelines;
    this.saved = saved;
  }

  @POST
  @Path("{id}:publish")
  @RolesAllowed(Roles.EDITOR)
  @Operation(
      operationId = "publishTimeline",
      summary = "Show a timeline to readers",
      description = "Publishing what is published changes nothing. Needs If-Match.")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response publish(@BeanParam ChangeParameters change) {
    return saved.answer(
        timelines
            .publishTimeline(
                PublishTimelineRequest.newBuilder()
                    .setId(change.timeline())
                    .setEtag(saved.etag(change))
                    .setRequestId(change.requestId())
                    .build())
            .getTimeline(),
        null);
  }

  @POST
  @Path("{id}:unpublish")
  @RolesAllowed(Roles.EDITOR)
  @Operation(
      operationId = "unpublishTimeline",
      summary = "Make a timeline a draft again",
      description = "Needs If-Match.")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response unpublish(@BeanParam ChangeParameters change) {
    return saved.answer(
        timelines
            .unpublishTimeline(
                UnpublishTimelineRequest.newBuilder()
                    .setId(change.timeline())
                    .setEtag(saved.etag(change))
                    .setRequestId(change.requestId())
                    .build())
            .getTimeline(),
        null);
  }

  @POST
  @Path("{id}:undelete")
  @RolesAllowed(Roles.EDITOR)
  @Operation(operationId = "undeleteTimeline", summary = "Bring a deleted timeline back")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response undelete(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return saved.answer(
        timelines
            .undeleteTimeline(
                UndeleteTimelineRequest.newBuilder()
                    .setId(PathIds.timeline(id))
                    .setRequestId(key == null ? "" : Parameters.idempotencyKey(key))
                    .build())
            .getTimeline(),
        null);
  }

  @POST
  @Path("{id}:restore")
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "restoreTimeline",
      summary = "Go back to an earlier version",
      description = "Makes a new version with the editors' work of the old one. Needs If-Match.")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response restore(
      @BeanParam ChangeParameters change, VersionJson.@Nullable Restore wanted) {
    VersionJson.Restore restore = RequestBodies.required(wanted);
    return saved.answer(
        timelines
            .restoreVersion(
                restore
                    .request()
                    .setTimelineId(change.timeline())
                    .setEtag(saved.etag(change))
                    .setRequestId(change.requestId())
                    .build())
            .getTimeline(),
        null);
  }
}
