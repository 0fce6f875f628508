package annals.timeline.domain.saved;

import annals.timeline.domain.dating.EdtfDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines that the query does not choose and that stay because an edit is on them. Each goes on with
 * the event that most of its evidence tells of, unless another line tells that event; it keeps what
 * else is left of its evidence. Without an event of its own it says what is left of its evidence.
 */
final class KeptLines {

  /** More than any evidence. */
  private static final int SAME_EVENT = 1000;

  private final Ground before;
  private final Map<Hold, Standing> standings = new HashMap<>();
  private final Map<UUID, Candidate> mains = new HashMap<>();
  private final Set<UUID> told = new HashSet<>();

  /**
   * @param before the ground so far
   * @param standings how what edits hold on to stands
   * @param kept what the lines are known by, by id
   * @param events the events of that evidence, as they would be told
   * @param chosen events that lines of the query's choice tell
   */
  KeptLines(
      Ground before,
      Collection<Standing> standings,
      Map<UUID, Anchor> kept,
      Collection<Candidate> events,
      Collection<UUID> chosen) {
    this.before = before;
    standings.forEach(standing -> this.standings.put(standing.hold(), standing));
    told.addAll(chosen);
    Map<UUID, Candidate> byEvent = new HashMap<>();
    events.forEach(candidate -> candidate.events().forEach(e -> byEvent.put(e, candidate)));
    kept.forEach(
        (id, anchor) -> {
          UUID main = main(anchor, byEvent.keySet());
          if (main != null) {
            told.add(main);
            mains.put(id, Objects.requireNonNull(byEvent.get(main)));
          }
        });
  }

  /** The line, or null if nothing of its evidence is left. */
  @Nullable GroundLine line(UUID id, Anchor anchor) {
    List<Evidence> support =
        present(anchor).stream().map(Standing::now).filter(Objects::nonNull).toList();
    if (support.isEmpty()) {
      return null;
    }
    Candidate main = mains.get(id);
    List<UUID> events = new ArrayList<>(main == null ? List.of() : main.events());
    eventsOf(anchor).keySet().stream().filter(event -> !told.contains(event)).forEach(events::add);
    return new GroundLine(
        id,
        events,
        main == null ? rest(id, anchor, support) : withRest(main.line(), support),
        false,
        before.line(id).map(GroundLine::absorbed).orElse(anchor.absorbed()));
  }

  private List<Standing> present(Anchor anchor) {
    return anchor.holds().stream()
        .map(standings::get)
        .filter(Objects::nonNull)
        .filter(standing -> standing.now() != null)
        .toList();
  }

  /** How much of the evidence the events have that it is filed under, in order of the evidence. */
  private Map<UUID, Integer> eventsOf(Anchor anchor) {
    Map<UUID, Integer> events = new LinkedHashMap<>();
    for (Standing standing : present(anchor)) {
      if (standing.event() != null) {
        events.merge(standing.event(), 1, Integer::sum);
      }
    }
    return events;
  }

  /** The event that it had before if it is one of them, else the one with most of the evidence. */
  private @Nullable UUID main(Anchor anchor, Set<UUID> known) {
    UUID main = null;
    int most = 0;
    for (Map.Entry<UUID, Integer> event : eventsOf(anchor).entrySet()) {
      int shared = event.getValue() + (anchor.events().contains(event.getKey()) ? SAME_EVENT : 0);
      if (shared > most && known.contains(event.getKey()) && !told.contains(event.getKey())) {
        main = event.getKey();
        most = shared;
      }
    }
    return main;
  }

  private static Line withRest(Line line, List<Evidence> support) {
    Map<Hold, Evidence> all = new LinkedHashMap<>();
    line.evidence().forEach(e -> all.put(e.hold(), e));
    support.forEach(e -> all.putIfAbsent(e.hold(), e));
    return line.supportedBy(List.copyOf(all.values()));
  }

  private Line rest(UUID id, Anchor anchor, List<Evidence> support) {
    Line last = before.line(id).map(GroundLine::line).orElse(anchor.line());
    Evidence first = support.getFirst();
    Line line = last.supportedBy(support);
    boolean tellsTheSame =
        last.evidence().stream().limit(1).anyMatch(e -> e.hold().equals(first.hold()));
    if (!tellsTheSame) {
      return line.saying(dated(first), first.headline(), first.words());
    }
    return Objects.equals(dated(first), dated(last.evidence().getFirst()))
        ? line
        : line.saying(dated(first), null, null);
  }

  private static @Nullable EdtfDate dated(Evidence evidence) {
    return evidence.date() == null ? null : evidence.date().value();
  }
}
