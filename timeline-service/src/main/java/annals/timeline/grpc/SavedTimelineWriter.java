package annals.timeline.grpc;

import annals.timeline.domain.saved.Attention;
import annals.timeline.domain.saved.Cause;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineChange;
import annals.timeline.domain.saved.TimelineVersion;
import annals.timeline.v1.AttentionKind;
import annals.timeline.v1.ChangeCause;
import annals.timeline.v1.ChangeKind;
import annals.timeline.v1.EntityMode;
import annals.timeline.v1.EntryGroup;
import annals.timeline.v1.EntryOrigin;
import annals.timeline.v1.Granularity;
import annals.timeline.v1.ManualSource;
import annals.timeline.v1.TimelineQuery;
import annals.timeline.v1.TimelineStatus;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes saved timelines as messages. */
final class SavedTimelineWriter {

  private SavedTimelineWriter() {}

  static annals.timeline.v1.SavedTimeline timeline(SavedTimeline timeline) {
    Document document = timeline.document();
    annals.timeline.v1.SavedTimeline.Builder message =
        annals.timeline.v1.SavedTimeline.newBuilder()
            .setId(timeline.id().toString())
            .setTitle(document.title())
            .setIntroduction(document.introduction())
            .setQuery(query(document.query()))
            .setCoverImage(document.coverImage())
            .addAllGroups(document.groups().stream().map(SavedTimelineWriter::group).toList())
            .setStatus(status(document.status()))
            .setVersion(timeline.version())
            .setEtag(Long.toString(timeline.edition()))
            .setCreatedAt(moment(timeline.createdAt()))
            .setCreatedBy(timeline.createdBy())
            .setUpdatedAt(moment(timeline.updatedAt()))
            .setUpdatedBy(timeline.updatedBy())
            .setEntryCount(timeline.entryCount())
            .setAttentionCount(timeline.attentionCount());
    if (timeline.publishedAt() != null) {
      message.setPublishedAt(moment(timeline.publishedAt()));
    }
    if (timeline.deletedAt() != null) {
      message.setDeletedAt(moment(timeline.deletedAt()));
    }
    return message.build();
  }

  private static EntryGroup group(Document.Group group) {
    return EntryGroup.newBuilder().setId(group.id()).setTitle(group.title()).build();
  }

  private static TimelineStatus status(Document.Status status) {
    return switch (status) {
      case DRAFT -> TimelineStatus.TIMELINE_STATUS_DRAFT;
      case PUBLISHED -> TimelineStatus.TIMELINE_STATUS_PUBLISHED;
    };
  }

