package annals.gateway.testing;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
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
import annals.timeline.v1.EntryDraft;
import annals.timeline.v1.EntryOrigin;
import annals.timeline.v1.EventDate;
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
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceImplBase;
import annals.timeline.v1.SplitEntryRequest;
import annals.timeline.v1.SplitEntryResponse;
import annals.timeline.v1.TimelineChange;
import annals.timeline.v1.TimelineDraft;
import annals.timeline.v1.TimelineEntry;
import annals.timeline.v1.TimelineStatus;
import annals.timeline.v1.TimelineVersion;
import annals.timeline.v1.UndeleteTimelineRequest;
import annals.timeline.v1.UndeleteTimelineResponse;
import annals.timeline.v1.UnpublishTimelineRequest;
import annals.timeline.v1.UnpublishTimelineResponse;
import annals.timeline.v1.UpdateEntryRequest;
import annals.timeline.v1.UpdateEntryResponse;
import annals.timeline.v1.UpdateTimelineRequest;
import annals.timeline.v1.UpdateTimelineResponse;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Saved timelines in memory: every change counts the version and the tag up. */
public final class FakeSavedTimelines extends SavedTimelineServiceImplBase {
  private final Map<String, SavedTimeline> timelines = new ConcurrentSkipListMap<>();
  private final Map<String, List<SavedEntry>> entries = new ConcurrentHashMap<>();
  private final List<TimelineChange> changes = new CopyOnWriteArrayList<>();
  private final List<Message> received = new CopyOnWriteArrayList<>();

  /** The last request of a type. */
  public <T extends Message> T last(Class<T> type) {
    return received.stream().filter(type::isInstance).map(type::cast).toList().getLast();
  }

  /** Adds a timeline with its entries and returns it with an id and a tag. */
  public SavedTimeline add(SavedTimeline.Builder timeline, SavedEntry... with) {
    SavedTimeline kept =
        timeline.setId(UUID.randomUUID().toString()).setVersion(1).setEtag("t1").build();
    timelines.put(kept.getId(), kept);
    entries.put(kept.getId(), new CopyOnWriteArrayList<>(with));
    return kept;
  }

  /** Adds a change to every list. */
  public void add(TimelineChange change) {
    changes.add(change);
  }

  /** Forgets everything. */
  public void reset() {
    timelines.clear();
    entries.clear();
    changes.clear();
    received.clear();
  }

  @Override
  public void createTimeline(
      CreateTimelineRequest request, StreamObserver<CreateTimelineResponse> answer) {
    received.add(request);
    if (request.getDraft().getTitle().isEmpty()) {
      FakeArticles.fail(answer, AnnalsException.invalid("draft.title", "A title is needed."));
      return;
    }
    FakeArticles.finish(
        answer,
        CreateTimelineResponse.newBuilder()
            .setTimeline(
                add(
                    apply(SavedTimeline.newBuilder(), request.getDraft())
                        .setStatus(TimelineStatus.TIMELINE_STATUS_DRAFT)))
            .build());
  }

