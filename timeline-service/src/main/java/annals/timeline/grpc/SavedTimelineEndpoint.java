package annals.timeline.grpc;

import annals.timeline.application.saved.ChangeDesk;
import annals.timeline.application.saved.Order;
import annals.timeline.application.saved.SavedTimelineDesk;
import annals.timeline.application.saved.VersionDesk;
import annals.timeline.application.saved.Viewer;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.v1.CompareVersionsRequest;
import annals.timeline.v1.CompareVersionsResponse;
import annals.timeline.v1.CreateEntryRequest;
import annals.timeline.v1.CreateEntryResponse;
import annals.timeline.v1.CreateTimelineRequest;
import annals.timeline.v1.CreateTimelineResponse;
import annals.timeline.v1.DeleteEntryRequest;
import annals.timeline.v1.DeleteEntryResponse;
import annals.timeline.v1.DeleteTimelineRequest;
import annals.timeline.v1.DeleteTimelineResponse;
import annals.timeline.v1.GetEntryRequest;
import annals.timeline.v1.GetEntryResponse;
import annals.timeline.v1.GetTimelineRequest;
import annals.timeline.v1.GetTimelineResponse;
import annals.timeline.v1.ListEntriesRequest;
import annals.timeline.v1.ListEntriesResponse;
import annals.timeline.v1.ListTimelineChangesRequest;
import annals.timeline.v1.ListTimelineChangesResponse;
import annals.timeline.v1.ListTimelinesRequest;
import annals.timeline.v1.ListTimelinesResponse;
import annals.timeline.v1.ListVersionsRequest;
import annals.timeline.v1.ListVersionsResponse;
import annals.timeline.v1.MergeEntriesRequest;
import annals.timeline.v1.MergeEntriesResponse;
import annals.timeline.v1.PublishTimelineRequest;
import annals.timeline.v1.PublishTimelineResponse;
import annals.timeline.v1.ResetEntryRequest;
import annals.timeline.v1.ResetEntryResponse;
import annals.timeline.v1.RestoreVersionRequest;
import annals.timeline.v1.RestoreVersionResponse;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceImplBase;
import annals.timeline.v1.SplitEntryRequest;
import annals.timeline.v1.SplitEntryResponse;
import annals.timeline.v1.UndeleteTimelineRequest;
import annals.timeline.v1.UndeleteTimelineResponse;
import annals.timeline.v1.UnpublishTimelineRequest;
import annals.timeline.v1.UnpublishTimelineResponse;
import annals.timeline.v1.UpdateEntryRequest;
import annals.timeline.v1.UpdateEntryResponse;
import annals.timeline.v1.UpdateTimelineRequest;
import annals.timeline.v1.UpdateTimelineResponse;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** {@code SavedTimelineService}: roles, translation, nothing else. */
@GrpcService
@Blocking
class SavedTimelineEndpoint extends SavedTimelineServiceImplBase {

  private final SavedTimelineDesk timelines;
  private final EntryCalls entries;
  private final VersionDesk versions;
  private final ChangeDesk changes;
  private final SavedTimelinePages pages;
  private final SecurityIdentity identity;

  SavedTimelineEndpoint(
      SavedTimelineDesk timelines,
      EntryCalls entries,
      VersionDesk versions,
      ChangeDesk changes,
      SavedTimelinePages pages,
      SecurityIdentity identity) {
    this.timelines = timelines;
    this.entries = entries;
    this.versions = versions;
    this.changes = changes;
    this.pages = pages;
    this.identity = identity;
  }

  @Override
  @RolesAllowed("editor")
  public void createTimeline(
      CreateTimelineRequest request, StreamObserver<CreateTimelineResponse> response) {
    SavedTimeline made =
        timelines.create(
            SavedTimelineReader.document(request.getDraft()), actor(), request.getRequestId());
    answer(
        response,
        CreateTimelineResponse.newBuilder()
            .setTimeline(SavedTimelineWriter.timeline(made))
            .build());
  }

  @Override
  @RolesAllowed("reader")
  public void getTimeline(
      GetTimelineRequest request, StreamObserver<GetTimelineResponse> response) {
    SavedTimeline timeline =
        timelines.get(
            Fields.id(request.getId(), "id"),
            Texts.version(request.getVersion(), "version"),
            viewer());
    answer(
        response,
        GetTimelineResponse.newBuilder()
            .setTimeline(SavedTimelineWriter.timeline(timeline))
            .build());
  }

  @Override
  @RolesAllowed("reader")
  public void listTimelines(
      ListTimelinesRequest request, StreamObserver<ListTimelinesResponse> response) {
    answer(response, pages.timelines(request, viewer()));
  }

  @Override
  @RolesAllowed("editor")
  public void updateTimeline(
      UpdateTimelineRequest request, StreamObserver<UpdateTimelineResponse> response) {
    SavedTimeline changed =
        timelines.update(
            new Order(
                Fields.id(request.getId(), "id"),
                request.getEtag(),
                actor(),
                Texts.reason(request.getReason()),
                request.getRequestId()),
            SavedTimelineReader.draft(request.getDraft(), request.getFieldsList()));
    answer(
        response,
        UpdateTimelineResponse.newBuilder()
            .setTimeline(SavedTimelineWriter.timeline(changed))
            .build());
  }

  @Override
  @RolesAllowed("editor")
  public void deleteTimeline(
      DeleteTimelineRequest request, StreamObserver<DeleteTimelineResponse> response) {
    timelines.delete(whole(request.getId(), request.getEtag(), request.getRequestId()));
    answer(response, DeleteTimelineResponse.getDefaultInstance());
  }

