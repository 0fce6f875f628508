package annals.timeline.application.saved;

import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.EntryOrder;
import annals.timeline.domain.saved.Ground;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.SavedTimeline;
import annals.timeline.domain.saved.TimelineVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saved timelines and their versions in memory: every version is kept whole. */
final class InMemoryTimelines implements SavedTimelineStore, TimelineHistory {

  final Map<UUID, SavedTimeline> timelines = new TreeMap<>();
  final Map<UUID, Reach> reaches = new HashMap<>();
  private final Map<UUID, Ground> grounds = new HashMap<>();
  private final Map<UUID, NavigableMap<Long, State>> states = new HashMap<>();

  private record State(
      TimelineVersion version,
      Document document,
      Map<UUID, EntryEdit> edits,
      Map<UUID, SavedEntry> entries,
      Set<UUID> touched) {}

  private NavigableMap<Long, State> states(UUID timeline) {
    return states.computeIfAbsent(timeline, t -> new TreeMap<>());
  }

  @Override
  public Optional<SavedTimeline> find(UUID id) {
    return Optional.ofNullable(timelines.get(id));
  }

  @Override
  public Optional<SavedTimeline> lock(UUID id) {
    return find(id);
  }

  @Override
  public void save(SavedTimeline timeline) {
    timelines.put(timeline.id(), timeline);
  }

  @Override
  public List<SavedTimeline> list(TimelineFilter filter, @Nullable TimelinePlace after, int limit) {
    Comparator<SavedTimeline> order =
        Comparator.comparing(SavedTimeline::updatedAt)
            .thenComparing(t -> t.id().toString())
            .reversed();
    return timelines.values().stream()
        .filter(t -> filter.deleted() == (t.deletedAt() != null))
        .filter(t -> filter.status() == null || filter.status() == t.document().status())
        .filter(t -> !filter.attention() || t.attentionCount() > 0)
        .filter(t -> holds(t, filter.terms()))
        .filter(
            t ->
                filter.entity() == null
                    || (reaches.containsKey(t.id())
                        && reaches.get(t.id()).entities().contains(filter.entity())))
        .sorted(order)
        .filter(
            t ->
                after == null
                    || t.updatedAt().isBefore(after.updatedAt())
                    || (t.updatedAt().equals(after.updatedAt())
                        && t.id().toString().compareTo(after.id().toString()) < 0))
        .limit(limit)
        .toList();
  }

  private static boolean holds(SavedTimeline timeline, String terms) {
    String text =
        (timeline.document().title() + " " + timeline.document().introduction())
            .toLowerCase(Locale.ROOT);
    return text.contains(terms.toLowerCase(Locale.ROOT));
  }

  @Override
  public Ground ground(UUID id) {
    return grounds.getOrDefault(id, Ground.NONE);
  }

  @Override
  public void saveGround(UUID id, Ground ground, Reach reach) {
    grounds.put(id, ground);
    reaches.put(id, reach);
  }

  @Override
  public void append(
      UUID timeline,
      TimelineVersion version,
      @Nullable Document document,
      Collection<EntryEdit> edits,
      Set<UUID> dropped,
      Collection<EntryChange> entries) {
    Map.Entry<Long, State> last = states(timeline).lastEntry();
    Map<UUID, EntryEdit> work = new TreeMap<>(last == null ? Map.of() : last.getValue().edits());
    Map<UUID, SavedEntry> shown =
        new TreeMap<>(last == null ? Map.of() : last.getValue().entries());
    dropped.forEach(work::remove);
    edits.forEach(edit -> work.put(edit.entry(), edit));
    Set<UUID> touched = new java.util.TreeSet<>();
    for (EntryChange change : entries) {
      touched.add(change.entry());
      if (change.after() == null) {
        shown.remove(change.entry());
      } else {
        shown.put(change.entry(), change.after());
      }
    }
    if (document == null && last == null) {
      throw new IllegalArgumentException("a first version without document");
    }
    Document kept = document != null ? document : last.getValue().document();
    states(timeline).put(version.version(), new State(version, kept, work, shown, touched));
  }

  @Override
  public Optional<TimelineVersion> version(UUID timeline, long version) {
    return Optional.ofNullable(states(timeline).get(version)).map(State::version);
  }

  @Override
  public List<TimelineVersion> versions(UUID timeline, long before, boolean published, int limit) {
    return states(timeline).headMap(before, false).descendingMap().values().stream()
        .map(State::version)
        .filter(v -> v.published() || !published)
        .limit(limit)
        .toList();
  }

  @Override
  public List<TimelineVersion> versionsAfter(
      UUID timeline, long after, boolean published, int limit) {
    return states(timeline).tailMap(after, false).values().stream()
        .map(State::version)
        .filter(v -> v.published() || !published)
        .limit(limit)
        .toList();
  }

  @Override
  public long versionBefore(UUID timeline, Instant moment) {
    return states(timeline).values().stream()
        .map(State::version)
        .filter(v -> !v.at().isAfter(moment))
        .mapToLong(TimelineVersion::version)
        .max()
        .orElse(0);
  }

  private State state(UUID timeline, long version) {
    State state = states(timeline).get(version);
    if (state == null) {
      throw new IllegalStateException("no version " + version);
    }
    return state;
  }

  @Override
  public Document document(UUID timeline, long version) {
    return state(timeline, version).document();
  }

  @Override
  public Map<UUID, EntryEdit> edits(UUID timeline, long version) {
    return version == 0 ? Map.of() : state(timeline, version).edits();
  }

  @Override
  public List<SavedEntry> entries(UUID timeline, long version) {
    return version == 0 ? List.of() : EntryOrder.of(state(timeline, version).entries().values());
  }

  @Override
  public List<Touched> touched(UUID timeline, long since, long version) {
    Map<UUID, Long> last = new TreeMap<>();
    states(timeline)
        .subMap(since, false, version, true)
        .forEach((number, state) -> state.touched().forEach(entry -> last.put(entry, number)));
    List<Touched> touched = new ArrayList<>();
    last.forEach(
        (entry, number) ->
            touched.add(
                new Touched(
                    entry,
                    since == 0 ? null : state(timeline, since).entries().get(entry),
                    state(timeline, version).entries().get(entry),
                    number)));
    return touched;
  }

  @Override
  public Map<UUID, UUID> former(UUID timeline, Collection<UUID> events) {
    Map<UUID, UUID> former = new HashMap<>();
    for (State state : states(timeline).descendingMap().values()) {
      for (SavedEntry entry : state.entries().values()) {
        entry.events().stream()
            .filter(events::contains)
            .forEach(event -> former.putIfAbsent(event, entry.id()));
      }
    }
    return former;
  }
}
