package annals.gateway.testing;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.v1.CreateEntryRequest;
import annals.timeline.v1.CreateEntryResponse;
import annals.timeline.v1.DeleteEntryRequest;
import annals.timeline.v1.DeleteEntryResponse;
import annals.timeline.v1.EntryOrigin;
import annals.timeline.v1.GetEntryRequest;
import annals.timeline.v1.GetEntryResponse;
import annals.timeline.v1.ListEntriesRequest;
import annals.timeline.v1.ListEntriesResponse;
import annals.timeline.v1.MergeEntriesRequest;
import annals.timeline.v1.MergeEntriesResponse;
import annals.timeline.v1.ResetEntryRequest;
import annals.timeline.v1.ResetEntryResponse;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceImplBase;
import annals.timeline.v1.SplitEntryRequest;
import annals.timeline.v1.SplitEntryResponse;
import annals.timeline.v1.UpdateEntryRequest;
import annals.timeline.v1.UpdateEntryResponse;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The entries of saved timelines in memory. */
abstract class FakeTimelineEntries extends SavedTimelineServiceImplBase {
  final TimelineShelf shelf = new TimelineShelf();

  @Override
  public void listEntries(ListEntriesRequest request, StreamObserver<ListEntriesResponse> answer) {
    if (!request.getPageToken().matches("\\d{0,4}")) {
      FakeArticles.fail(answer, new AnnalsException(Reason.INVALID_PAGE_TOKEN, "No such page."));
      return;
    }
    shelf.read(
        request,
        request.getTimelineId(),
        answer,
        timeline -> {
          List<SavedEntry> all = shelf.entries(timeline.getId());
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
  public void getEntry(GetEntryRequest request, StreamObserver<GetEntryResponse> answer) {
    SavedEntry entry =
        shelf.entries(request.getTimelineId()).stream()
            .filter(one -> one.getId().equals(request.getEntryId()))
            .findFirst()
            .orElse(null);
    if (entry == null) {
      FakeArticles.fail(
          answer, AnnalsException.notFound(Reason.ENTRY_NOT_FOUND, request.getEntryId()));
      return;
    }
    shelf.read(
        request,
        request.getTimelineId(),
        answer,
        timeline -> GetEntryResponse.newBuilder().setEntry(entry).setTimeline(timeline).build());
  }

  @Override
  public void createEntry(CreateEntryRequest request, StreamObserver<CreateEntryResponse> answer) {
    SavedEntry made = TimelineShelf.entry(request.getDraft());
    shelf.change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        timeline -> {
          shelf.entries(timeline.getId()).add(made);
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
    shelf.change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline ->
            UpdateEntryResponse.newBuilder()
                .setEntry(
                    TimelineShelf.entry(request.getDraft()).toBuilder().setId(request.getEntryId()))
                .setTimeline(timeline)
                .build());
  }

  @Override
  public void deleteEntry(DeleteEntryRequest request, StreamObserver<DeleteEntryResponse> answer) {
    boolean machine =
        shelf.entries(request.getTimelineId()).stream()
            .anyMatch(
                one ->
                    one.getId().equals(request.getEntryId())
                        && one.getOrigin() == EntryOrigin.ENTRY_ORIGIN_MACHINE);
    if (machine) {
      FakeArticles.fail(answer, new AnnalsException(Reason.MACHINE_ENTRY, "Hide it."));
      return;
    }
    shelf.change(
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
    shelf.change(
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
    shelf.change(
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
    shelf.change(
        request,
        request.getTimelineId(),
        request.getEtag(),
        answer,
        UnaryOperator.identity(),
        timeline -> ResetEntryResponse.newBuilder().setTimeline(timeline).build());
  }
}
