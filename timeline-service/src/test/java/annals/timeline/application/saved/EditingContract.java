package annals.timeline.application.saved;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.error.Reason;
import annals.timeline.application.saved.EntryDraft.Field;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Attention;
import annals.timeline.domain.saved.Composition;
import annals.timeline.domain.saved.Document.Group;
import annals.timeline.domain.saved.Evidence;
import annals.timeline.domain.saved.ManualSource;
import annals.timeline.domain.saved.QueryPatch;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What editors do to entries, on every implementation of the stores. */
abstract class EditingContract extends FollowingContract {

  @Test
  void showsWhatTheMachineFindsUntilEditorsSayOtherwise() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);

    // When
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    entries()
        .update(
            order(timeline),
            gate,
            draft(Set.of(Field.HEADLINE, Field.EDTF), "2031-05-04", "The gate opens", false),
            false);

    // Then
    assertThat(headlines(timeline, EDITOR)).containsExactly("The gate opens", STRIKE);
    SavedEntry edited = entry(timeline, gate);
    assertThat(edited.line().date()).isEqualTo(EdtfDate.parse("2031-05-04"));
    assertThat(edited.edited()).containsExactly("headline", "date");
    SavedEntry.MachineWords machine = Objects.requireNonNull(edited.machine());
    assertThat(machine.headline()).isNotEmpty();
    assertThat(machine.date()).isEqualTo(EdtfDate.parse("2031-05-03"));

    // When: the text goes back to the machine's
    reword(timeline, gate, "");

    // Then
    assertThat(told(entry(timeline, gate))).isEqualTo(GATE);
    assertThat(entry(timeline, gate).edited()).containsExactly("date");
  }

  @Test
  void hiddenStaysHiddenAndPinnedStaysShownWhateverTheQueryChooses() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    newsroom.write(3, BRIDGE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    hide(timeline, gate, true);
    pin(timeline, entry(timeline, "strike").id());

    // When: the query looks for somebody else
    timelines()
        .update(
            order(timeline),
            new SavedTimelineDesk.Draft(
                null, null, QueryPatch.whole(query(Newsroom.person("Tam Birk"))), null, null));

    // Then
    assertThat(headlines(timeline, EDITOR)).containsExactly(STRIKE);

    // When: and for the first again
    timelines()
        .update(
            order(timeline),
            new SavedTimelineDesk.Draft(
                null, null, QueryPatch.whole(query(Newsroom.person("Mara Vance"))), null, null));

    // Then
    assertThat(headlines(timeline, EDITOR)).containsExactly(STRIKE, BRIDGE);
    assertThat(entry(timeline, gate).hidden()).isTrue();
    assertThat(entry(timeline, gate).attention()).isEmpty();
  }

  @Test
  void mergesSplitsAndGivesBack() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    newsroom.write(3, BRIDGE);
    SavedTimeline timeline = create();
    List<SavedEntry> before = all(timeline);
    UUID gate = before.get(0).id();
    UUID strike = before.get(1).id();

    // When
    SavedEntry merged = entries().merge(order(timeline), List.of(strike, gate)).entry();

    // Then
    assertThat(merged.id()).isEqualTo(strike);
    assertThat(told(merged)).isEqualTo(STRIKE);
    assertThat(merged.line().sources()).isEqualTo(2);
    assertThat(merged.events()).hasSize(2);
    assertThat(merged.line().evidence()).extracting(Evidence::words).containsExactly(STRIKE, GATE);
    assertThat(headlines(timeline, EDITOR)).containsExactly(STRIKE, BRIDGE);

    // When
    Evidence gates = merged.line().evidence().get(1);
    List<SavedEntry> split =
        entries()
            .split(
                order(timeline),
                strike,
                List.of(new Composition.Place(gates.article(), gates.start())))
            .entries();

    // Then
    assertThat(split).extracting(SavedTimelineFixture::told).containsExactly(STRIKE, GATE);
    assertThat(split.get(1).edited()).containsExactly("split");
    assertThat(headlines(timeline, EDITOR)).containsExactly(GATE, STRIKE, BRIDGE);

    // When
    entries().reset(order(timeline), strike);

    // Then
    assertThat(all(timeline)).isEqualTo(before);
  }

  @Test
  void splitsEvidenceOfOneEventAndKeepsItApart() {
    // Given: two papers tell of one happening
    newsroom.write(1, GATE);
    newsroom.write(2, "On 3 May 2031, Mara Vance opened the new tide gate at the harbour today.");
    SavedTimeline timeline = create();
    assertThat(all(timeline)).hasSize(1);
    SavedEntry both = all(timeline).getFirst();
    assertThat(both.line().evidence()).hasSize(2);

    // When
    Evidence second = both.line().evidence().get(1);
    entries()
        .split(
            order(timeline),
            both.id(),
            List.of(new Composition.Place(second.article(), second.start())));
    newsroom.write(3, STRIKE);
    settle();

    // Then
    assertThat(all(timeline)).hasSize(3);
    assertThat(entry(timeline, both.id()).line().evidence()).hasSize(1);

    // When: what was taken out is withdrawn
    newsroom.withdraw(second.article().equals(Newsroom.article(1)) ? 1 : 2);
    settle();

    // Then
    assertThat(all(timeline)).hasSize(3);
    assertThat(timelines().get(timeline.id(), 0, EDITOR).attentionCount()).isEqualTo(1);
  }

  @Test
  void mergingKeepsTheWorkOnAllEntries() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    newsroom.write(3, BRIDGE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    UUID strike = entry(timeline, "strike").id();
    UUID bridge = entry(timeline, "bridge").id();
    reword(timeline, strike, "The strike ends");
    pin(timeline, bridge);
    hide(timeline, bridge, true);
    List<SavedEntry> before = all(timeline);

    // When
    SavedEntry merged = entries().merge(order(timeline), List.of(gate, strike, bridge)).entry();

    // Then
    assertThat(told(merged)).isEqualTo("The strike ends");
    assertThat(merged.edited()).containsExactly("headline", "pinned", "merged");
    assertThat(merged.hidden()).isFalse();

    // When
    entries().reset(order(timeline), gate);

    // Then
    assertThat(all(timeline)).isEqualTo(before);
  }

  @Test
  void entriesByHandHaveSourcesOfTheirOwn() {
    // Given
    newsroom.write(1, GATE + " The mayor was not there.");
    SavedTimeline timeline = create();
    ManualSource ours =
        new ManualSource(
            "", "", "", null, "Mara Vance opened the new tide gate", Newsroom.article(1), null);

    // When
    SavedEntry made =
        entries().create(order(timeline), byHand("2031-04", "Work ends", ours)).entry();

    // Then
    assertThat(made.byHand()).isTrue();
    assertThat(made.line().evidence()).extracting(Evidence::words).containsExactly(GATE);
    assertThat(headlines(timeline, EDITOR)).containsExactly("Work ends", GATE);
    assertThat(
            fieldAtFault(
                () ->
                    entries()
                        .create(
                            order(timeline),
                            byHand(
                                "2031",
                                "Invented",
                                new ManualSource(
                                    "",
                                    "",
                                    "",
                                    null,
                                    "Nobody said so",
                                    Newsroom.article(1),
                                    null)))))
        .isEqualTo("draft.manual_sources[0].quote");
    assertThat(fieldAtFault(() -> entries().create(order(timeline), byHand("2031", "X"))))
        .isEqualTo("draft.manual_sources");

    // When
    newsroom.withdraw(1);
    settle();

    // Then
    SavedEntry left = entry(timeline, made.id());
    assertThat(asks(left)).containsExactly(Attention.Kind.EVIDENCE_WITHDRAWN);
    assertThat(left.isShown()).isFalse();
    assertThat(review(timeline, made.id()).attention()).isEmpty();

    // When
    entries().delete(order(timeline), made.id());

    // Then
    assertThat(all(timeline)).isEmpty();
  }

  @Test
  void machineEntriesAreNotDeleted() {
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();

    assertThat(reason(() -> entries().delete(order(timeline), entry(timeline, "gate").id())))
        .isEqualTo(Reason.MACHINE_ENTRY);
    assertThat(reason(() -> entries().delete(order(timeline), new UUID(1, 1))))
        .isEqualTo(Reason.ENTRY_NOT_FOUND);
  }

  @Test
  void groupsAndOrdersWithinADate() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();
    timelines()
        .update(
            order(timeline),
            new SavedTimelineDesk.Draft(
                null, null, null, null, List.of(new Group("work", "Work"))));
    UUID second = entries().create(order(timeline), byHand("2031-05-03", "B", book())).entry().id();

    // When
    entries()
        .update(
            order(timeline),
            second,
            new EntryDraft(
                Set.of(Field.ORDER, Field.GROUP_ID),
                null,
                "",
                "",
                false,
                false,
                "work",
                1,
                "",
                List.of(),
                List.of()),
            false);

    // Then
    assertThat(headlines(timeline, EDITOR)).containsExactly("B", GATE);
    assertThat(entry(timeline, second).group()).isEqualTo("work");
    assertThat(
            fieldAtFault(
                () ->
                    entries()
                        .update(
                            order(timeline),
                            second,
                            new EntryDraft(
                                Set.of(Field.GROUP_ID),
                                null,
                                "",
                                "",
                                false,
                                false,
                                "play",
                                0,
                                "",
                                List.of(),
                                List.of()),
                            false)))
        .isEqualTo("draft.group_id");
  }
}
