package annals.timeline.application.saved;

import annals.timeline.domain.saved.Cause;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineVersion;
import annals.timeline.domain.saved.TimelineVersion.Counts;
import annals.timeline.domain.saved.TimelineVersion.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Why a timeline changes.
 *
 * @param edits whether somebody works on the timeline itself, so that its etag changes
 * @param fields what changes of it apart from its document
 * @param reasons what moved in articles
 */
record Act(
    String actor,
    Cause cause,
    boolean edits,
    String summary,
    List<String> fields,
    List<Reason> reasons) {

  Act {
    Objects.requireNonNull(actor, "actor");
    fields = List.copyOf(fields);
    reasons = List.copyOf(reasons);
  }

  /** An editor's. */
  static Act of(String actor, String summary, String reason) {
    return new Act(
        actor,
        Cause.EDITOR,
        true,
        reason.isEmpty() ? summary : summary + ": " + reason,
        List.of(),
        List.of());
  }

  /** The timeline that comes of it. */
  SavedTimeline next(Work work, SavedTimeline before, List<SavedEntry> entries, Instant now) {
    boolean publishes =
        work.document().status() == Document.Status.PUBLISHED
            && before.document().status() == Document.Status.DRAFT;
    return new SavedTimeline(
        before.id(),
        work.document(),
        before.version() + 1,
        before.edition() + (edits ? 1 : 0),
        before.createdAt(),
        before.createdBy(),
        now,
        actor,
        publishes ? now : before.publishedAt(),
        work.deletedAt(),
        (int) entries.stream().filter(SavedEntry::isShown).count(),
        (int) entries.stream().filter(entry -> !entry.attention().isEmpty()).count());
  }

  /** The version that it makes. */
  TimelineVersion version(
      SavedTimeline after, Counts counts, Counts shown, List<String> changedFields) {
    return new TimelineVersion(
        after.version(),
        after.updatedAt(),
        actor,
        cause,
        summary,
        counts,
        shown,
        changedFields,
        reasons,
        after.isPublic(),
        after.edition(),
        after.entryCount(),
        after.attentionCount());
  }
}
