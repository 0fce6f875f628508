package annals.gateway.saved;

import annals.gateway.http.PathIds;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import annals.timeline.v1.MergeEntriesRequest;
import annals.timeline.v1.MergeEntriesResponse;
import annals.timeline.v1.ResetEntryRequest;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import annals.timeline.v1.SplitEntryRequest;
import annals.timeline.v1.SplitEntryResponse;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Joining and parting entries of saved timelines, and giving them back to the machine. */
@Path("/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved timelines")
public class EntryActResource {
  private final SavedTimelineServiceBlockingStub timelines;
  private final SavedTimelines saved;

  EntryActResource(
      @GrpcClient("timeline") SavedTimelineServiceBlockingStub timelines, SavedTimelines saved) {
    this.timelines = timelines;
    this.saved = saved;
  }

  @POST
  @Path("{id}/entries:merge")
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "mergeTimelineEntries",
      summary = "Make one entry of several",
      description = "Needs the timeline's ETag as If-Match; :reset of the entry takes it back.")
  @APIResponseSchema(value = SavedEntryJson.class, responseCode = "200")
  public Response merge(@BeanParam ChangeParameters change, EntryActs.@Nullable Merge wanted) {
    MergeEntriesRequest.Builder request = RequestBodies.required(wanted).request();
    MergeEntriesResponse merged =
        timelines.mergeEntries(
            request
                .setTimelineId(change.timeline())
                .setEtag(saved.etag(change))
                .setRequestId(change.requestId())
                .build());
    return saved.answer(saved.entry(merged.getEntry()), merged.getTimeline(), null);
  }

  @POST
  @Path("{id}/entries/{entry}:split")
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "splitTimelineEntry",
      summary = "Take evidence out of an entry, into one of its own",
      description = "Needs the timeline's ETag as If-Match; :reset of the entry takes it back.")
  @APIResponseSchema(value = SavedEntryJson.Parts.class, responseCode = "200")
  public Response split(
      @BeanParam ChangeParameters change,
      @PathParam("entry") String entry,
      EntryActs.@Nullable Split wanted) {
    SplitEntryRequest.Builder request = RequestBodies.required(wanted).request();
    String known = PathIds.entry(entry);
    SplitEntryResponse split =
        timelines.splitEntry(
            request
                .setTimelineId(change.timeline())
                .setEntryId(known)
                .setEtag(saved.etag(change))
                .setRequestId(change.requestId())
                .build());
    return saved.answer(
        new SavedEntryJson.Parts(saved.entries(split.getEntriesList())), split.getTimeline(), null);
  }

  @POST
  @Path("{id}/entries/{entry}:reset")
  @RolesAllowed(Roles.EDITOR)
  @Operation(
      operationId = "resetTimelineEntry",
      summary = "Take back all that editors did to an entry",
      description =
          "Entries that were joined or parted are the machine's again. Needs the timeline's ETag as"
              + " If-Match; answers with the timeline.")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response reset(@BeanParam ChangeParameters change, @PathParam("entry") String entry) {
    String known = PathIds.entry(entry);
    return saved.answer(
        timelines
            .resetEntry(
                ResetEntryRequest.newBuilder()
                    .setTimelineId(change.timeline())
                    .setEntryId(known)
                    .setEtag(saved.etag(change))
                    .setRequestId(change.requestId())
                    .build())
            .getTimeline(),
        null);
  }
}