  @Override
  @RolesAllowed("editor")
  public void undeleteTimeline(
      UndeleteTimelineRequest request, StreamObserver<UndeleteTimelineResponse> response) {
    SavedTimeline back = timelines.undelete(whole(request.getId(), "", request.getRequestId()));
    answer(
        response,
        UndeleteTimelineResponse.newBuilder()
            .setTimeline(SavedTimelineWriter.timeline(back))
            .build());
  }

  @Override
  @RolesAllowed("editor")
  public void publishTimeline(
      PublishTimelineRequest request, StreamObserver<PublishTimelineResponse> response) {
    SavedTimeline turned =
        timelines.turn(
            whole(request.getId(), request.getEtag(), request.getRequestId()), Status.PUBLISHED);
    answer(
        response,
        PublishTimelineResponse.newBuilder()
            .setTimeline(SavedTimelineWriter.timeline(turned))
            .build());
  }

  @Override
  @RolesAllowed("editor")
  public void unpublishTimeline(
      UnpublishTimelineRequest request, StreamObserver<UnpublishTimelineResponse> response) {
    SavedTimeline turned =
        timelines.turn(
            whole(request.getId(), request.getEtag(), request.getRequestId()), Status.DRAFT);
    answer(
        response,
        UnpublishTimelineResponse.newBuilder()
            .setTimeline(SavedTimelineWriter.timeline(turned))
            .build());
  }

  private Order whole(String id, String etag, String requestId) {
    return new Order(Fields.id(id, "id"), etag, actor(), "", requestId);
  }

  @Override
  @RolesAllowed("reader")
  public void listEntries(
      ListEntriesRequest request, StreamObserver<ListEntriesResponse> response) {
    answer(response, pages.entries(request, viewer()));
  }

  @Override
  @RolesAllowed("reader")
  public void getEntry(GetEntryRequest request, StreamObserver<GetEntryResponse> response) {
    answer(response, entries.get(request, viewer()));
  }

  @Override
  @RolesAllowed("editor")
  public void createEntry(
      CreateEntryRequest request, StreamObserver<CreateEntryResponse> response) {
    answer(response, entries.create(request, actor()));
  }

  @Override
  @RolesAllowed("editor")
  public void updateEntry(
      UpdateEntryRequest request, StreamObserver<UpdateEntryResponse> response) {
    answer(response, entries.update(request, actor()));
  }

  @Override
  @RolesAllowed("editor")
  public void deleteEntry(
      DeleteEntryRequest request, StreamObserver<DeleteEntryResponse> response) {
    answer(response, entries.delete(request, actor()));
  }

  @Override
  @RolesAllowed("editor")
  public void mergeEntries(
      MergeEntriesRequest request, StreamObserver<MergeEntriesResponse> response) {
    answer(response, entries.merge(request, actor()));
  }

  @Override
  @RolesAllowed("editor")
  public void splitEntry(SplitEntryRequest request, StreamObserver<SplitEntryResponse> response) {
    answer(response, entries.split(request, actor()));
  }

  @Override
  @RolesAllowed("editor")
  public void resetEntry(ResetEntryRequest request, StreamObserver<ResetEntryResponse> response) {
    answer(response, entries.reset(request, actor()));
  }

  @Override
  @RolesAllowed("reader")
  public void listVersions(
      ListVersionsRequest request, StreamObserver<ListVersionsResponse> response) {
    answer(response, pages.versions(request, viewer()));
  }

  @Override
  @RolesAllowed("editor")
  public void restoreVersion(
      RestoreVersionRequest request, StreamObserver<RestoreVersionResponse> response) {
    Fields.require(request.getVersion() >= 1, "version", "Versions count from 1.");
    SavedTimeline restored =
        versions.restore(
            order(
                request.getTimelineId(),
                request.getEtag(),
                request.getReason(),
                request.getRequestId()),
            request.getVersion());
    answer(
        response,
        RestoreVersionResponse.newBuilder()
            .setTimeline(SavedTimelineWriter.timeline(restored))
            .build());
  }

  @Override
  @RolesAllowed("reader")
  public void compareVersions(
      CompareVersionsRequest request, StreamObserver<CompareVersionsResponse> response) {
    Fields.require(request.getSince() >= 1, "since", "Versions count from 1.");
    CompareVersionsResponse.Builder list = CompareVersionsResponse.newBuilder();
    changes
        .compare(
            timelineId(request.getTimelineId()),
            request.getSince(),
            Texts.version(request.getVersion(), "version"),
            viewer())
        .forEach(change -> list.addChanges(SavedTimelineWriter.change(change)));
    answer(response, list.build());
  }

  @Override
  @RolesAllowed("reader")
  public void listTimelineChanges(
      ListTimelineChangesRequest request, StreamObserver<ListTimelineChangesResponse> response) {
    answer(response, pages.changes(request, viewer()));
  }

  private Order order(String timeline, String etag, String reason, String requestId) {
    return new Order(timelineId(timeline), etag, actor(), Texts.reason(reason), requestId);
  }

  private static UUID timelineId(String id) {
    return Fields.id(id, "timeline_id");
  }

  private Viewer viewer() {
    return new Viewer(actor(), identity.hasRole("editor"));
  }

  private String actor() {
    Principal principal = identity.getPrincipal();
    String name =
        principal instanceof JsonWebToken token ? token.getClaim("preferred_username") : null;
    return name == null ? principal.getName() : name;
  }

  private static <T> void answer(StreamObserver<T> response, T message) {
    response.onNext(message);
    response.onCompleted();
  }
}
