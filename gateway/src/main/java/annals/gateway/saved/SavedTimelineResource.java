package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.format.LinkedData;
import annals.gateway.http.EntityTags;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.ProtoValues;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import annals.gateway.timeline.format.TimelineFormat;
import annals.gateway.timeline.format.TimelineFormats;
import annals.timeline.v1.CreateTimelineRequest;
import annals.timeline.v1.DeleteTimelineRequest;
import annals.timeline.v1.ListTimelinesRequest;
import annals.timeline.v1.ListTimelinesResponse;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import annals.timeline.v1.TimelineStatus;
import annals.timeline.v1.UpdateTimelineRequest;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines that people keep. */
@Path("/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved timelines", description = "Timelines that people keep, edit and publish.")
public class SavedTimelineResource {
  private final SavedTimelineServiceBlockingStub timelines;
  private final SavedTimelines saved;
  private final EntityNames names;
  private final TimelineFormats formats;
  private final SavedDocuments documents;

  SavedTimelineResource(
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
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listTimelines",
      summary = "Saved timelines, the last changed first",
      description = "Readers see what is published.")
  public SavedTimelineJson.Page list(
      @QueryParam("status")
          @Parameter(schema = @Schema(implementation = SavedTimelineJson.Status.class))
          @Nullable String status,
      @QueryParam("q") @Parameter(description = "Words of title and introduction.")
          @Nullable String query,
      @QueryParam("entity") @Parameter(description = "Timelines about this entity.")
          @Nullable String entity,
      @QueryParam("deleted")
          @Parameter(
              description = "true, for editors: deleted ones alone.",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @Nullable String deleted,
      @QueryParam("attention")
          @Parameter(
              description = "true, for editors: only those with entries that ask for a look.",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @Nullable String attention,
      @BeanParam PageParameters page) {
    ListTimelinesResponse found =
        timelines.listTimelines(
            ListTimelinesRequest.newBuilder()
                .setStatus(
                    status(Parameters.oneOf("status", status, SavedTimelineJson.Status.class)))
                .setQuery(Parameters.text("q", query))
                .setEntityId(names.survivor("entity", entity))
                .setDeleted(Parameters.flag("deleted", deleted))
                .setAttention(Parameters.flag("attention", attention))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return new SavedTimelineJson.Page(
        saved.json(found.getTimelinesList()), ProtoValues.text(found.getNextPageToken()));
  }

  @POST
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createTimeline", summary = "Keep a timeline, as a draft")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "201")
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable TimelineDraftJson draft) {
    SavedTimeline made =
        timelines
            .createTimeline(
                CreateTimelineRequest.newBuilder()
                    .setDraft(RequestBodies.required(draft).draft(names))
                    .setRequestId(Parameters.idempotencyKey(key))
                    .build())
            .getTimeline();
    return saved.created("/v1/timelines/" + made.getId(), saved.json(made), made);
  }

  @GET
  @Path("{id}")
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
      operationId = "getTimeline",
      summary = "Read a saved timeline",
      description =
          "As JSON without its entries; in the other formats, which Accept or the parameter format"
              + " names, with all that readers see.")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response get(
      @PathParam("id") String id,
      @BeanParam VersionParameter version,
      @QueryParam("format") @Parameter(description = TimelineFormat.PARAMETER)
          @Nullable String format,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Optional<TimelineFormat> asked = formats.wanted(format);
    SavedTimeline timeline = saved.read(id, version.number());
    return asked.isPresent()
        ? documents.answer(asked.get(), timeline, ifNoneMatch)
        : saved.answer(timeline, ifNoneMatch);
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.EDITOR)
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateTimeline",
      summary = "Change a saved timeline",
      description = "A JSON merge patch (RFC 7396). Needs If-Match.")
  @APIResponseSchema(value = SavedTimelineJson.class, responseCode = "200")
  public Response update(@BeanParam ChangeParameters change, @Nullable TimelinePatchJson patch) {
    TimelinePatchJson wanted = RequestBodies.required(patch);
    EntityTags.required(change.ifMatch());
    if (wanted.fields().isEmpty()) {
      SavedTimeline current = saved.read(change.timeline(), 0);
      EntityTags.versionSeen(change.ifMatch(), current.getEtag());
      return saved.answer(current, null);
    }
    return saved.answer(
        timelines
            .updateTimeline(
                UpdateTimelineRequest.newBuilder()
                    .setId(change.timeline())
                    .setDraft(wanted.draft(names))
                    .addAllFields(wanted.fields())
                    .setReason(wanted.reason())
                    .setEtag(saved.etag(change))
                    .setRequestId(change.requestId())
                    .build())
            .getTimeline(),
        null);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.EDITOR)
  @Operation(
      operationId = "deleteTimeline",
      summary = "Delete a saved timeline",
      description = "POST /v1/timelines/{id}:undelete brings it back. Needs If-Match.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  public Response delete(@BeanParam ChangeParameters change) {
    timelines.deleteTimeline(
        DeleteTimelineRequest.newBuilder()
            .setId(change.timeline())
            .setEtag(saved.etag(change))
            .setRequestId(change.requestId())
            .build());
    return Response.noContent().build();
  }

  private static TimelineStatus status(SavedTimelineJson.@Nullable Status status) {
    return switch (status) {
      case null -> TimelineStatus.TIMELINE_STATUS_UNSPECIFIED;
      case DRAFT -> TimelineStatus.TIMELINE_STATUS_DRAFT;
      case PUBLISHED -> TimelineStatus.TIMELINE_STATUS_PUBLISHED;
    };
  }
}
