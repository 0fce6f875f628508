package annals.gateway.event;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.EntityTags;
import annals.gateway.http.MovedException;
import annals.gateway.http.PathIds;
import annals.gateway.http.Problem;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import annals.gateway.http.RequestBodies;
import annals.gateway.security.Roles;
import annals.gateway.timeline.NamedInTimelines;
import annals.timeline.v1.Event;
import annals.timeline.v1.GetEventRequest;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened, as articles report it. */
@Path("/v1/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "What happened, as one or more articles report it.")
public class EventResource {
  private final TimelineServiceBlockingStub timelines;
  private final EntityNames names;
  private final EntityTags tags;

  EventResource(
      @GrpcClient("timeline") TimelineServiceBlockingStub timelines,
      EntityNames names,
      EntityTags tags) {
    this.timelines = timelines;
    this.names = names;
    this.tags = tags;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "getEvent",
      summary = "Read an event",
      description =
          "Its date and how sure it is, who took part, who reports it in which words, and what"
              + " sources say otherwise. An id that was merged into another redirects to it.")
  @APIResponseSchema(value = EventJson.class, responseCode = "200")
  public Response get(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    String known = PathIds.event(id);
    Event event = read(known);
    if (!event.getId().equals(known)) {
      throw new MovedException("/v1/events/" + event.getId());
    }
    return answer(event, ifNoneMatch);
  }

  @PATCH
  @RolesAllowed(Roles.EDITOR)
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateEvent",
      summary = "Correct an event",
      description =
          "For everybody and every timeline. A JSON merge patch (RFC 7396); null goes back to what"
              + " the machine says. Needs If-Match. An id that was merged answers 409.")
  @APIResponseSchema(value = EventJson.class, responseCode = "200")
  public Response update(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable EventPatchJson patch) {
    EventPatchJson change = RequestBodies.required(patch);
    EntityTags.required(ifMatch);
    Event current = forChange(PathIds.event(id));
    String version = EntityTags.versionSeen(ifMatch, current.getEtag());
    if (change.isEmpty()) {
      return answer(current, null);
    }
    return answer(
        timelines
            .updateEvent(change.request().setId(current.getId()).setEtag(version).build())
            .getEvent(),
        null);
  }

  private Event forChange(String id) {
    Event event = read(id);
    if (!event.getId().equals(id)) {
      throw new ProblemException(
              ProblemType.EVENT_MERGED,
              "The event is part of %s now; look at that one and change it."
                  .formatted(event.getId()))
          .with(Map.of(Problem.SURVIVOR, event.getId()));
    }
    return event;
  }

  private Event read(String id) {
    return timelines.getEvent(GetEventRequest.newBuilder().setId(id).build()).getEvent();
  }

  private Response answer(Event event, @Nullable String ifNoneMatch) {
    EventJson json = EventMapper.event(event, names.of(NamedInTimelines.of(event)));
    return tags.answer(json, tags.ofVersion(event.getEtag(), json), ifNoneMatch);
  }
}
