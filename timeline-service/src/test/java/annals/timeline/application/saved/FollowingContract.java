package annals.timeline.application.saved;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.saved.Attention;
import annals.timeline.domain.saved.Cause;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.Evidence;
import annals.timeline.domain.saved.QueryPatch;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineChange;
import annals.timeline.domain.saved.TimelineVersion;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How saved timelines follow the index, on every implementation of the stores. */
abstract class FollowingContract extends SavedTimelineFixture {

  @Test
  void followsNewArticlesCorrectionsAndWithdrawalsAndSaysWhy() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();

    // When
    newsroom.write(2, STRIKE);
    settle();
    newsroom.write(1, "More of the harbour. " + GATE);
    settle();
    newsroom.withdraw(2);
    settle();

    // Then
    assertThat(headlines(timeline, EDITOR)).containsExactly(GATE);
    assertThat(entry(timeline, "gate").id()).isEqualTo(gate);
    List<TimelineVersion> history = versions().versions(timeline.id(), Long.MAX_VALUE, 10, EDITOR);
    assertThat(history)
        .extracting(TimelineVersion::cause)
        .containsExactly(Cause.WITHDRAWAL, Cause.CORRECTION, Cause.NEW_ARTICLE, Cause.EDITOR);
    assertThat(history.getFirst().actor()).isEqualTo("machine");
    assertThat(history).extracting(TimelineVersion::edition).containsExactly(1L, 1L, 1L, 1L);
    List<TimelineChange> told =
        changes().changes(timeline.id(), new ChangeDesk.Cursor(1, 0), 50, EDITOR).changes();
    assertThat(told)
        .extracting(TimelineChange::cause)
        .containsExactly(Cause.NEW_ARTICLE, Cause.CORRECTION, Cause.WITHDRAWAL);
    assertThat(told.get(0).articles()).containsExactly(Newsroom.article(2));
    assertThat(told.get(1).fields()).containsExactly("evidence");
    EntryChange gone = Objects.requireNonNull(told.get(2).entry());
    assertThat(gone.after()).isNull();
    assertThat(told.get(2).articles()).containsExactly(Newsroom.article(2));
  }

  @Test
  void whatChangesNothingMakesNoVersion() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();

    // When
    newsroom.write(2, "On 3 May 2031, Tam Birk slept all day in the old yard.");
    settle();
    timelines().turn(order(timeline), Status.DRAFT);

    // Then
    assertThat(timelines().get(timeline.id(), 0, EDITOR).version()).isEqualTo(1);
  }

  @Test
  void editedEntriesOutliveWhatTheyRestOnAndAskForALook() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    UUID strike = entry(timeline, "strike").id();
    reword(timeline, gate, "The gate opens");
    timelines().turn(order(timeline), Status.PUBLISHED);

    // When
    newsroom.withdraw(1);
    settle();

    // Then: editors see the last words, readers do not see what nothing supports
    SavedEntry left = entry(timeline, gate);
    assertThat(left.line().headline()).isEqualTo("The gate opens");
    assertThat(asks(left)).containsExactly(Attention.Kind.EVIDENCE_WITHDRAWN);
    assertThat(left.attention().getFirst().subjects()).containsExactly(Newsroom.article(1));
    assertThat(left.line().evidence()).isEmpty();
    assertThat(headlines(timeline, READER)).containsExactly(STRIKE);
    assertThat(timelines().get(timeline.id(), 0, EDITOR).attentionCount()).isEqualTo(1);
    assertThat(timelines().get(timeline.id(), 0, READER).attentionCount()).isZero();

    // When
    SavedEntry reviewed = review(timeline, gate);

    // Then
    assertThat(reviewed.attention()).isEmpty();
    assertThat(reviewed.line().headline()).isEqualTo("The gate opens");
    assertThat(headlines(timeline, READER)).containsExactly(STRIKE);

    // When: the article comes back
    newsroom.write(1, GATE);
    settle();

    // Then
    assertThat(entry(timeline, gate).attention()).isEmpty();
    assertThat(headlines(timeline, READER)).containsExactly("The gate opens", STRIKE);
    assertThat(entry(timeline, "strike").id()).isEqualTo(strike);
  }

  @Test
  void entriesKeptOutsideTheQueryGainTheReportsOfTheirEvent() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    pin(timeline, gate);
    reword(timeline, entry(timeline, "strike").id(), "The strike ends");
    timelines()
        .update(
            order(timeline),
            new SavedTimelineDesk.Draft(
                null, null, QueryPatch.whole(query(Newsroom.person("Tam Birk"))), null, null));
    settle();

    // When
    newsroom.write(3, "It was a fine day. " + GATE.replace("harbour", "harbour in the rain"));
    settle();

    // Then
    SavedEntry kept = entry(timeline, gate);
    assertThat(kept.line().sources()).isEqualTo(2);
    assertThat(kept.line().evidence())
        .extracting(Evidence::article)
        .containsExactlyInAnyOrder(Newsroom.article(1), Newsroom.article(3));
    assertThat(kept.attention()).isEmpty();
    assertThat(entry(timeline, "strike").line().sources()).isEqualTo(1);

    // When
    newsroom.withdraw(3);
    settle();

    // Then
    assertThat(entry(timeline, gate).line().sources()).isEqualTo(1);
    assertThat(entry(timeline, gate).attention()).isEmpty();
  }

  @Test
  void correctedWordsAndDatesUnderAnEditAskForALook() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE);
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    UUID strike = entry(timeline, "strike").id();
    reword(timeline, gate, "The gate opens");
    pin(timeline, strike);

    // When
    newsroom.write(1, "On 3 May 2031, Tam Birk closed the old lock.");
    newsroom.write(2, STRIKE.replace("9 June", "10 June"));
    settle();

    // Then
    assertThat(asks(entry(timeline, gate))).containsExactly(Attention.Kind.EVIDENCE_CHANGED);
    assertThat(entry(timeline, gate).line().headline()).isEqualTo("The gate opens");
    assertThat(asks(entry(timeline, strike))).contains(Attention.Kind.EVIDENCE_CHANGED);
  }

  @Test
  void followsAPersonWhoBecomesAnother() {
    // Given
    newsroom.write(1, GATE);
    newsroom.write(2, STRIKE.replace("Mara Vance", "M. Vance"));
    SavedTimeline timeline = create();
    UUID gate = entry(timeline, "gate").id();
    reword(timeline, gate, "The gate opens");
    assertThat(all(timeline)).hasSize(1);

    // When: she turns out to be M. Vance, who survives
    newsroom.identify("Mara Vance", Newsroom.person("M. Vance"));
    settle();

    // Then
    assertThat(headlines(timeline, EDITOR)).hasSize(2).first().isEqualTo("The gate opens");
    SavedEntry edited = entry(timeline, gate);
    assertThat(asks(edited)).containsExactly(Attention.Kind.IDENTITY_CHANGED);
    assertThat(edited.attention().getFirst().subjects())
        .containsExactlyInAnyOrder(Newsroom.person("Mara Vance"), Newsroom.person("M. Vance"));
    TimelineVersion version = versions().versions(timeline.id(), 100, 1, EDITOR).getFirst();
    assertThat(version.cause()).isEqualTo(Cause.IDENTITY);
    assertThat(timelines().list(filter(Newsroom.person("M. Vance")), null, 9, EDITOR)).hasSize(1);

    // When: that was wrong
    newsroom.identify("Mara Vance", Newsroom.person("Mara Vance"));
    settle();

    // Then
    assertThat(headlines(timeline, EDITOR)).containsExactly("The gate opens");
    assertThat(entry(timeline, gate).attention()).isEmpty();
  }
}
