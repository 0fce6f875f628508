package annals.gateway.testing;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.v1.EntryDraft;
import annals.timeline.v1.EntryOrigin;
import annals.timeline.v1.EventDate;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.TimelineDraft;
import annals.timeline.v1.TimelineEntry;
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

/**
 * Saved timelines in memory: every change counts the version and the tag up. Remembers the requests
 * that it was asked with.
 */
final class TimelineShelf {
  private final Map<String, SavedTimeline> timelines = new ConcurrentSkipListMap<>();
  private final Map<String, List<SavedEntry>> entries = new ConcurrentHashMap<>();
  private final List<Message> received = new CopyOnWriteArrayList<>();

  <T extends Message> T last(Class<T> type) {
    return received.stream().filter(type::isInstance).map(type::cast).toList().getLast();
  }

  void note(Message request) {
    received.add(request);
  }

  SavedTimeline add(SavedTimeline.Builder timeline, SavedEntry... with) {
    SavedTimeline kept =
        timeline.setId(UUID.randomUUID().toString()).setVersion(1).setEtag("t1").build();
    timelines.put(kept.getId(), kept);
    entries.put(kept.getId(), new CopyOnWriteArrayList<>(with));
    return kept;
  }

  List<SavedTimeline> all() {
    return List.copyOf(timelines.values());
  }

  /** Entries of a timeline, to read and to add to. */
  List<SavedEntry> entries(String timeline) {
    return entries.computeIfAbsent(timeline, id -> new CopyOnWriteArrayList<>());
  }

  void clear() {
    timelines.clear();
    entries.clear();
    received.clear();
  }

  /** Answers with what a timeline holds, or that there is none. */
  <A> void read(
      Message request, String id, StreamObserver<A> answer, Function<SavedTimeline, A> with) {
    received.add(request);
    SavedTimeline timeline = timelines.get(id);
    if (timeline == null) {
      FakeArticles.fail(answer, AnnalsException.notFound(Reason.TIMELINE_NOT_FOUND, id));
    } else {
      FakeArticles.finish(answer, with.apply(timeline));
    }
  }

  /** Changes a timeline and answers, or says that the tag is stale. */
  <A> void change(
      Message request,
      String id,
      String etag,
      StreamObserver<A> answer,
      UnaryOperator<SavedTimeline> change,
      Function<SavedTimeline, A> with) {
    note(request);
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

  static SavedTimeline.Builder apply(SavedTimeline.Builder timeline, TimelineDraft draft) {
    return timeline
        .setTitle(draft.getTitle())
        .setIntroduction(draft.getIntroduction())
        .setQuery(draft.getQuery())
        .setCoverImage(draft.getCoverImage())
        .addAllGroups(draft.getGroupsList());
  }

  static SavedEntry entry(EntryDraft draft) {
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
