package annals.gateway.saved;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.instant;
import static annals.gateway.http.ProtoValues.text;

import annals.gateway.entity.EntityNames;
import annals.gateway.entity.EntityReferenceJson;
import annals.gateway.timeline.EntityMode;
import annals.gateway.timeline.EntryJson;
import annals.gateway.timeline.EventDateJson;
import annals.gateway.timeline.Granularity;
import annals.gateway.timeline.ManualSourceJson;
import annals.gateway.timeline.TimelineMapper;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.TimelineChange;
import annals.timeline.v1.TimelineQuery;
import annals.timeline.v1.TimelineVersion;
import java.util.List;
import java.util.Objects;

/** Saved timelines from proto to JSON, with everybody under their present name. */
final class SavedMapper {
  private final EntityNames.Lookup names;
  private final TimelineMapper shared;

  SavedMapper(EntityNames.Lookup names) {
    this.names = names;
    this.shared = new TimelineMapper(names);
  }

  SavedTimelineJson timeline(SavedTimeline timeline) {
    return new SavedTimelineJson(
        timeline.getId(),
        timeline.getTitle(),
        text(timeline.getIntroduction()),
        query(timeline.getQuery()),
        text(timeline.getCoverImage()),
        timeline.getGroupsList().stream().map(GroupJson::of).toList(),
        constant(timeline.getStatus(), SavedTimelineJson.Status.class),
        timeline.getVersion(),
        timeline.getEntryCount(),
        timeline.getAttentionCount(),
        instant(timeline.hasCreatedAt(), timeline.getCreatedAt()),
        text(timeline.getCreatedBy()),
        instant(timeline.hasUpdatedAt(), timeline.getUpdatedAt()),
        text(timeline.getUpdatedBy()),
        instant(timeline.hasPublishedAt(), timeline.getPublishedAt()),
        instant(timeline.hasDeletedAt(), timeline.getDeletedAt()));
  }

  SavedEntryJson entry(SavedEntry entry) {
    EntryJson seen = shared.entry(entry.getEntry());
    return new SavedEntryJson(
        entry.getId(),
        seen.event(),
        List.copyOf(entry.getEventIdsList()),
        seen.date(),
        seen.certainty(),
        seen.headline(),
        seen.text(),
        seen.sentences(),
        seen.participants(),
        seen.sources(),
        seen.score(),
        seen.importance(),
        seen.expected(),
        seen.outcome(),
        seen.evidence(),
        seen.disagreements(),
        constant(entry.getOrigin(), SavedEntryJson.Origin.class),
        entry.getPinned(),
        entry.getHidden(),
        text(entry.getGroupId()),
        entry.getOrder(),
        text(entry.getNote()),
        List.copyOf(entry.getEditedFieldsList()),
        entry.getAttentionList().stream().map(AttentionJson::of).toList(),
        entry.getManualSourcesList().stream().map(ManualSourceJson::of).toList(),
        text(entry.getMachineHeadline()),
        text(entry.getMachineText()),
        entry.hasMachineDate() ? EventDateJson.of(entry.getMachineDate()) : null);
  }

  static VersionJson version(TimelineVersion version) {
    return new VersionJson(
        version.getVersion(),
        instant(version.hasAt(), version.getAt()),
        version.getActor(),
        constant(version.getCause(), VersionJson.Cause.class),
        text(version.getSummary()),
        version.getAdded(),
        version.getRemoved(),
        version.getChanged());
  }

  ChangeJson change(TimelineChange change) {
    return new ChangeJson(
        change.getVersion(),
        instant(change.hasAt(), change.getAt()),
        change.getActor(),
        constant(change.getCause(), VersionJson.Cause.class),
        constant(change.getKind(), ChangeJson.Kind.class),
        text(change.getEntryId()),
        List.copyOf(change.getFieldsList()),
        change.hasBefore() ? entry(change.getBefore()) : null,
        change.hasAfter() ? entry(change.getAfter()) : null,
        List.copyOf(change.getArticleIdsList()),
        text(change.getSummary()));
  }

  /** Two that were merged since are one. */
  private QueryJson query(TimelineQuery query) {
    List<EntityReferenceJson> entities =
        query.getEntityIdsList().stream()
            .map(id -> names.reference(id, ""))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new QueryJson(
        entities,
        constant(query.getMode(), EntityMode.class),
        text(query.getQuery()),
        List.copyOf(query.getSourcesList()),
        text(query.getFrom()),
        text(query.getTo()),
        query.getLimit(),
        query.getLeastImportance(),
        constant(query.getGranularity(), Granularity.class),
        query.getSentences(),
        query.getInferred());
  }
}
