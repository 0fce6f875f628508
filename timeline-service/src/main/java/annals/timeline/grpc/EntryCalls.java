package annals.timeline.grpc;

import annals.timeline.application.saved.EntryDesk;
import annals.timeline.application.saved.EntryDesk.Edited;
import annals.timeline.application.saved.Order;
import annals.timeline.application.saved.VersionDesk;
import annals.timeline.application.saved.Viewer;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.v1.CreateEntryRequest;
import annals.timeline.v1.CreateEntryResponse;
import annals.timeline.v1.DeleteEntryRequest;
import annals.timeline.v1.DeleteEntryResponse;
import annals.timeline.v1.GetEntryRequest;
import annals.timeline.v1.GetEntryResponse;
import annals.timeline.v1.MergeEntriesRequest;
import annals.timeline.v1.MergeEntriesResponse;
import annals.timeline.v1.ResetEntryRequest;
import annals.timeline.v1.ResetEntryResponse;
import annals.timeline.v1.SplitEntryRequest;
import annals.timeline.v1.SplitEntryResponse;
import annals.timeline.v1.UpdateEntryRequest;
import annals.timeline.v1.UpdateEntryResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What readers and editors ask of the entries of saved timelines: translation, nothing else. */
@ApplicationScoped
class EntryCalls {

  private final EntryDesk entries;
  private final VersionDesk versions;

  EntryCalls(EntryDesk entries, VersionDesk versions) {
    this.entries = entries;
    this.versions = versions;
  }

  GetEntryResponse get(GetEntryRequest request, Viewer viewer) {
    VersionDesk.Shown shown =
        versions.entry(
            timelineId(request.getTimelineId()),
            Texts.version(request.getVersion(), "version"),
            entryId(request.getEntryId()),
            viewer);
    return GetEntryResponse.newBuilder()
        .setEntry(SavedTimelineWriter.entry(shown.entry()))
        .setTimeline(SavedTimelineWriter.timeline(shown.timeline()))
        .build();
  }

  CreateEntryResponse create(CreateEntryRequest request, String actor) {
    Edited made =
        entries.create(
            order(actor, request.getTimelineId(), request.getEtag(), "", request.getRequestId()),
            EntryReader.whole(request.getDraft()));
    return CreateEntryResponse.newBuilder()
        .setEntry(SavedTimelineWriter.entry(made.entry()))
        .setTimeline(SavedTimelineWriter.timeline(made.timeline()))
        .build();
  }

  UpdateEntryResponse update(UpdateEntryRequest request, String actor) {
    Edited changed =
        entries.update(
            order(
                actor,
                request.getTimelineId(),
                request.getEtag(),
                request.getReason(),
                request.getRequestId()),
            entryId(request.getEntryId()),
            EntryReader.named(request.getDraft(), request.getFieldsList(), request.getReviewed()),
            request.getReviewed());
    UpdateEntryResponse.Builder message =
        UpdateEntryResponse.newBuilder()
            .setTimeline(SavedTimelineWriter.timeline(changed.timeline()));
    changed.entries().forEach(entry -> message.setEntry(SavedTimelineWriter.entry(entry)));
    return message.build();
  }

  DeleteEntryResponse delete(DeleteEntryRequest request, String actor) {
    SavedTimeline left =
        entries.delete(
            order(actor, request.getTimelineId(), request.getEtag(), "", request.getRequestId()),
            entryId(request.getEntryId()));
    return DeleteEntryResponse.newBuilder().setTimeline(SavedTimelineWriter.timeline(left)).build();
  }

  MergeEntriesResponse merge(MergeEntriesRequest request, String actor) {
    Edited merged =
        entries.merge(
            order(
                actor,
                request.getTimelineId(),
                request.getEtag(),
                request.getReason(),
                request.getRequestId()),
            EntryReader.merged(request.getEntryIdsList()));
    return MergeEntriesResponse.newBuilder()
        .setEntry(SavedTimelineWriter.entry(merged.entry()))
        .setTimeline(SavedTimelineWriter.timeline(merged.timeline()))
        .build();
  }

  SplitEntryResponse split(SplitEntryRequest request, String actor) {
    Edited split =
        entries.split(
            order(
                actor,
                request.getTimelineId(),
                request.getEtag(),
                request.getReason(),
                request.getRequestId()),
            entryId(request.getEntryId()),
            EntryReader.places(request.getEvidenceList()));
    SplitEntryResponse.Builder message =
        SplitEntryResponse.newBuilder().setTimeline(SavedTimelineWriter.timeline(split.timeline()));
    split.entries().forEach(entry -> message.addEntries(SavedTimelineWriter.entry(entry)));
    return message.build();
  }

  ResetEntryResponse reset(ResetEntryRequest request, String actor) {
    SavedTimeline reset =
        entries.reset(
            order(actor, request.getTimelineId(), request.getEtag(), "", request.getRequestId()),
            entryId(request.getEntryId()));
    return ResetEntryResponse.newBuilder().setTimeline(SavedTimelineWriter.timeline(reset)).build();
  }

  private static Order order(
      String actor, String timeline, String etag, String reason, String requestId) {
    return new Order(timelineId(timeline), etag, actor, Texts.reason(reason), requestId);
  }

  private static UUID timelineId(String id) {
    return Fields.id(id, "timeline_id");
  }

  private static UUID entryId(String id) {
    return Fields.id(id, "entry_id");
  }
}