  private static TimelineQuery query(annals.timeline.domain.saved.TimelineQuery query) {
    return TimelineQuery.newBuilder()
        .addAllEntityIds(query.entities().stream().map(UUID::toString).toList())
        .setMode(
            switch (query.mode()) {
              case ALL -> EntityMode.ENTITY_MODE_ALL;
              case ANY -> EntityMode.ENTITY_MODE_ANY;
            })
        .setQuery(query.terms())
        .addAllSources(query.sources())
        .setFrom(text(query.from()))
        .setTo(text(query.to()))
        .setLimit(query.limit())
        .setLeastImportance(query.leastImportance())
        .setGranularity(
            switch (query.granularity()) {
              case EVENT -> Granularity.GRANULARITY_EVENT;
              case DAY -> Granularity.GRANULARITY_DAY;
              case MONTH -> Granularity.GRANULARITY_MONTH;
              case YEAR -> Granularity.GRANULARITY_YEAR;
            })
        .setSentences(query.sentences())
        .setInferred(query.inferred())
        .build();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static Timestamp moment(Instant instant) {
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }

  static annals.timeline.v1.SavedEntry entry(SavedEntry entry) {
    annals.timeline.v1.SavedEntry.Builder message =
        annals.timeline.v1.SavedEntry.newBuilder()
            .setId(entry.id().toString())
            .setEntry(LineWriter.entry(entry))
            .setOrigin(
                entry.byHand() ? EntryOrigin.ENTRY_ORIGIN_MANUAL : EntryOrigin.ENTRY_ORIGIN_MACHINE)
            .setPinned(entry.pinned())
            .setHidden(entry.hidden())
            .setGroupId(entry.group())
            .setOrder(entry.order())
            .setNote(entry.note())
            .addAllEditedFields(entry.edited())
            .addAllAttention(
                entry.attention().stream().map(SavedTimelineWriter::attention).toList())
            .addAllManualSources(entry.sources().stream().map(SavedTimelineWriter::source).toList())
            .addAllEventIds(entry.events().stream().map(UUID::toString).toList());
    SavedEntry.MachineWords machine = entry.machine();
    if (machine != null) {
      message.setMachineHeadline(machine.headline()).setMachineText(machine.text());
      if (machine.date() != null) {
        message.setMachineDate(TimelineWriter.date(machine.date()));
      }
    }
    return message.build();
  }

  private static annals.timeline.v1.Attention attention(Attention attention) {
    return annals.timeline.v1.Attention.newBuilder()
        .setKind(
            switch (attention.kind()) {
              case EVIDENCE_WITHDRAWN -> AttentionKind.ATTENTION_KIND_EVIDENCE_WITHDRAWN;
              case EVIDENCE_CHANGED -> AttentionKind.ATTENTION_KIND_EVIDENCE_CHANGED;
              case IDENTITY_CHANGED -> AttentionKind.ATTENTION_KIND_IDENTITY_CHANGED;
              case DATE_CHANGED -> AttentionKind.ATTENTION_KIND_DATE_CHANGED;
              case EVENT_CHANGED -> AttentionKind.ATTENTION_KIND_EVENT_CHANGED;
            })
        .setWords(attention.words())
        .setSince(moment(attention.since()))
        .addAllSubjectIds(attention.subjects().stream().map(UUID::toString).toList())
        .build();
  }

  private static ManualSource source(annals.timeline.domain.saved.ManualSource source) {
    return ManualSource.newBuilder()
        .setTitle(source.title())
        .setUrl(source.url())
        .setSource(source.source())
        .setPublished(text(source.published()))
        .setQuote(source.quote())
        .setArticleId(text(source.article()))
        .build();
  }

  static annals.timeline.v1.TimelineVersion version(TimelineVersion version) {
    return annals.timeline.v1.TimelineVersion.newBuilder()
        .setVersion(version.version())
        .setAt(moment(version.at()))
        .setActor(version.actor())
        .setCause(cause(version.cause()))
        .setSummary(version.summary())
        .setAdded(version.counts().added())
        .setRemoved(version.counts().removed())
        .setChanged(version.counts().changed())
        .build();
  }

  private static ChangeCause cause(Cause cause) {
    return switch (cause) {
      case NEW_ARTICLE -> ChangeCause.CHANGE_CAUSE_NEW_ARTICLE;
      case CORRECTION -> ChangeCause.CHANGE_CAUSE_CORRECTION;
      case WITHDRAWAL -> ChangeCause.CHANGE_CAUSE_WITHDRAWAL;
      case IDENTITY -> ChangeCause.CHANGE_CAUSE_IDENTITY;
      case EDITOR -> ChangeCause.CHANGE_CAUSE_EDITOR;
    };
  }

  static annals.timeline.v1.TimelineChange change(TimelineChange change) {
    TimelineVersion version = change.version();
    annals.timeline.v1.TimelineChange.Builder message =
        annals.timeline.v1.TimelineChange.newBuilder()
            .setVersion(version.version())
            .setAt(moment(version.at()))
            .setActor(version.actor())
            .setCause(cause(change.cause()))
            .setKind(kind(change.entry()))
            .addAllFields(change.fields())
            .addAllArticleIds(change.articles().stream().map(UUID::toString).toList())
            .setSummary(version.summary());
    EntryChange entry = change.entry();
    if (entry != null) {
      message.setEntryId(entry.entry().toString());
      if (entry.before() != null) {
        message.setBefore(entry(entry.before()));
      }
      if (entry.after() != null) {
        message.setAfter(entry(entry.after()));
      }
    }
    return message.build();
  }

  private static ChangeKind kind(@Nullable EntryChange change) {
    if (change == null) {
      return ChangeKind.CHANGE_KIND_TIMELINE;
    }
    if (change.before() == null) {
      return ChangeKind.CHANGE_KIND_ADDED;
    }
    return change.after() == null ? ChangeKind.CHANGE_KIND_REMOVED : ChangeKind.CHANGE_KIND_CHANGED;
  }
}
