package annals.gateway.testing;

import annals.platform.error.AnnalsException;
import annals.platform.paging.PageToken;
import annals.timeline.v1.CompareVersionsRequest;
import annals.timeline.v1.CompareVersionsResponse;
import annals.timeline.v1.CreateTimelineRequest;
import annals.timeline.v1.CreateTimelineResponse;
import annals.timeline.v1.DeleteTimelineRequest;
import annals.timeline.v1.DeleteTimelineResponse;
import annals.timeline.v1.GetTimelineRequest;
import annals.timeline.v1.GetTimelineResponse;
import annals.timeline.v1.ListTimelineChangesRequest;
import annals.timeline.v1.ListTimelineChangesResponse;
import annals.timeline.v1.ListTimelinesRequest;
import annals.timeline.v1.ListTimelinesResponse;
import annals.timeline.v1.ListVersionsRequest;
import annals.timeline.v1.ListVersionsResponse;
import annals.timeline.v1.PublishTimelineRequest;
import annals.timeline.v1.PublishTimelineResponse;
import annals.timeline.v1.RestoreVersionRequest;
import annals.timeline.v1.RestoreVersionResponse;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.TimelineChange;
import annals.timeline.v1.TimelineQuery;
import annals.timeline.v1.TimelineStatus;
import annals.timeline.v1.TimelineVersion;
import annals.timeline.v1.UndeleteTimelineRequest;
import annals.timeline.v1.UndeleteTimelineResponse;
import annals.timeline.v1.UnpublishTimelineRequest;
import annals.timeline.v1.UnpublishTimelineResponse;
import annals.timeline.v1.UpdateTimelineRequest;
import annals.timeline.v1.UpdateTimelineResponse;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Saved timelines in memory: every change counts the version and the tag up. */
public final class FakeSavedTimelines extends FakeTimelineEntries {
  private final List<TimelineChange> changes = new CopyOnWriteArrayList<>();

  /** The last request of a type. */
  public <T extends Message> T last(Class<T> type) {
    return shelf.last(type);
  }

  /** Adds a timeline with its entries and returns it with an id and a tag. */
  public SavedTimeline add(SavedTimeline.Builder timeline, SavedEntry... with) {
    return shelf.add(timeline, with);
  }

  /** Adds a change to every list. */
  public void add(TimelineChange change) {
    changes.add(change);
  }

  /** Forgets everything. */
  public void reset() {
    shelf.clear();
    changes.clear();
  }

  @Override
  public void createTimeline(
      CreateTimelineRequest request, StreamObserver<CreateTimelineResponse> answer) {
    shelf.note(request);
    if (request.getDraft().getTitle().isEmpty()) {
      FakeArticles.fail(answer, AnnalsException.invalid("draft.title", "A title is needed."));
      return;
    }
    FakeArticles.finish(
        answer,
        CreateTimelineResponse.newBuilder()
            .setTimeline(
                add(
                    TimelineShelf.apply(SavedTimeline.newBuilder(), request.getDraft())
                        .setStatus(TimelineStatus.TIMELINE_STATUS_DRAFT)))
            .build());
  }

  @Override
  public void getTimeline(GetTimelineRequest request, StreamObserver<GetTimelineResponse> answer) {
    shelf.read(
        request,
        request.getId(),
        answer,
        timeline -> GetTimelineResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void listTimelines(
      ListTimelinesRequest request, StreamObserver<ListTimelinesResponse> answer) {
    shelf.note(request);
    FakeArticles.finish(
        answer, ListTimelinesResponse.newBuilder().addAllTimelines(shelf.all()).build());
  }

  @Override
  public void updateTimeline(
      UpdateTimelineRequest request, StreamObserver<UpdateTimelineResponse> answer) {
    shelf.change(
        request,
        request.getId(),
        request.getEtag(),
        answer,
        timeline -> {
          SavedTimeline.Builder changed = timeline.toBuilder();
          if (request.getFieldsList().contains("title")) {
            changed.setTitle(request.getDraft().getTitle());
          }
          changed.setQuery(
              changedQuery(
                  timeline.getQuery(), request.getDraft().getQuery(), request.getFieldsList()));
          return changed.build();
        },
        timeline -> UpdateTimelineResponse.newBuilder().setTimeline(timeline).build());
  }

  /** The query with the parts that are named, or all of the other one. */
  private static TimelineQuery changedQuery(
      TimelineQuery query, TimelineQuery given, List<String> fields) {
    TimelineQuery.Builder changed = (fields.contains("query") ? given : query).toBuilder();
    for (FieldDescriptor part : TimelineQuery.getDescriptor().getFields()) {
      if (fields.contains("query." + part.getName())) {
        changed.setField(part, given.getField(part));
      }
    }
    return changed.build();
  }

  @Override
  public void deleteTimeline(
      DeleteTimelineRequest request, StreamObserver<DeleteTimelineResponse> answer) {
    shelf.change(
        request,
        request.getId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline -> DeleteTimelineResponse.getDefaultInstance());
  }

  @Override
  public void undeleteTimeline(
      UndeleteTimelineRequest request, StreamObserver<UndeleteTimelineResponse> answer) {
    shelf.change(
        request,
        request.getId(),
        "",
        answer,
        UnaryOperator.identity(),
        timeline -> UndeleteTimelineResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void publishTimeline(
      PublishTimelineRequest request, StreamObserver<PublishTimelineResponse> answer) {
    shelf.change(
        request,
        request.getId(),
        request.getEtag(),
        answer,
        timeline ->
            timeline.toBuilder().setStatus(TimelineStatus.TIMELINE_STATUS_PUBLISHED).build(),
        timeline -> PublishTimelineResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void unpublishTimeline(
      UnpublishTimelineRequest request, StreamObserver<UnpublishTimelineResponse> answer) {
    shelf.change(
        request,
        request.getId(),
        request.getEtag(),
        answer,
        timeline -> timeline.toBuilder().setStatus(TimelineStatus.TIMELINE_STATUS_DRAFT).build(),
        timeline -> UnpublishTimelineResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void listVersions(
      ListVersionsRequest request, StreamObserver<ListVersionsResponse> answer) {
    shelf.read(
        request,
        request.getTimelineId(),
        answer,
        timeline ->
            ListVersionsResponse.newBuilder()
                .addVersions(
                    TimelineVersion.newBuilder()
                        .setVersion(timeline.getVersion())
                        .setActor("editor"))
                .build());
  }

  @Override
  public void restoreVersion(
      RestoreVersionRequest request, StreamObserver<RestoreVersionResponse> answer) {
    shelf.change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline -> RestoreVersionResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void compareVersions(
      CompareVersionsRequest request, StreamObserver<CompareVersionsResponse> answer) {
    shelf.read(
        request,
        request.getTimelineId(),
        answer,
        timeline -> CompareVersionsResponse.newBuilder().addAllChanges(changes).build());
  }

  @Override
  public void listTimelineChanges(
      ListTimelineChangesRequest request, StreamObserver<ListTimelineChangesResponse> answer) {
    if (request.getPageToken().equals("torn")) {
      FakeArticles.fail(answer, PageToken.malformed());
      return;
    }
    shelf.read(
        request,
        request.getTimelineId(),
        answer,
        timeline ->
            ListTimelineChangesResponse.newBuilder()
                .addAllChanges(changes)
                .setNextCursor("7")
                .build());
  }
}