  @Override
  public void getTimeline(GetTimelineRequest request, StreamObserver<GetTimelineResponse> answer) {
    read(
        request,
        request.getId(),
        answer,
        timeline -> GetTimelineResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void listTimelines(
      ListTimelinesRequest request, StreamObserver<ListTimelinesResponse> answer) {
    received.add(request);
    FakeArticles.finish(
        answer, ListTimelinesResponse.newBuilder().addAllTimelines(timelines.values()).build());
  }

  @Override
  public void updateTimeline(
      UpdateTimelineRequest request, StreamObserver<UpdateTimelineResponse> answer) {
    change(
        request,
        request.getId(),
        request.getEtag(),
        answer,
        timeline -> {
          SavedTimeline.Builder changed = timeline.toBuilder();
          if (request.getFieldsList().contains("title")) {
            changed.setTitle(request.getDraft().getTitle());
          }
          if (request.getFieldsList().contains("query")) {
            changed.setQuery(request.getDraft().getQuery());
          }
          return changed.build();
        },
        timeline -> UpdateTimelineResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void deleteTimeline(
      DeleteTimelineRequest request, StreamObserver<DeleteTimelineResponse> answer) {
    change(
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
    change(
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
    change(
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
    change(
        request,
        request.getId(),
        request.getEtag(),
        answer,
        timeline -> timeline.toBuilder().setStatus(TimelineStatus.TIMELINE_STATUS_DRAFT).build(),
        timeline -> UnpublishTimelineResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void listEntries(ListEntriesRequest request, StreamObserver<ListEntriesResponse> answer) {
    if (!request.getPageToken().matches("\\d{0,4}")) {
      FakeArticles.fail(answer, new AnnalsException(Reason.INVALID_PAGE_TOKEN, "No such page."));
      return;
    }
    read(
        request,
        request.getTimelineId(),
        answer,
        timeline -> {
          List<SavedEntry> all = entries.getOrDefault(timeline.getId(), List.of());
          int from =
              request.getPageToken().isEmpty()
                  ? 0
                  : Math.min(Integer.parseInt(request.getPageToken()), all.size());
          int to = Math.min(from + request.getPageSize(), all.size());
          return ListEntriesResponse.newBuilder()
              .addAllEntries(all.subList(from, to))
              .setVersion(timeline.getVersion())
              .setNextPageToken(to < all.size() ? "" + to : "")
              .build();
        });
  }

  @Override
  public void createEntry(CreateEntryRequest request, StreamObserver<CreateEntryResponse> answer) {
    SavedEntry made = entry(request.getDraft());
    change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        timeline -> {
          entries.computeIfAbsent(timeline.getId(), id -> new CopyOnWriteArrayList<>()).add(made);
          return timeline;
        },
        timeline -> CreateEntryResponse.newBuilder().setEntry(made).setTimeline(timeline).build());
  }

  @Override
  public void updateEntry(UpdateEntryRequest request, StreamObserver<UpdateEntryResponse> answer) {
    if (request.getDraft().getEdtf().equals("tomorrow")) {
      FakeArticles.fail(answer, AnnalsException.invalid("draft.edtf", "Must be EDTF."));
      return;
    }
    change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline ->
            UpdateEntryResponse.newBuilder()
                .setEntry(entry(request.getDraft()).toBuilder().setId(request.getEntryId()))
                .setTimeline(timeline)
                .build());
  }

  @Override
  public void deleteEntry(DeleteEntryRequest request, StreamObserver<DeleteEntryResponse> answer) {
    boolean machine =
        entries.getOrDefault(request.getTimelineId(), List.of()).stream()
            .anyMatch(
                one ->
                    one.getId().equals(request.getEntryId())
                        && one.getOrigin() == EntryOrigin.ENTRY_ORIGIN_MACHINE);
    if (machine) {
      FakeArticles.fail(answer, new AnnalsException(Reason.MACHINE_ENTRY, "Hide it."));
      return;
    }
    change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline -> DeleteEntryResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void mergeEntries(
      MergeEntriesRequest request, StreamObserver<MergeEntriesResponse> answer) {
    change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline ->
            MergeEntriesResponse.newBuilder()
                .setEntry(SavedEntry.newBuilder().setId(request.getEntryIds(0)))
                .setTimeline(timeline)
                .build());
  }

  @Override
  public void splitEntry(SplitEntryRequest request, StreamObserver<SplitEntryResponse> answer) {
    change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline ->
            SplitEntryResponse.newBuilder()
                .addEntries(SavedEntry.newBuilder().setId(request.getEntryId()))
                .addEntries(SavedEntry.newBuilder().setId(UUID.randomUUID().toString()))
                .setTimeline(timeline)
                .build());
  }

  @Override
  public void resetEntry(ResetEntryRequest request, StreamObserver<ResetEntryResponse> answer) {
    change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline -> ResetEntryResponse.newBuilder().setTimeline(timeline).build());
  }

  @Override
  public void listVersions(
      ListVersionsRequest request, StreamObserver<ListVersionsResponse> answer) {
    read(
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
    change(
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
    read(
        request,
        request.getTimelineId(),
        answer,
        timeline -> CompareVersionsResponse.newBuilder().addAllChanges(changes).build());
  }

  @Override
  public void listTimelineChanges(
      ListTimelineChangesRequest request, StreamObserver<ListTimelineChangesResponse> answer) {
    read(
        request,
        request.getTimelineId(),
        answer,
        timeline ->
            ListTimelineChangesResponse.newBuilder()
                .addAllChanges(changes)
                .setNextCursor("7")
                .build());
  }

  private <A> void read(
      Message request, String id, StreamObserver<A> answer, Function<SavedTimeline, A> with) {
    received.add(request);
    SavedTimeline timeline = timelines.get(id);
    if (timeline == null) {
      FakeArticles.fail(answer, AnnalsException.notFound(Reason.TIMELINE_NOT_FOUND, id));
    } else {
      FakeArticles.finish(answer, with.apply(timeline));
    }
  }

  private <A> void change(
      Message request,
      String id,
      String etag,
      StreamObserver<A> answer,
      UnaryOperator<SavedTimeline> change,
      Function<SavedTimeline, A> with) {
    SavedTimeline current = timelines.get(id);
    if (current != null && !etag.isEmpty() && !etag.equals(current.getEtag())) {
      FakeArticles.fail(answer, new AnnalsException(Reason.STALE_ETAG, "It was changed."));
      return;
    }
    if (current != null) {
      long version = current.getVersion() + 1;
      timelines.put(
          id, change.apply(current).toBuilder().setVersion(version).setEtag("t" + version).build());
    }
    read(request, id, answer, with);
  }

  private static SavedTimeline.Builder apply(SavedTimeline.Builder timeline, TimelineDraft draft) {
    return timeline
        .setTitle(draft.getTitle())
        .setIntroduction(draft.getIntroduction())
        .setQuery(draft.getQuery())
        .setCoverImage(draft.getCoverImage())
        .addAllGroups(draft.getGroupsList());
  }

  private static SavedEntry entry(EntryDraft draft) {
    return SavedEntry.newBuilder()
        .setId(UUID.randomUUID().toString())
        .setOrigin(EntryOrigin.ENTRY_ORIGIN_MANUAL)
        .setPinned(draft.getPinned())
        .setHidden(draft.getHidden())
        .setGroupId(draft.getGroupId())
        .setOrder(draft.getOrder())
        .setNote(draft.getNote())
        .addAllManualSources(draft.getManualSourcesList())
        .setEntry(
            TimelineEntry.newBuilder()
                .setDate(EventDate.newBuilder().setEdtf(draft.getEdtf()))
                .setHeadline(draft.getHeadline())
                .setText(draft.getText())
                .addAllParticipants(draft.getParticipantsList()))
        .build();
  }
}
