package annals.timeline.application.saved;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.error.AnnalsException;
import annals.timeline.application.saved.EntryDraft.Field;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Composition;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.Evidence;
import annals.timeline.domain.saved.ManualSource;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Editors and articles at random. What editors were told is done is remembered, and compared with
 * what is there: no edit disappears, old versions stay, restoring restores, changes add up.
 */
final class RandomEditing {

  private static final Viewer EDITOR = new Viewer("edda", true);
  private static final Viewer READER = new Viewer("rolf", false);
  private static final List<String> DEEDS =
      List.of(
          "opened the new tide gate at the harbour",
          "ended the long strike of the pilots",
          "signed the contract for the iron bridge",
          "closed the old lock below the market",
          "met the owners of the ferry line");

  private final SavedTimelineContract desks;
  private final Newsroom newsroom;
  private final SavedTimeline timeline;
  private final Random random;

  /** Headlines that editors gave, by entry. */
  private final Map<UUID, String> given = new TreeMap<>();

  private final Map<UUID, UUID> splits = new HashMap<>();

  /** The same of the entries that became part of another, by that one. */
  private final Map<UUID, Map<UUID, String>> parts = new HashMap<>();

  private final Map<Long, Map<UUID, Map<UUID, String>>> partsAt = new HashMap<>();
  private final Map<Long, Map<UUID, String>> givenAt = new HashMap<>();
  private final Map<Long, List<SavedEntry>> seen = new HashMap<>();
  private long stillSince;

  RandomEditing(SavedTimelineContract desks, Newsroom newsroom, SavedTimeline timeline, long seed) {
    this.desks = desks;
    this.newsroom = newsroom;
    this.timeline = timeline;
    this.random = new Random(seed);
  }

  void run(int steps) {
    remember();
    for (int step = 0; step < steps; step++) {
      if (random.nextInt(3) == 0) {
        news();
        desks.settle();
        stillSince = 0;
      } else {
        edit();
      }
      check();
      remember();
    }
    checkHistory();
  }

  private void remember() {
    SavedTimeline now = desks.timelines().get(timeline.id(), 0, EDITOR);
    seen.putIfAbsent(now.version(), entries());
    givenAt.putIfAbsent(now.version(), Map.copyOf(given));
    Map<UUID, Map<UUID, String>> joined = new HashMap<>();
    parts.forEach((entry, words) -> joined.put(entry, Map.copyOf(words)));
    partsAt.putIfAbsent(now.version(), joined);
    if (stillSince == 0) {
      stillSince = now.version();
    }
  }

  private List<SavedEntry> entries() {
    return desks.versions().entries(timeline.id(), 0, true, EDITOR).entries();
  }

  private void news() {
    int number = random.nextInt(8);
    if (newsroom.written().contains(number) && random.nextInt(3) == 0) {
      newsroom.withdraw(number);
    } else if (newsroom.written().contains(number) && random.nextInt(2) == 0) {
      newsroom.write(number, "The port was quiet. " + newsroom.text(number));
    } else if (random.nextInt(8) == 0) {
      newsroom.identify(
          "Mara Vance", Newsroom.person(random.nextBoolean() ? "M. Vance" : "Mara Vance"));
    } else {
      newsroom.write(number, sentence() + " " + sentence());
    }
  }

  private String sentence() {
    int deed = random.nextInt(DEEDS.size());
    String name = random.nextInt(4) == 0 ? "M. Vance" : "Mara Vance";
    int day = 3 + 4 * deed + (random.nextInt(5) == 0 ? 1 : 0);
    return "On " + day + " May 2031, " + name + " " + DEEDS.get(deed) + ".";
  }

  private void edit() {
    List<SavedEntry> entries = entries();
    if (entries.isEmpty()) {
      byHand();
      return;
    }
    SavedEntry entry = entries.get(random.nextInt(entries.size()));
    switch (random.nextInt(9)) {
      case 0, 1 -> reword(entry);
      case 2 -> mark(entry, Field.PINNED);
      case 3 -> mark(entry, Field.HIDDEN);
      case 4 -> merge(entries);
      case 5 -> split(entry);
      case 6 -> byHand();
      case 7 -> reset(entry);
      default -> reviewOrRestore(entry);
    }
  }

  private Order order() {
    return new Order(timeline.id(), "", "edda", "", "");
  }

  private void reword(SavedEntry entry) {
    String words = "Words " + random.nextInt(1000);
    update(entry, Set.of(Field.HEADLINE), words, false, false);
    given.put(entry.id(), words);
  }

  private void update(
      SavedEntry entry, Set<Field> fields, String words, boolean flag, boolean reviewed) {
    desks
        .entries()
        .update(
            order(),
            entry.id(),
            new EntryDraft(fields, null, words, "", flag, flag, "", 0, "", List.of(), List.of()),
            reviewed);
  }

  private void mark(SavedEntry entry, Field field) {
    update(entry, Set.of(field), "", random.nextBoolean(), false);
  }

  private void merge(List<SavedEntry> entries) {
    List<UUID> machine =
        new ArrayList<>(entries.stream().filter(e -> !e.byHand()).map(SavedEntry::id).toList());
    java.util.Collections.shuffle(machine, random);
    if (machine.size() >= 2) {
      UUID into = machine.get(0);
      UUID other = machine.get(1);
      desks.entries().merge(order(), List.of(into, other));
      Map<UUID, String> joined = joinedTo(into);
      joined.putAll(joinedTo(other));
      parts.remove(other);
      String words = given.remove(other);
      joined.put(other, words == null ? "" : words);
      if (words != null) {
        given.putIfAbsent(into, words);
      }
    }
  }

