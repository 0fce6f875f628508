package annals.timeline.application.saved;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.application.saved.EntryDraft.Field;
import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.Granularity;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Composition;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.Evidence;
import annals.timeline.domain.saved.ManualSource;
import annals.timeline.domain.saved.QueryPatch;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineQuery;
import annals.timeline.domain.saved.TimelineVersion;
import annals.timeline.golden.GoldenFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens to a saved timeline, step by step: {@code in-1.json} tells what articles say and
 * editors do, {@code out.json} what the timeline is then.
 */
class GoldenSavedTest {

  private static final Viewer EDITOR = new Viewer("edda", true);

  private final Desks desks = new Desks();
  private final Newsroom newsroom = new Newsroom(desks.indexer());
  private UUID timeline = new UUID(0, 0);

  static Stream<GoldenFolder> scenarios() {
    return GoldenFolder.of("saved").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void endsAsTheScenarioExpects(GoldenFolder scenario) {
    // When
    scenario.file("in-1.json").forEach(this::step);

    // Then
    assertThat(GoldenFolder.pretty(GoldenFolder.tree(view())))
        .isEqualTo(GoldenFolder.pretty(scenario.file("out.json")));
  }

  private void step(JsonNode step) {
    String verb = step.fieldNames().next();
    String words = step.path(verb).asText();
    switch (verb) {
      case "save" -> save(words);
      case "ask" -> ask(words);
      case "write" -> newsroom.write(step.path("article").asInt(), words);
      case "withdraw" -> newsroom.withdraw(step.path(verb).asInt());
      case "identify" -> newsroom.identify(words, Newsroom.person(step.path("as").asText()));
      case "settle" -> desks.settle();
      case "reword" -> update(words, Field.HEADLINE, step.path("as").asText(), false);
      case "note" -> note(words, step.path("as").asText());
      case "redate" -> redate(words, step.path("as").asText());
      case "pin" -> update(words, Field.PINNED, "", true);
      case "hide" -> update(words, Field.HIDDEN, "", true);
      case "review" -> review(words);
      case "merge" -> merge(step.path(verb));
      case "split" -> split(words, step.path("article").asInt());
      case "reset" -> desks.entries.reset(order(), entry(words).id());
      case "add" -> add(words, step.path("date").asText(), step.path("quote").asText());
      case "publish" -> desks.timelines.turn(order(), Status.PUBLISHED);
      case "restore" -> desks.versions.restore(order(), step.path(verb).asLong());
      default -> throw new IllegalArgumentException("no such step: " + step);
    }
  }

  private void save(String person) {
    SavedTimeline made =
        desks.timelines.create(
            new Document(person, "", query(person), "", List.of(), Status.DRAFT), "edda", "");
    timeline = made.id();
  }

  private void ask(String person) {
    desks.timelines.update(
        order(),
        new SavedTimelineDesk.Draft(null, null, QueryPatch.whole(query(person)), null, null));
  }

  private static TimelineQuery query(String person) {
    return new TimelineQuery(
        List.of(Newsroom.person(person)),
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

  private Order order() {
    return new Order(timeline, "", "edda", "", "");
  }

  private List<SavedEntry> entries() {
    return desks.versions.entries(timeline, 0, true, EDITOR).entries();
  }

  private SavedEntry entry(String words) {
    return entries().stream()
        .filter(e -> e.line().headline().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not in " + entries()));
  }

  private void update(String words, Field field, String headline, boolean flag) {
    desks.entries.update(
        order(),
        entry(words).id(),
        new EntryDraft(
            Set.of(field), null, headline, "", flag, flag, "", 0, "", List.of(), List.of()),
        false);
  }

  private void note(String words, String note) {
    desks.entries.update(
        order(),
        entry(words).id(),
        new EntryDraft(
            Set.of(Field.NOTE), null, "", "", false, false, "", 0, note, List.of(), List.of()),
        false);
  }

  private void redate(String words, String date) {
    desks.entries.update(
        order(),
        entry(words).id(),
        new EntryDraft(
            Set.of(Field.EDTF),
            EdtfDate.parse(date),
            "",
            "",
            false,
            false,
            "",
            0,
            "",
            List.of(),
            List.of()),
        false);
  }

  private void review(String words) {
    desks.entries.update(
        order(),
        entry(words).id(),
        new EntryDraft(Set.of(), null, "", "", false, false, "", 0, "", List.of(), List.of()),
        true);
  }

  private void merge(JsonNode headlines) {
    List<UUID> ids = new ArrayList<>();
    headlines.forEach(words -> ids.add(entry(words.asText()).id()));
    desks.entries.merge(order(), ids);
  }

  private void split(String words, int article) {
    SavedEntry entry = entry(words);
    List<Composition.Place> places =
        entry.line().evidence().stream()
            .filter(e -> e.article().equals(Newsroom.article(article)))
            .map(e -> new Composition.Place(e.article(), e.start()))
            .toList();
    desks.entries.split(order(), entry.id(), places);
  }

  private void add(String words, String date, String quote) {
    ManualSource source =
        quote.isEmpty()
            ? new ManualSource("A book", "", "", null, "", null, null)
            : new ManualSource("", "", "", null, quote, Newsroom.article(1), null);
    desks.entries.create(
        order(),
        new EntryDraft(
            Set.of(Field.values()),
            EdtfDate.parse(date),
            words,
            "",
            false,
            false,
            "",
            0,
            "",
            List.of(),
            List.of(source)));
  }

  private Map<String, Object> view() {
    Map<String, Object> view = new TreeMap<>();
    view.put("entries", entries().stream().map(GoldenSavedTest::view).toList());
    view.put(
        "versions",
        desks.versions.versions(timeline, Long.MAX_VALUE, 100, EDITOR).reversed().stream()
            .map(GoldenSavedTest::view)
            .toList());
    return view;
  }

  private static Map<String, Object> view(SavedEntry entry) {
    Map<String, Object> view = new TreeMap<>();
    view.put("date", String.valueOf(entry.line().date()));
    view.put("headline", entry.line().headline());
    view.put("evidence", entry.line().evidence().stream().map(Evidence::words).toList());
    view.put("sources", entry.line().sources());
    view.put("edited", entry.edited());
    view.put("attention", entry.attention().stream().map(a -> a.words()).toList());
    view.put("shown", entry.isShown());
    if (!entry.note().isEmpty()) {
      view.put("note", entry.note());
    }
    return view;
  }

  private static String view(TimelineVersion version) {
    return "%s, %s: %s, +%d -%d ~%d"
        .formatted(
            version.actor(),
            version.cause(),
            version.summary(),
            version.counts().added(),
            version.counts().removed(),
            version.counts().changed());
  }
}
