package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.PageParameters;
import annals.gateway.http.PublicAddress;
import annals.gateway.timeline.ManualSourceJson;
import annals.gateway.timeline.NamedInTimelines;
import annals.gateway.timeline.TimelineMapper;
import annals.gateway.timeline.format.Line;
import annals.gateway.timeline.format.TimelineDocument;
import annals.gateway.timeline.format.TimelineFormat;
import annals.gateway.timeline.format.TimelineFormats;
import annals.timeline.v1.EntryGroup;
import annals.timeline.v1.ListEntriesRequest;
import annals.timeline.v1.ListEntriesResponse;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Saved timelines as whole documents, as readers see them, in the formats of other programs. */
@ApplicationScoped
public class SavedDocuments {
  private final SavedTimelineServiceBlockingStub timelines;
  private final EntityNames names;
  private final TimelineFormats formats;
  private final PublicAddress address;

  SavedDocuments(
      @GrpcClient("timeline") SavedTimelineServiceBlockingStub timelines,
      EntityNames names,
      TimelineFormats formats,
      PublicAddress address) {
    this.timelines = timelines;
    this.names = names;
    this.formats = formats;
    this.address = address;
  }

  /** Answers with the timeline and all of its entries in a format, or with 304. */
  Response answer(TimelineFormat format, SavedTimeline timeline, @Nullable String ifNoneMatch) {
    return formats.answer(format, document(timeline), timeline.getEtag(), ifNoneMatch);
  }

  private TimelineDocument document(SavedTimeline timeline) {
    List<SavedEntry> entries = entries(timeline);
    TimelineMapper mapper =
        new TimelineMapper(
            names.of(
                NamedInTimelines.ofEntries(entries.stream().map(SavedEntry::getEntry).toList())));
    Map<String, String> groups =
        timeline.getGroupsList().stream()
            .collect(
                Collectors.toMap(EntryGroup::getId, EntryGroup::getTitle, (first, same) -> first));
    SavedTimelineJson known = new SavedMapper(new EntityNames.Lookup(Map.of())).timeline(timeline);
    return new TimelineDocument(
        timeline.getId(),
        timeline.getTitle(),
        known.introduction(),
        known.coverImage(),
        address.of(""),
        address.of("/v1/timelines/" + timeline.getId()),
        known.updatedAt(),
        entries.stream()
            .filter(SavedDocuments::isDated)
            .map(entry -> line(entry, groups, mapper))
            .toList(),
        entries.stream()
            .filter(entry -> !isDated(entry))
            .map(entry -> line(entry, groups, mapper))
            .toList());
  }

  /** All entries of one version, so that pages read one after the other fit together. */
  private List<SavedEntry> entries(SavedTimeline timeline) {
    List<SavedEntry> entries = new ArrayList<>();
    String token = "";
    do {
      ListEntriesResponse page =
          timelines.listEntries(
              ListEntriesRequest.newBuilder()
                  .setTimelineId(timeline.getId())
                  .setVersion(timeline.getVersion())
                  .setPageSize(PageParameters.MAX_SIZE)
                  .setPageToken(token)
                  .build());
      entries.addAll(page.getEntriesList());
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    return entries;
  }

  private static boolean isDated(SavedEntry entry) {
    return !entry.getEntry().getDate().getEdtf().isEmpty();
  }

  private static Line line(SavedEntry entry, Map<String, String> groups, TimelineMapper mapper) {
    return new Line(
        entry.getId(),
        groups.get(entry.getGroupId()),
        mapper.entry(entry.getEntry()),
        entry.getManualSourcesList().stream().map(ManualSourceJson::of).toList());
  }
}