  /** The words that entries had before they became part of another; empty: the machine's. */
  private Map<UUID, String> joinedTo(UUID entry) {
    return parts.computeIfAbsent(entry, e -> new HashMap<>());
  }

  private void split(SavedEntry entry) {
    List<Evidence> evidence = entry.line().evidence();
    if (entry.byHand() || evidence.size() < 2) {
      return;
    }
    Evidence taken = evidence.get(random.nextInt(evidence.size()));
    long there =
        evidence.stream()
            .filter(e -> e.article().equals(taken.article()) && e.start() == taken.start())
            .count();
    if (there < evidence.size()) {
      List<SavedEntry> both =
          desks
              .entries()
              .split(
                  order(),
                  entry.id(),
                  List.of(new Composition.Place(taken.article(), taken.start())))
              .entries();
      splits.put(both.getLast().id(), entry.id());
    }
  }

  private void byHand() {
    String words = "By hand " + random.nextInt(1000);
    SavedEntry made =
        desks
            .entries()
            .create(
                order(),
                new EntryDraft(
                    Set.of(Field.values()),
                    EdtfDate.parse("2031-05"),
                    words,
                    "",
                    false,
                    false,
                    "",
                    0,
                    "",
                    List.of(),
                    List.of(new ManualSource("A book", "", "", null, "", null, null))))
            .entry();
    given.put(made.id(), words);
  }

  private void reset(SavedEntry entry) {
    try {
      desks.entries().reset(order(), entry.id());
    } catch (AnnalsException e) {
      assertThat(entry.byHand()).isTrue();
      desks.entries().delete(order(), entry.id());
    }
    forget(entry.id(), entry.id());
    Set.copyOf(splits.keySet()).stream()
        .filter(split -> entry.id().equals(splits.get(split)))
        .forEach(split -> forget(split, entry.id()));
  }

  /** An entry is the machine's again; what had become part of it is as it was. */
  private void forget(UUID entry, UUID reset) {
    given.remove(entry);
    Map<UUID, String> back = parts.remove(entry);
    if (back != null) {
      back.forEach(
          (part, words) -> {
            if (!words.isEmpty() && !reset.equals(splits.get(part))) {
              given.put(part, words);
            }
          });
    }
  }

  private void reviewOrRestore(SavedEntry entry) {
    long now = desks.timelines().get(timeline.id(), 0, EDITOR).version();
    long version = 1L + random.nextInt((int) now);
    if (random.nextBoolean() || !givenAt.containsKey(version)) {
      update(entry, Set.of(), "", false, true);
      assertThat(entries().stream().filter(e -> e.id().equals(entry.id())))
          .allSatisfy(e -> assertThat(e.attention()).isEmpty());
      return;
    }
    desks.versions().restore(order(), version);
    given.clear();
    given.putAll(givenAt.getOrDefault(version, Map.of()));
    parts.clear();
    partsAt
        .getOrDefault(version, Map.of())
        .forEach((into, words) -> parts.put(into, new HashMap<>(words)));
    if (version >= stillSince && seen.containsKey(version)) {
      assertThat(EntryChange.between(said(seen.getOrDefault(version, List.of())), said(entries())))
          .isEmpty();
    }
  }

  /** Entries without the time since when they ask for a look. */
  private static List<SavedEntry> said(List<SavedEntry> entries) {
    return entries.stream().map(SavedEntry::forReaders).toList();
  }

  private void check() {
    List<SavedEntry> entries = entries();
    assertThat(entries).extracting(SavedEntry::id).doesNotHaveDuplicates();
    Map<UUID, String> words = new TreeMap<>();
    entries.stream()
        .filter(e -> e.byHand() || e.edited().contains("headline"))
        .forEach(e -> words.put(e.id(), e.line().headline()));
    assertThat(words).isEqualTo(given);
  }

  private void checkHistory() {
    seen.forEach(
        (version, entries) ->
            assertThat(desks.versions().entries(timeline.id(), version, true, EDITOR).entries())
                .isEqualTo(entries));
    desks.timelines().turn(order(), Status.PUBLISHED);
    assertThat(folded(EDITOR)).isEqualTo(listed(EDITOR));
    assertThat(folded(READER)).isEqualTo(listed(READER));
    assertThat(listed(READER).values())
        .allSatisfy(
            e -> {
              assertThat(e.hidden()).isFalse();
              assertThat(e.supported()).isTrue();
              assertThat(e.attention()).isEmpty();
            });
  }

  private Map<UUID, SavedEntry> listed(Viewer viewer) {
    Map<UUID, SavedEntry> listed = new TreeMap<>();
    desks
        .versions()
        .entries(timeline.id(), 0, true, viewer)
        .entries()
        .forEach(e -> listed.put(e.id(), e));
    return listed;
  }

  /** The entries as somebody knows them who followed the changes from the start. */
  private Map<UUID, SavedEntry> folded(Viewer viewer) {
    Map<UUID, SavedEntry> known = new TreeMap<>();
    ChangeDesk.Cursor cursor = new ChangeDesk.Cursor(0, 0);
    ChangeDesk.Page page;
    do {
      page = desks.changes().changes(timeline.id(), cursor, 3, viewer);
      for (TimelineChange change : page.changes()) {
        EntryChange entry = change.entry();
        if (entry != null) {
          SavedEntry before =
              entry.after() == null
                  ? known.remove(entry.entry())
                  : known.put(entry.entry(), entry.after());
          assertThat(before).isEqualTo(entry.before());
        }
      }
      cursor = page.next();
    } while (page.more());
    return known;
  }
}
