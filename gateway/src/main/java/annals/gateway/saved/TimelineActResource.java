package annals.gateway.saved;

import annals.gateway.http.PathIds;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import annals.timeline.v1.PublishTimelineRequest;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import annals.timeline.v1.UndeleteTimelineRequest;
import annals.timeline.v1.UnpublishTimelineRequest;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
  public Response publish(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    String version = saved.versionSeen(id, ifMatch);
    return saved.answer(
        timelines
            .publishTimeline(
                PublishTimelineRequest.newBuilder()
                    .setId(PathIds.timeline(id))
                    .setEtag(version)
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
  public Response unpublish(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    String version = saved.versionSeen(id, ifMatch);
    return saved.answer(
        timelines
            .unpublishTimeline(
                UnpublishTimelineRequest.newBuilder()
                    .setId(PathIds.timeline(id))
                    .setEtag(version)
                    .build())
            .getTimeline(),
        null);
  }

  @POST
  @Path("{id}:undelete")
  @RolesAllowed(Roles.EDITOR)
  @Operation(operationId = "undeleteTimeline", summary = "Bring a deleted timeline back")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response undelete(@PathParam("id") String id) {
    return saved.answer(
        timelines
            .undeleteTimeline(
                UndeleteTimelineRequest.newBuilder().setId(PathIds.timeline(id)).build())
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
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      VersionJson.@Nullable Restore wanted) {
    VersionJson.Restore restore = RequestBodies.required(wanted);
    String version = saved.versionSeen(id, ifMatch);
    return saved.answer(
        timelines
            .restoreVersion(
                restore.request().setTimelineId(PathIds.timeline(id)).setEtag(version).build())
            .getTimeline(),
        null);
  }
}
