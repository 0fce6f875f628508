package annals.gateway.saved;

import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.PathIds;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import annals.gateway.http.ProtoValues;
import annals.gateway.security.Roles;
import annals.timeline.v1.CompareVersionsRequest;
import annals.timeline.v1.ListTimelineChangesRequest;
import annals.timeline.v1.ListTimelineChangesResponse;
import annals.timeline.v1.ListVersionsRequest;
import annals.timeline.v1.ListVersionsResponse;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The states of saved timelines, and what changed between them. */
@Path("/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved timelines")
public class VersionResource {
  private final SavedTimelineServiceBlockingStub timelines;
  private final SavedTimelines saved;

  VersionResource(
      @GrpcClient("timeline") SavedTimelineServiceBlockingStub timelines, SavedTimelines saved) {
    this.timelines = timelines;
    this.saved = saved;
  }

  @GET
  @Path("{id}/versions")
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listTimelineVersions",
      summary = "The versions of a timeline, the newest first")
  public VersionJson.Page versions(@PathParam("id") String id, @BeanParam PageParameters page) {
    ListVersionsResponse found =
        timelines.listVersions(
            ListVersionsRequest.newBuilder()
                .setTimelineId(PathIds.timeline(id))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return new VersionJson.Page(
        found.getVersionsList().stream().map(SavedMapper::version).toList(),
        ProtoValues.text(found.getNextPageToken()));
  }

  @GET
  @Path("{id}/versions/{version}/changes")
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "compareTimelineVersions",
      summary = "What changed from one version to another, each entry once")
  public ChangeJson.Comparison compare(
      @PathParam("id") String id,
      @PathParam("version") String version,
      @QueryParam("since")
          @DefaultValue("1")
          @Parameter(
              description = "The earlier version.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
          String since) {
    if (!Since.Forms.NUMBER.matcher(version).matches()) {
      throw new ProblemException(
          ProblemType.VERSION_NOT_FOUND, ProblemType.VERSION_NOT_FOUND.title() + ".");
    }
    return new ChangeJson.Comparison(
        saved.changes(
            timelines
                .compareVersions(
                    CompareVersionsRequest.newBuilder()
                        .setTimelineId(PathIds.timeline(id))
                        .setSince(VersionParameter.parse("since", since))
                        .setVersion(VersionParameter.parse("version", version))
                        .build())
                .getChangesList()));
  }

  @GET
  @Path("{id}/changes")
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listTimelineChanges",
      summary = "What changed since a version, a moment or a cursor, the oldest first",
      description = "Each change says why. nextCursor goes on from there, now or later.")
  public ChangeJson.Page changes(
      @PathParam("id") String id,
      @QueryParam("since")
          @Parameter(
              description =
                  "A version, an RFC 3339 instant, a day, or nextCursor; else from the start.")
          @Nullable String since,
      @QueryParam("pageSize")
          @Parameter(
              description = "How many changes at most.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "50"))
          @Nullable String pageSize) {
    ListTimelineChangesRequest.Builder request =
        ListTimelineChangesRequest.newBuilder()
            .setTimelineId(PathIds.timeline(id))
            .setPageSize(Parameters.number("pageSize", pageSize, 50, PageParameters.MAX_SIZE));
    ListTimelineChangesResponse found =
        Since.parse(since).of(request, timelines::listTimelineChanges);
    return new ChangeJson.Page(
        saved.changes(found.getChangesList()),
        Since.cursor(found.getNextCursor()),
        found.getMore());
  }
}
