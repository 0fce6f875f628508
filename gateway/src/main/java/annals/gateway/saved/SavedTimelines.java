package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.EntityTags;
import annals.gateway.http.PathIds;
import annals.gateway.timeline.NamedInTimelines;
import annals.timeline.v1.GetTimelineRequest;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import annals.timeline.v1.TimelineChange;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads saved timelines and answers with them. The tag of every answer about a timeline starts with
 * the timeline's own version, so that a change of any part may rest on it.
 */
@ApplicationScoped
public class SavedTimelines {
  private final SavedTimelineServiceBlockingStub timelines;
  private final EntityNames names;
  private final EntityTags tags;

  SavedTimelines(
      @GrpcClient("timeline") SavedTimelineServiceBlockingStub timelines,
      EntityNames names,
      EntityTags tags) {
    this.timelines = timelines;
    this.names = names;
    this.tags = tags;
  }

  /**
   * A state of the timeline of a path.
   *
   * @param version 0: the newest
   */
  SavedTimeline read(String id, long version) {
    return timelines
        .getTimeline(
            GetTimelineRequest.newBuilder().setId(PathIds.timeline(id)).setVersion(version).build())
        .getTimeline();
  }

  /**
   * The version that a change rests on, for the service to compare; empty for any.
   *
   * @throws annals.gateway.http.ProblemException 428 without If-Match, 412 when it has no version
   */
  String etag(ChangeParameters change) {
    String id = change.timeline();
    return EntityTags.versionSeen(change.ifMatch(), () -> read(id, 0).getEtag());
  }

  /** Answers with the timeline, or with 304. */
  Response answer(SavedTimeline timeline, @Nullable String ifNoneMatch) {
    return answer(json(timeline), timeline, ifNoneMatch);
  }

  /**
   * Answers with some part of the timeline and the tag that it may be changed with, or with 304.
   */
  Response answer(Object body, SavedTimeline timeline, @Nullable String ifNoneMatch) {
    return Response.fromResponse(
            tags.answer(body, tags.ofVersion(timeline.getEtag(), body), ifNoneMatch))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  /** Answers that something was made. */
  Response created(String location, Object body, SavedTimeline timeline) {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, location)
        .header(HttpHeaders.ETAG, EntityTags.quoted(tags.ofVersion(timeline.getEtag(), body)))
        .entity(body)
        .build();
  }

  /** The timeline as JSON. */
  SavedTimelineJson json(SavedTimeline timeline) {
    return json(List.of(timeline)).getFirst();
  }

  /** The timelines as JSON. */
  List<SavedTimelineJson> json(List<SavedTimeline> page) {
    Set<String> ids = new TreeSet<>();
    page.forEach(one -> ids.addAll(one.getQuery().getEntityIdsList()));
    SavedMapper mapper = new SavedMapper(names.of(ids));
    return page.stream().map(mapper::timeline).toList();
  }

  /** The entries as JSON. */
  List<SavedEntryJson> entries(Collection<SavedEntry> entries) {
    SavedMapper mapper = mapperOf(entries.stream());
    return entries.stream().map(mapper::entry).toList();
  }

  /** The entry as JSON. */
  SavedEntryJson entry(SavedEntry entry) {
    return entries(List.of(entry)).getFirst();
  }

  /** The changes as JSON. */
  List<ChangeJson> changes(Collection<TimelineChange> changes) {
    SavedMapper mapper =
        mapperOf(
            changes.stream().flatMap(change -> Stream.of(change.getBefore(), change.getAfter())));
    return changes.stream().map(mapper::change).toList();
  }

  private SavedMapper mapperOf(Stream<SavedEntry> entries) {
    return new SavedMapper(
        names.of(NamedInTimelines.ofEntries(entries.map(SavedEntry::getEntry).toList())));
  }
}
