package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.format.LinkedData;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.PathIds;
import annals.gateway.http.ProtoValues;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import annals.gateway.timeline.format.TimelineFormat;
import annals.gateway.timeline.format.TimelineFormats;
import annals.timeline.v1.CreateEntryRequest;
import annals.timeline.v1.CreateEntryResponse;
import annals.timeline.v1.DeleteEntryRequest;
import annals.timeline.v1.GetEntryRequest;
import annals.timeline.v1.GetEntryResponse;
import annals.timeline.v1.ListEntriesRequest;
import annals.timeline.v1.ListEntriesResponse;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import annals.timeline.v1.UpdateEntryResponse;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The lines of saved timelines. */
@Path("/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved timelines")
public class EntryResource {
  private final SavedTimelineServiceBlockingStub timelines;
  private final SavedTimelines saved;
  private final EntityNames names;
  private final TimelineFormats formats;
  private final SavedDocuments documents;

  EntryResource(
      @GrpcClient("timeline") SavedTimelineServiceBlockingStub timelines,
      SavedTimelines saved,
      EntityNames names,
      TimelineFormats formats,
      SavedDocuments documents) {
    this.timelines = timelines;
    this.saved = saved;
    this.names = names;
    this.formats = formats;
    this.documents = documents;
  }

  @GET
  @Path("{id}/entries")
  @Produces({
    MediaType.APPLICATION_JSON,
    LinkedData.MEDIA_TYPE,
    TimelineFormat.CSV_TYPE,
    TimelineFormat.CALENDAR_TYPE,
    TimelineFormat.JSON_FEED_TYPE,
    TimelineFormat.ATOM_TYPE,
    TimelineFormat.MARKDOWN_TYPE,
    MediaType.TEXT_HTML
  })
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listTimelineEntries",
      summary = "The entries of a saved timeline, in order of date",
      description =
          "The ETag serves as If-Match of changes. In other formats than JSON the whole timeline, as"
              + " /v1/timelines/{id} has it.")
  @APIResponseSchema(value = SavedEntryJson.Page.class, responseCode = "200")
  public Response list(
      @PathParam("id") String id,
      @BeanParam VersionParameter version,
      @QueryParam("hidden")
          @Parameter(
              description = "true, for editors: also hidden ones.",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @Nullable String hidden,
      @BeanParam PageParameters page,
      @QueryParam("format") @Parameter(description = TimelineFormat.PARAMETER)
          @Nullable String format,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Optional<TimelineFormat> asked = formats.wanted(format);
    SavedTimeline timeline = saved.read(id, version.number());
    if (asked.isPresent()) {
      return documents.answer(asked.get(), timeline, ifNoneMatch);
    }
    ListEntriesResponse found =
        timelines.listEntries(
            ListEntriesRequest.newBuilder()
                .setTimelineId(timeline.getId())
                .setVersion(version.number())
                .setShowHidden(Parameters.flag("hidden", hidden))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return saved.answer(
        new SavedEntryJson.Page(
            saved.entries(found.getEntriesList()),
            found.getVersion(),
            ProtoValues.text(found.getNextPageToken())),
        timeline,
        ifNoneMatch);
  }

  @POST
  @Path("{id}/entries")
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createTimelineEntry",
      summary = "Add an entry by hand, with its own sources",
      description = "The ETag of the answer is that of the timeline.")
  @APIResponseSchema(value = SavedEntryJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      EntryValues.@Nullable Draft draft) {
    String timeline = PathIds.timeline(id);
    CreateEntryResponse made =
        timelines.createEntry(
            CreateEntryRequest.newBuilder()
                .setTimelineId(timeline)
                .setDraft(RequestBodies.required(draft).draft(names))
                .setRequestId(Parameters.idempotencyKey(key))
                .build());
    return saved.created(
        "/v1/timelines/%s/entries/%s".formatted(timeline, made.getEntry().getId()),
        saved.entry(made.getEntry()),
        made.getTimeline());
  }

  @GET
  @Path("{id}/entries/{entry}")
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "getTimelineEntry",
      summary = "Read one entry of a saved timeline",
      description = "The ETag serves as If-Match of changes. Hidden entries are for editors.")
  @APIResponseSchema(value = SavedEntryJson.class, responseCode = "200")
  public Response get(
      @PathParam("id") String id,
      @PathParam("entry") String entry,
      @BeanParam VersionParameter version,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    GetEntryResponse found =
        timelines.getEntry(
            GetEntryRequest.newBuilder()
                .setTimelineId(PathIds.timeline(id))
                .setEntryId(PathIds.entry(entry))
                .setVersion(version.number())
                .build());
    return saved.answer(saved.entry(found.getEntry()), found.getTimeline(), ifNoneMatch);
  }

  @PATCH
  @Path("{id}/entries/{entry}")
  @RolesAllowed(Roles.EDITOR)
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateTimelineEntry",
      summary = "Pin, hide, reword, redate, group, order or note an entry",
      description =
          "A JSON merge patch (RFC 7396); null goes back to the machine's. Needs the timeline's ETag"
              + " as If-Match; the ETag of the answer is the new one.")
  @APIResponseSchema(value = SavedEntryJson.class, responseCode = "200")
  public Response update(
      @BeanParam ChangeParameters change,
      @PathParam("entry") String entry,
      @Nullable EntryPatchJson patch) {
    EntryPatchJson wanted = RequestBodies.required(patch);
    String known = PathIds.entry(entry);
    UpdateEntryResponse changed =
        timelines.updateEntry(
            wanted
                .request(names)
                .setTimelineId(change.timeline())
                .setEntryId(known)
                .setEtag(saved.etag(change))
                .setRequestId(change.requestId())
                .build());
    return saved.answer(saved.entry(changed.getEntry()), changed.getTimeline(), null);
  }

  @DELETE
  @Path("{id}/entries/{entry}")
  @RolesAllowed(Roles.EDITOR)
  @Operation(
      operationId = "deleteTimelineEntry",
      summary = "Delete an entry made by hand",
      description =
          "409 MACHINE_ENTRY for others: they are hidden. Needs the timeline's ETag as If-Match;"
              + " answers with the timeline.")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response delete(@BeanParam ChangeParameters change, @PathParam("entry") String entry) {
    String known = PathIds.entry(entry);
    return saved.answer(
        timelines
            .deleteEntry(
                DeleteEntryRequest.newBuilder()
                    .setTimelineId(change.timeline())
                    .setEntryId(known)
                    .setEtag(saved.etag(change))
                    .setRequestId(change.requestId())
                    .build())
            .getTimeline(),
        null);
  }
}
