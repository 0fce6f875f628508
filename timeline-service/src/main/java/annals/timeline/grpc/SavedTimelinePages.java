package annals.timeline.grpc;

import annals.platform.error.AnnalsException;
import annals.platform.paging.PageSize;
import annals.timeline.application.saved.ChangeDesk;
import annals.timeline.application.saved.SavedTimelineDesk;
import annals.timeline.application.saved.TimelineFilter;
import annals.timeline.application.saved.TimelinePlace;
import annals.timeline.application.saved.VersionDesk;
import annals.timeline.application.saved.Viewer;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineVersion;
import annals.timeline.v1.ListEntriesRequest;
import annals.timeline.v1.ListEntriesResponse;
import annals.timeline.v1.ListTimelineChangesRequest;
import annals.timeline.v1.ListTimelineChangesResponse;
import annals.timeline.v1.ListTimelinesRequest;
import annals.timeline.v1.ListTimelinesResponse;
import annals.timeline.v1.ListVersionsRequest;
import annals.timeline.v1.ListVersionsResponse;
import com.google.protobuf.Timestamp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pages of saved timelines, their entries, versions and changes. */
@ApplicationScoped
class SavedTimelinePages {

  private final SavedTimelineDesk timelines;
  private final VersionDesk versions;
  private final ChangeDesk changes;

  SavedTimelinePages(SavedTimelineDesk timelines, VersionDesk versions, ChangeDesk changes) {
    this.timelines = timelines;
    this.versions = versions;
    this.changes = changes;
  }

  ListTimelinesResponse timelines(ListTimelinesRequest request, Viewer viewer) {
    int size = PageSize.of(request.getPageSize());
    List<SavedTimeline> found =
        timelines.list(
            new TimelineFilter(
                SavedTimelineReader.status(request.getStatus()),
                request.getQuery(),
                Fields.optionalId(request.getEntityId(), "entity_id"),
                request.getDeleted(),
                request.getAttention()),
            SavedTokens.timeline(request.getPageToken()),
            size + 1,
            viewer);
    List<SavedTimeline> page = found.subList(0, Math.min(size, found.size()));
    ListTimelinesResponse.Builder list = ListTimelinesResponse.newBuilder();
    page.forEach(timeline -> list.addTimelines(SavedTimelineWriter.timeline(timeline)));
    if (found.size() > size) {
      SavedTimeline last = page.getLast();
      list.setNextPageToken(SavedTokens.timeline(new TimelinePlace(last.updatedAt(), last.id())));
    }
    return list.build();
  }

  ListEntriesResponse entries(ListEntriesRequest request, Viewer viewer) {
    int size = PageSize.of(request.getPageSize());
    SavedTokens.EntryPlace from =
        SavedTokens.entry(request.getPageToken(), Texts.version(request.getVersion(), "version"));
    VersionDesk.Listing listing =
        versions.entries(
            timelineId(request.getTimelineId()), from.version(), request.getShowHidden(), viewer);
    List<SavedEntry> all = listing.entries();
    int start = Math.min(from.offset(), all.size());
    int end = Math.min(start + size, all.size());
    ListEntriesResponse.Builder list =
        ListEntriesResponse.newBuilder().setVersion(listing.version());
    all.subList(start, end).forEach(entry -> list.addEntries(SavedTimelineWriter.entry(entry)));
    if (end < all.size()) {
      list.setNextPageToken(SavedTokens.entry(new SavedTokens.EntryPlace(listing.version(), end)));
    }
    return list.build();
  }

  ListVersionsResponse versions(ListVersionsRequest request, Viewer viewer) {
    int size = PageSize.of(request.getPageSize());
    List<TimelineVersion> found =
        versions.versions(
            timelineId(request.getTimelineId()),
            SavedTokens.version(request.getPageToken()),
            size + 1,
            viewer);
    List<TimelineVersion> page = found.subList(0, Math.min(size, found.size()));
    ListVersionsResponse.Builder list = ListVersionsResponse.newBuilder();
    page.forEach(version -> list.addVersions(SavedTimelineWriter.version(version)));
    if (found.size() > size) {
      list.setNextPageToken(SavedTokens.version(page.getLast().version()));
    }
    return list.build();
  }

  ListTimelineChangesResponse changes(ListTimelineChangesRequest request, Viewer viewer) {
    UUID timeline = timelineId(request.getTimelineId());
    int size = PageSize.of(request.getPageSize());
    ChangeDesk.Page page =
        changes.changes(timeline, cursor(timeline, request, viewer), size, viewer);
    ListTimelineChangesResponse.Builder list =
        ListTimelineChangesResponse.newBuilder()
            .setNextCursor(SavedTokens.cursor(page.next()))
            .setMore(page.more());
    page.changes().forEach(change -> list.addChanges(SavedTimelineWriter.change(change)));
    return list.build();
  }

  private ChangeDesk.Cursor cursor(
      UUID timeline, ListTimelineChangesRequest request, Viewer viewer) {
    int given =
        (request.getSinceVersion() == 0 ? 0 : 1)
            + (request.hasSince() ? 1 : 0)
            + (request.getPageToken().isEmpty() ? 0 : 1);
    Fields.require(given <= 1, "since", "Only one of since_version, since and page_token.");
    if (!request.getPageToken().isEmpty()) {
      return SavedTokens.cursor(request.getPageToken());
    }
    if (request.hasSince()) {
      return changes.since(timeline, instant(request.getSince()), viewer);
    }
    return changes.since(
        timeline, Texts.version(request.getSinceVersion(), "since_version"), viewer);
  }

  private static Instant instant(Timestamp moment) {
    try {
      Instant instant = Instant.ofEpochSecond(moment.getSeconds(), moment.getNanos());
      Fields.require(
          instant.isAfter(Instant.EPOCH.minusSeconds(1))
              && instant.isBefore(Instant.parse("9999-01-01T00:00:00Z")),
          "since",
          "A moment from 1970 to 9999.");
      return instant;
    } catch (DateTimeException | ArithmeticException e) {
      throw AnnalsException.invalid("since", "A moment from 1970 to 9999.");
    }
  }

  private static UUID timelineId(String id) {
    return Fields.id(id, "timeline_id");
  }
}
