package annals.gateway.timeline;

import annals.gateway.entity.EntityNames;
import annals.gateway.format.LinkedData;
import annals.gateway.http.EntityTags;
import annals.gateway.http.PublicAddress;
import annals.gateway.security.Roles;
import annals.gateway.timeline.format.Line;
import annals.gateway.timeline.format.TimelineDocument;
import annals.gateway.timeline.format.TimelineFormat;
import annals.gateway.timeline.format.TimelineFormats;
import annals.timeline.v1.AssembleTimelineRequest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines assembled on demand. */
@Path("/v1/timeline")
@Tag(name = "Timelines", description = "Who did what, when, and who says so.")
public class TimelineResource {
  private final TimelineServiceBlockingStub timelines;
  private final EntityNames names;
  private final EntityTags tags;
  private final TimelineFormats formats;
  private final PublicAddress address;
  private final UriInfo uri;

  TimelineResource(
      @GrpcClient("timeline") TimelineServiceBlockingStub timelines,
      EntityNames names,
      EntityTags tags,
      TimelineFormats formats,
      PublicAddress address,
      UriInfo uri) {
    this.timelines = timelines;
    this.names = names;
    this.tags = tags;
    this.formats = formats;
    this.address = address;
    this.uri = uri;
  }

  @GET
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
      operationId = "assembleTimeline",
      summary = "Assemble a timeline",
      description =
          "Of one or several entities, of words, of sources, of a range, or of all; in the format"
              + " that Accept or the parameter format names.")
  @APIResponseSchema(value = TimelineJson.class, responseCode = "200")
  public Response assemble(
      @BeanParam TimelineParameters wanted,
      @QueryParam("format") @Parameter(description = TimelineFormat.PARAMETER)
          @Nullable String format,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Optional<TimelineFormat> asked = formats.wanted(format);
    List<String> ids = wanted.entities();
    AssembleTimelineRequest request =
        wanted
            .request()
            .addAllEntityIds(ids.isEmpty() ? ids : names.survivors("entity", ids))
            .build();
    AssembleTimelineResponse found = timelines.assembleTimeline(request);
    Set<String> named = new TreeSet<>(NamedInTimelines.of(found));
    named.addAll(request.getEntityIdsList());
    EntityNames.Lookup lookup = names.of(named);
    TimelineJson timeline = new TimelineMapper(lookup).timeline(found);
    return asked.isPresent()
        ? formats.answer(asked.get(), document(timeline, title(request, lookup)), null, ifNoneMatch)
        : Response.fromResponse(tags.answer(timeline, tags.ofBody(timeline), ifNoneMatch))
            .type(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
            .build();
  }

  private TimelineDocument document(TimelineJson timeline, String title) {
    URI asked = uri.getRequestUri();
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return new TimelineDocument(
        null,
        title,
        null,
        null,
        address.of(""),
        address.of(asked.getRawPath() + query),
        null,
        timeline.entries().stream().map(Line::of).toList(),
        timeline.undated().stream().map(Line::of).toList());
  }

  private static String title(AssembleTimelineRequest request, EntityNames.Lookup lookup) {
    Stream<@Nullable String> entities =
        request.getEntityIdsList().stream()
            .map(id -> lookup.reference(id, ""))
            .filter(Objects::nonNull)
            .map(entity -> entity.name());
    String title =
        Stream.concat(entities, Stream.of(request.getQuery()))
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(", "));
    return title.isEmpty() ? "Timeline" : title;
  }
}
