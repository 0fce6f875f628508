package annals.timeline.application.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.application.saved.EntryDesk.Order;
import annals.timeline.application.saved.EntryDraft.Field;
import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.Granularity;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Attention;
import annals.timeline.domain.saved.Cause;
import annals.timeline.domain.saved.Composition;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.Document.Group;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.Evidence;
import annals.timeline.domain.saved.ManualSource;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineChange;
import annals.timeline.domain.saved.TimelineQuery;
import annals.timeline.domain.saved.TimelineVersion;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for saved timelines on every implementation of the stores. */
public abstract class SavedTimelineContract {

  static final String GATE = "On 3 May 2031, Mara Vance opened the new tide gate at the harbour.";
  static final String STRIKE = "On 9 June 2031, Mara Vance ended the long strike of the pilots.";
  static final String BRIDGE = "On 20 July 2031, Mara Vance signed the contract for the bridge.";
  private static final Viewer EDITOR = new Viewer("edda", true);
  private static final Viewer READER = new Viewer("rolf", false);

  private Newsroom newsroom = newsroom();

  protected abstract Newsroom newsroom();

  protected abstract SavedTimelineDesk timelines();

  protected abstract EntryDesk entries();

  protected abstract VersionDesk versions();

  protected abstract ChangeDesk changes();

  /** Lets all timelines follow what has moved. */
  protected abstract void settle();

  @BeforeEach
  void startAnew() {
    newsroom = newsroom();
  }

  private static Document document(String title) {
    return new Document(
        title, "", query(Newsroom.person("Mara Vance")), "", List.of(), Status.DRAFT);
  }

  private static TimelineQuery query(UUID... entities) {
    return new TimelineQuery(
        List.of(entities),
        EntityMode.ALL,
        "",
        List.of(),
        null,
        null,
        50,
        0,
        Granularity.DAY,
        1,
        false);
  }

  final SavedTimeline create() {
    return timelines().create(document("The harbour"), "edda", "");
  }

  private List<SavedEntry> all(SavedTimeline timeline) {
    return versions().entries(timeline.id(), 0, true, EDITOR).entries();
  }

  private List<String> headlines(SavedTimeline timeline, Viewer viewer) {
    return versions().entries(timeline.id(), 0, false, viewer).entries().stream()
        .map(e -> e.line().headline())
        .toList();
  }

