package annals.timeline.application.saved;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.error.Reason;
import annals.timeline.application.saved.EntryDraft.Field;
import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.Granularity;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.QueryPatch;
import annals.timeline.domain.saved.QueryPatch.Part;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineChange;
import annals.timeline.domain.saved.TimelineQuery;
import annals.timeline.domain.saved.TimelineVersion;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for saved timelines on every implementation of the stores; the last of a chain. */
abstract class SavedTimelineContract extends EditingContract {

  @Test
  void restoresTheEditorsWorkOfAnOldVersion() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    newsroom.write(3, BRIDGE);
    SavedTimeline timeline = create();
    reword(timeline, entry(timeline, "gate").id(), "The gate opens");
    SavedTimeline then = timelines().get(timeline.id(), 0, EDITOR);
    List<SavedEntry> before = all(timeline);
    entries().merge(order(timeline), before.stream().map(SavedEntry::id).limit(2).toList());
    entries().create(order(timeline), byHand("2030", "Earlier", book()));

    // When
    SavedTimeline restored = versions().restore(order(timeline), then.version());

    // Then
    assertThat(all(timeline)).isEqualTo(before);
    assertThat(restored.version()).isEqualTo(then.version() + 3);
    assertThat(versions().entries(timeline.id(), then.version(), true, EDITOR).entries())
        .isEqualTo(before);
    assertThat(reason(() -> versions().restore(order(timeline), 99)))
        .isEqualTo(Reason.VERSION_NOT_FOUND);
  }

  @Test
  void comparesVersionsEachEntryOnce() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    reword(timeline, gate, "One");
    reword(timeline, gate, "Two");
    timelines()
        .update(order(timeline), new SavedTimelineDesk.Draft("Port", null, null, null, null));

    // When
    List<TimelineChange> told = changes().compare(timeline.id(), 1, 0, EDITOR);

    // Then
    assertThat(told).hasSize(2);
    assertThat(told.get(0).fields()).containsExactly("title");
    assertThat(told.get(1).fields()).containsExactly("headline", "edited_fields", "machine");
    assertThat(told.get(1).version().version()).isEqualTo(3);
    assertThat(fieldAtFault(() -> changes().compare(timeline.id(), 3, 2, EDITOR)))
        .isEqualTo("since");
  }

  @Test
  void readsChangesPageByPageAndLaterGoesOn() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    newsroom.write(3, BRIDGE);
    SavedTimeline timeline = create();
    reword(timeline, entry(timeline, "gate").id(), "One");

    // When
    ChangeDesk.Cursor cursor = new ChangeDesk.Cursor(0, 0);
    int told = 0;
    ChangeDesk.Page page;
    do {
      page = changes().changes(timeline.id(), cursor, 2, EDITOR);
      told += page.changes().size();
      cursor = page.next();
    } while (page.more());

    // Then: the timeline itself, three entries, one edit
    assertThat(told).isEqualTo(5);
    assertThat(changes().changes(timeline.id(), cursor, 2, EDITOR).changes()).isEmpty();
    reword(timeline, entry(timeline, "strike").id(), "Two");
    assertThat(changes().changes(timeline.id(), cursor, 2, EDITOR).changes()).hasSize(1);
  }

  @Test
  void readersSeeWhatIsPublishedAlone() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    SavedTimeline timeline = create();
    hide(timeline, entry(timeline, "strike").id(), true);
    assertThat(reason(() -> timelines().get(timeline.id(), 0, READER)))
        .isEqualTo(Reason.TIMELINE_NOT_FOUND);
    assertThat(timelines().list(filter(Newsroom.person("Mara Vance")), null, 9, READER)).isEmpty();

    // When
    long published = timelines().turn(order(timeline), Status.PUBLISHED).version();

    // Then
    assertThat(headlines(timeline, READER)).containsExactly(GATE);
    assertThat(versions().entries(timeline.id(), 0, true, READER).entries()).hasSize(1);
    assertThat(versions().versions(timeline.id(), 100, 9, READER))
        .extracting(TimelineVersion::version)
        .containsExactly(published);
    assertThat(reason(() -> timelines().get(timeline.id(), 1, READER)))
        .isEqualTo(Reason.VERSION_NOT_FOUND);
    List<TimelineChange> seen =
        changes().changes(timeline.id(), new ChangeDesk.Cursor(0, 0), 9, READER).changes();
    assertThat(seen).hasSize(2);
    assertThat(timelines().list(filter(Newsroom.person("Mara Vance")), null, 9, READER)).hasSize(1);

    // When: editors touch what readers do not see
    UUID strike = entry(timeline, "strike").id();
    entries()
        .update(
            order(timeline),
            strike,
            new EntryDraft(
                Set.of(Field.NOTE),
                null,
                "",
                "",
                false,
                false,
                "",
                0,
                "Check",
                List.of(),
                List.of()),
            false);

    // Then
    assertThat(
            changes()
                .changes(timeline.id(), new ChangeDesk.Cursor(published, 0), 9, READER)
                .changes())
        .isEmpty();

    // When
    timelines().turn(order(timeline), Status.DRAFT);

    // Then
    assertThat(reason(() -> versions().entries(timeline.id(), 0, false, READER)))
        .isEqualTo(Reason.TIMELINE_NOT_FOUND);
  }

  @Test
  void whoChangesAnOldStateIsRefused() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    reword(timeline, gate, "One");

    // When
    Reason refused =
        reason(
            () ->
                entries()
                    .update(
                        new Order(timeline.id(), "1", "other", "", ""),
                        gate,
                        draft(Set.of(Field.HEADLINE), null, "Two", false),
                        false));

    // Then
    assertThat(refused).isEqualTo(Reason.STALE_ETAG);
    assertThat(entry(timeline, gate).line().headline()).isEqualTo("One");

    // When: the machine's changes disturb nobody
    newsroom.write(2, STRIKE);
    settle();

    // Then
    assertThat(timelines().get(timeline.id(), 0, EDITOR).edition()).isEqualTo(2);
  }

  @Test
  void theSameRequestIsDoneOnce() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = timelines().create(document("Once"), "edda", "r1");

    // When
    SavedTimeline again = timelines().create(document("Once"), "edda", "r1");
    Order once = order(timeline, "", "r2");
    UUID first = entries().create(once, byHand("2031", "X", book())).entry().id();
    UUID second = entries().create(once, byHand("2031", "X", book())).entry().id();

    // Then
    assertThat(again).isEqualTo(timeline);
    assertThat(second).isEqualTo(first);
    assertThat(all(timeline)).hasSize(2);
    assertThat(reason(() -> timelines().create(document("Other"), "edda", "r1")))
        .isEqualTo(Reason.IDEMPOTENCY_KEY_REUSED);
  }

  @Test
  void aRepeatedChangeOfPartOfTheQueryIsTheSameRequestAfterTheChangesOfOthers() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();
    Order order = order(timeline, Long.toString(timeline.edition()), "mine");
    SavedTimeline first = timelines().update(order, sentences(2));

    // When: somebody else changes another part, in between and after
    timelines().update(order(timeline, "", "theirs"), limit(7));
    SavedTimeline again = timelines().update(order, sentences(2));

    // Then
    assertThat(again).isEqualTo(first);
    TimelineQuery query = timelines().get(timeline.id(), 0, EDITOR).document().query();
    assertThat(query.sentences()).isEqualTo(2);
    assertThat(query.limit()).isEqualTo(7);
    assertThat(query.entities()).isEqualTo(timeline.document().query().entities());
    assertThat(reason(() -> timelines().update(order, sentences(3))))
        .isEqualTo(Reason.IDEMPOTENCY_KEY_REUSED);
  }

  private static SavedTimelineDesk.Draft sentences(int sentences) {
    return changing(Part.SENTENCES, asked(null, null, 50, sentences));
  }

  private static SavedTimelineDesk.Draft limit(int limit) {
    return changing(Part.LIMIT, asked(null, null, limit, 1));
  }

  @Test
  void refusesAPartOfTheQueryThatDoesNotGoWithTheRest() {
    // Given
    SavedTimeline timeline = create();
    TimelineQuery from = asked(EdtfDate.parse("2031-06"), null, 50, 1);
    TimelineQuery to = asked(null, EdtfDate.parse("2031-05"), 50, 1);
    timelines().update(order(timeline), changing(Part.FROM, from));

    // When, Then
    assertThat(fieldAtFault(() -> timelines().update(order(timeline), changing(Part.TO, to))))
        .isEqualTo("draft.query.to");
  }

  private static SavedTimelineDesk.Draft changing(Part part, TimelineQuery given) {
    return new SavedTimelineDesk.Draft(null, null, new QueryPatch(Set.of(part), given), null, null);
  }

  private static TimelineQuery asked(
      @Nullable EdtfDate from, @Nullable EdtfDate to, int limit, int sentences) {
    return new TimelineQuery(
        List.of(),
        EntityMode.ALL,
        "",
        List.of(),
        from,
        to,
        limit,
        0,
        Granularity.DAY,
        sentences,
        false);
  }

  @Test
  void repeatedChangesFindWhatTheFirstMadeThoughTheTagHasMovedOn() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    EntryDraft words = draft(Set.of(EntryDraft.Field.HEADLINE), null, "The gate opens", false);
    SavedTimelineDesk.Draft titled =
        new SavedTimelineDesk.Draft("The port", null, null, null, null);
    List<Function<Order, Object>> acts =
        List.of(
            order -> entries().update(order, gate, words, false),
            order -> timelines().update(order, titled),
            order -> timelines().turn(order, Status.PUBLISHED),
            order -> entries().reset(order, gate),
            order -> versions().restore(order, 2),
            order -> timelines().turn(order, Status.DRAFT));

    for (int i = 0; i < acts.size(); i++) {
      long edition = timelines().get(timeline.id(), 0, EDITOR).edition();
      Order order = order(timeline, Long.toString(edition), "act " + i);

      // When
      Object first = acts.get(i).apply(order);
      Object again = acts.get(i).apply(order);

      // Then
      assertThat(again).isEqualTo(first);
      assertThat(timelines().get(timeline.id(), 0, EDITOR).edition()).isEqualTo(edition + 1);
    }
    assertThat(reason(() -> timelines().turn(order(timeline, "1", "act 5"), Status.PUBLISHED)))
        .isEqualTo(Reason.IDEMPOTENCY_KEY_REUSED);

    // When: it is deleted, brought back, and a late repetition of the deletion arrives
    Order deletion = order(timeline, "", "delete");
    timelines().delete(deletion);
    timelines().undelete(order(timeline, "", "undelete"));
    timelines().delete(deletion);

    // Then
    assertThat(timelines().get(timeline.id(), 0, EDITOR).deletedAt()).isNull();
  }

  @Test
  void oneEntryIsReadAtAnyVersion() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    UUID strike = entry(timeline, "strike").id();
    hide(timeline, strike, true);
    long published = timelines().turn(order(timeline), Status.PUBLISHED).version();
    reword(timeline, gate, "The gate opens");

    // Then
    VersionDesk.Shown now = versions().entry(timeline.id(), 0, gate, READER);
    assertThat(now.entry().line().headline()).isEqualTo("The gate opens");
    assertThat(now.timeline().version()).isEqualTo(published + 1);
    assertThat(told(versions().entry(timeline.id(), published, gate, READER).entry()))
        .isEqualTo(GATE);
    assertThat(versions().entry(timeline.id(), 0, strike, EDITOR).entry().hidden()).isTrue();
    assertThat(reason(() -> versions().entry(timeline.id(), 0, strike, READER)))
        .isEqualTo(Reason.ENTRY_NOT_FOUND);
    assertThat(reason(() -> versions().entry(timeline.id(), 1, gate, READER)))
        .isEqualTo(Reason.VERSION_NOT_FOUND);
  }

  @Test
  void deletingIsReversible() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();
    reword(timeline, entry(timeline, "gate").id(), "The gate opens");
    timelines().turn(order(timeline), Status.PUBLISHED);

    // When
    timelines().delete(order(timeline));
    newsroom.write(2, STRIKE);
    settle();

    // Then
    assertThat(reason(() -> timelines().get(timeline.id(), 0, READER)))
        .isEqualTo(Reason.TIMELINE_NOT_FOUND);
    assertThat(reason(() -> create(timeline))).isEqualTo(Reason.TIMELINE_NOT_FOUND);
    assertThat(timelines().list(new TimelineFilter(null, "", null, true, false), null, 9, EDITOR))
        .extracting(SavedTimeline::id)
        .contains(timeline.id());

    // When
    SavedTimeline back = timelines().undelete(order(timeline));

    // Then
    assertThat(back.deletedAt()).isNull();
    assertThat(headlines(timeline, READER)).containsExactly("The gate opens", STRIKE);
  }

  private void create(SavedTimeline timeline) {
    entries().create(order(timeline), byHand("2031", "X", book()));
  }
}
