package annals.timeline.application.saved;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.application.saved.EntryDraft.Field;
import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.Granularity;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Attention;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.ManualSource;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A saved timeline of one person, with what editors usually do to it. */
abstract class SavedTimelineFixture {

  static final String GATE = "On 3 May 2031, Mara Vance opened the new tide gate at the harbour.";
  static final String STRIKE = "On 9 June 2031, Mara Vance ended the long strike of the pilots.";
  static final String BRIDGE = "On 20 July 2031, Mara Vance signed the contract for the bridge.";
  static final Viewer EDITOR = new Viewer("edda", true);
  static final Viewer READER = new Viewer("rolf", false);

  Newsroom newsroom = newsroom();

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

  static Document document(String title) {
    return new Document(
        title, "", query(Newsroom.person("Mara Vance")), "", List.of(), Status.DRAFT);
  }

  static TimelineQuery query(UUID... entities) {
    return new TimelineQuery(
        List.of(entities),
        EntityMode.ALL,
        "",
        List.of(),
        null,
        null,
        50,
        0,
        Granularity.EVENT,
        1,
        false);
  }

  final SavedTimeline create() {
    return timelines().create(document("The harbour"), "edda", "");
  }

  final List<SavedEntry> all(SavedTimeline timeline) {
    return versions().entries(timeline.id(), 0, true, EDITOR).entries();
  }

  final List<String> headlines(SavedTimeline timeline, Viewer viewer) {
    return versions().entries(timeline.id(), 0, false, viewer).entries().stream()
        .map(SavedTimelineFixture::told)
        .toList();
  }

  final SavedEntry entry(SavedTimeline timeline, String words) {
    return all(timeline).stream()
        .filter(e -> e.line().headline().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not in " + all(timeline)));
  }

  final SavedEntry entry(SavedTimeline timeline, UUID id) {
    return all(timeline).stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " not in " + all(timeline)));
  }

  static Order order(SavedTimeline timeline) {
    return new Order(timeline.id(), "", "edda", "", "");
  }

  static Order order(SavedTimeline timeline, String etag, String requestId) {
    return new Order(timeline.id(), etag, "edda", "", requestId);
  }

  static EntryDraft draft(Set<Field> fields, @Nullable String date, String headline, boolean flag) {
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

  final void reword(SavedTimeline timeline, UUID entry, String headline) {
    entries()
        .update(
            order(timeline), entry, draft(Set.of(Field.HEADLINE), null, headline, false), false);
  }

  final void pin(SavedTimeline timeline, UUID entry) {
    entries().update(order(timeline), entry, draft(Set.of(Field.PINNED), null, "", true), false);
  }

  final void hide(SavedTimeline timeline, UUID entry, boolean hidden) {
    entries().update(order(timeline), entry, draft(Set.of(Field.HIDDEN), null, "", hidden), false);
  }

  final SavedEntry review(SavedTimeline timeline, UUID entry) {
    return entries().update(order(timeline), entry, draft(Set.of(), null, "", false), true).entry();
  }

  static List<Attention.Kind> asks(SavedEntry entry) {
    return entry.attention().stream().map(Attention::kind).toList();
  }

  static EntryDraft byHand(String date, String headline, ManualSource... sources) {
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

  static ManualSource book() {
    return new ManualSource("A book", "", "", null, "", null, null);
  }

  static TimelineFilter filter(UUID entity) {
    return new TimelineFilter(null, "", entity, false, false);
  }

  static Reason reason(Runnable call) {
    return catchThrowableOfType(AnnalsException.class, call::run).reason();
  }

  static String fieldAtFault(Runnable call) {
    return catchThrowableOfType(AnnalsException.class, call::run).violations().getFirst().field();
  }

  /** The headline that an editor gave, else the whole sentence. */
  static String told(SavedEntry entry) {
    return entry.byHand() || entry.edited().contains("headline")
        ? entry.line().headline()
        : entry.line().text();
  }
}