  private SavedEntry entry(SavedTimeline timeline, String words) {
    return all(timeline).stream()
        .filter(e -> e.line().headline().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not in " + all(timeline)));
  }

  private SavedEntry entry(SavedTimeline timeline, UUID id) {
    return all(timeline).stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " not in " + all(timeline)));
  }

  private static Order order(SavedTimeline timeline) {
    return new Order(timeline.id(), "", "edda", "");
  }

  private static EntryDraft draft(
      Set<Field> fields, @Nullable String date, String headline, boolean flag) {
    return new EntryDraft(
        fields,
        date == null ? null : EdtfDate.parse(date),
        headline,
        "",
        flag,
        flag,
        "",
        0,
        "",
        List.of(),
        List.of());
  }

  private void reword(SavedTimeline timeline, UUID entry, String headline) {
    entries()
        .update(
            order(timeline), entry, draft(Set.of(Field.HEADLINE), null, headline, false), false);
  }

  private void pin(SavedTimeline timeline, UUID entry) {
    entries().update(order(timeline), entry, draft(Set.of(Field.PINNED), null, "", true), false);
  }

  private void hide(SavedTimeline timeline, UUID entry, boolean hidden) {
    entries().update(order(timeline), entry, draft(Set.of(Field.HIDDEN), null, "", hidden), false);
  }

  private SavedEntry review(SavedTimeline timeline, UUID entry) {
    return entries().update(order(timeline), entry, draft(Set.of(), null, "", false), true).entry();
  }

  private static List<Attention.Kind> asks(SavedEntry entry) {
    return entry.attention().stream().map(Attention::kind).toList();
  }

  private static EntryDraft byHand(String date, String headline, ManualSource... sources) {
    return new EntryDraft(
        Set.of(Field.values()),
        EdtfDate.parse(date),
        headline,
        "",
        false,
        false,
        "",
        0,
        "",
        List.of(),
        List.of(sources));
  }

  private static ManualSource book() {
    return new ManualSource("A book", "", "", null, "", null, null);
  }

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
    assertThat(machine.headline()).isEqualTo(GATE);
    assertThat(machine.date()).isEqualTo(EdtfDate.parse("2031-05-03"));

    // When: the text goes back to the machine's
    reword(timeline, gate, "");

    // Then
    assertThat(entry(timeline, gate).line().headline()).isEqualTo(GATE);
    assertThat(entry(timeline, gate).edited()).containsExactly("date");
  }

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
    timelines().turn(timeline.id(), Status.DRAFT, "", "edda");

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
    timelines().turn(timeline.id(), Status.PUBLISHED, "", "edda");

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
            timeline.id(),
            new SavedTimelineDesk.Draft(null, null, query(Newsroom.person("Tam Birk")), null, null),
            "",
            "edda",
            "");

    // Then
    assertThat(headlines(timeline, EDITOR)).containsExactly(STRIKE);

    // When: and for the first again
    timelines()
        .update(
            timeline.id(),
            new SavedTimelineDesk.Draft(
                null, null, query(Newsroom.person("Mara Vance")), null, null),
            "",
            "edda",
            "");

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
    SavedEntry merged = entries().merge(order(timeline), List.of(strike, gate), "").entry();

    // Then
    assertThat(merged.id()).isEqualTo(strike);
    assertThat(merged.line().headline()).isEqualTo(STRIKE);
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
                List.of(new Composition.Place(gates.article(), gates.start())),
                "")
            .entries();

    // Then
    assertThat(split).extracting(e -> e.line().headline()).containsExactly(STRIKE, GATE);
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
            List.of(new Composition.Place(second.article(), second.start())),
            "");
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
  void entriesByHandHaveSourcesOfTheirOwn() {
    // Given
    newsroom.write(1, GATE + " The mayor was not there.");
    SavedTimeline timeline = create();
    ManualSource ours =
        new ManualSource(
            "", "", "", null, "Mara Vance opened the new tide gate", Newsroom.article(1), null);

    // When
    SavedEntry made =
        entries().create(order(timeline), byHand("2031-04", "Work ends", ours), "").entry();

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
                                    "", "", "", null, "Nobody said so", Newsroom.article(1), null)),
                            "")))
        .isEqualTo("draft.manual_sources[0].quote");
    assertThat(fieldAtFault(() -> entries().create(order(timeline), byHand("2031", "X"), "")))
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

  private static TimelineFilter filter(UUID entity) {
    return new TimelineFilter(null, "", entity, false, false);
  }

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
    entries().merge(order(timeline), before.stream().map(SavedEntry::id).limit(2).toList(), "");
    entries().create(order(timeline), byHand("2030", "Earlier", book()), "");

    // When
    SavedTimeline restored = versions().restore(timeline.id(), then.version(), "", "edda", "");

    // Then
    assertThat(all(timeline)).isEqualTo(before);
    assertThat(restored.version()).isEqualTo(then.version() + 3);
    assertThat(versions().entries(timeline.id(), then.version(), true, EDITOR).entries())
        .isEqualTo(before);
    assertThat(reason(() -> versions().restore(timeline.id(), 99, "", "edda", "")))
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
        .update(
            timeline.id(),
            new SavedTimelineDesk.Draft("Port", null, null, null, null),
            "",
            "edda",
            "");

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
    long published = timelines().turn(timeline.id(), Status.PUBLISHED, "", "edda").version();

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
    timelines().turn(timeline.id(), Status.DRAFT, "", "edda");

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
                        new Order(timeline.id(), "1", "other", ""),
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
    UUID first = entries().create(order(timeline), byHand("2031", "X", book()), "r2").entry().id();
    UUID second = entries().create(order(timeline), byHand("2031", "X", book()), "r2").entry().id();

    // Then
    assertThat(again).isEqualTo(timeline);
    assertThat(second).isEqualTo(first);
    assertThat(all(timeline)).hasSize(2);
    assertThat(reason(() -> timelines().create(document("Other"), "edda", "r1")))
        .isEqualTo(Reason.IDEMPOTENCY_KEY_REUSED);
  }

  @Test
  void deletingIsReversible() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();
    reword(timeline, entry(timeline, "gate").id(), "The gate opens");
    timelines().turn(timeline.id(), Status.PUBLISHED, "", "edda");

    // When
    timelines().delete(timeline.id(), "", "edda");
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
    SavedTimeline back = timelines().undelete(timeline.id(), "edda");

    // Then
    assertThat(back.deletedAt()).isNull();
    assertThat(headlines(timeline, READER)).containsExactly("The gate opens", STRIKE);
  }

  private void create(SavedTimeline timeline) {
    entries().create(order(timeline), byHand("2031", "X", book()), "");
  }

  @Test
  void groupsAndOrdersWithinADate() {
    // Given
    newsroom.write(1, GATE);
    SavedTimeline timeline = create();
    timelines()
        .update(
            timeline.id(),
            new SavedTimelineDesk.Draft(null, null, null, null, List.of(new Group("work", "Work"))),
            "",
            "edda",
            "");
    UUID second =
        entries().create(order(timeline), byHand("2031-05-03", "B", book()), "").entry().id();

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

  private static Reason reason(Runnable call) {
    return catchThrowableOfType(AnnalsException.class, call::run).reason();
  }

  private static String fieldAtFault(Runnable call) {
    return catchThrowableOfType(AnnalsException.class, call::run).violations().getFirst().field();
  }
}
