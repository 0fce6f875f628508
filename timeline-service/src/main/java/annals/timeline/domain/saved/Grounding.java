package annals.timeline.domain.saved;

import annals.timeline.domain.saved.EntryEdit.Part;
import annals.timeline.domain.saved.Ground.Followed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a new look at what the machine says and keeps the ids of its lines: a line is the one of
 * before that shares its event, else the one that shares most of its evidence or of which it may be
 * a correction. Lines that the query no longer chooses stay when an edit is on them.
 */
public final class Grounding {

  private static final int SHARED_EVENT = 1000;
  private static final int SAME_WORDS = 10;

  private final Ground before;
  private final Map<UUID, Anchor> edited = new LinkedHashMap<>();
  private final List<Standing> standings;

  /**
   * @param before the ground so far
   * @param edits all edits
   * @param found what the index holds of what they hold on to
   */
  public Grounding(Ground before, Collection<EntryEdit> edits, Found found) {
    this.before = before;
    List<Hold> holds = new ArrayList<>();
    for (EntryEdit edit : edits) {
      holds.addAll(edit.holds());
      if (edit.anchor() != null && edit.splitFrom() == null) {
        edited.put(edit.entry(), edit.anchor());
      }
      for (Part part : edit.merged()) {
        if (!part.split()) {
          edited.put(part.entry(), part.anchor());
        }
      }
    }
    this.standings = found.standings(holds);
  }

  /** What the line of an id is known by. */
  private record Known(UUID id, Set<UUID> events, Set<Hold> holds) {

    int likeness(Candidate candidate) {
      int likeness = candidate.events().stream().anyMatch(events::contains) ? SHARED_EVENT : 0;
      for (Evidence evidence : candidate.line().evidence()) {
        Hold hold = evidence.hold();
        if (holds.contains(hold)) {
          likeness += SAME_WORDS;
        } else if (holds.stream().anyMatch(hold::resembles)) {
          likeness++;
        }
      }
      return likeness;
    }
  }

  private record Pair(int candidate, Known known, int likeness) {}

  /**
   * The new ground.
   *
   * @param chosen what the query chooses now
   * @param beside the {@linkplain #eventsBeside events beside it}, as they would be told
   * @param former ids that events had on this timeline in former times
   * @param ids makes new ones
   * @param asked entities of the query
   * @param followed whom they have become
   */
  public Ground take(
      List<Candidate> chosen,
      List<Candidate> beside,
      Map<UUID, UUID> former,
      Supplier<UUID> ids,
      Collection<UUID> asked,
      List<Followed> followed) {
    List<Known> known = known();
    Map<Integer, UUID> matched = match(chosen, known);
    Set<UUID> taken = new HashSet<>(matched.values());
    List<GroundLine> lines = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Candidate candidate = chosen.get(i);
      UUID id = matched.get(i);
      if (id == null) {
        id = formerId(candidate, former, taken);
      }
      if (id == null) {
        id = ids.get();
      }
      taken.add(id);
      lines.add(
          new GroundLine(
              id,
              candidate.events(),
              candidate.line(),
              true,
              absorbed(id, candidate, known, matched)));
    }
    Map<UUID, Anchor> kept = new LinkedHashMap<>(edited);
    kept.keySet().removeAll(taken);
    KeptLines keeping = new KeptLines(before, standings, kept, beside, eventsOf(chosen));
    kept.forEach(
        (id, anchor) -> {
          GroundLine line = keeping.line(id, anchor);
          if (line != null) {
            lines.add(line);
          }
        });
    return new Ground(
        lines, standings, Successors.footholds(asked, lines, before.footholds()), followed);
  }

  /**
   * The events that edited lines tell of and that no line of the query's choice does: those lines
   * follow them.
   */
  public Set<UUID> eventsBeside(Collection<Candidate> chosen) {
    Set<Hold> held = new HashSet<>();
    edited.values().forEach(anchor -> held.addAll(anchor.holds()));
    Set<UUID> events = new TreeSet<>();
    for (Standing standing : standings) {
      if (standing.event() != null && held.contains(standing.hold())) {
        events.add(standing.event());
      }
    }
    events.removeAll(eventsOf(chosen));
    return events;
  }

  private static Set<UUID> eventsOf(Collection<Candidate> candidates) {
    Set<UUID> events = new HashSet<>();
    candidates.forEach(candidate -> events.addAll(candidate.events()));
    return events;
  }

  private List<Known> known() {
    Map<UUID, Known> known = new LinkedHashMap<>();
    for (GroundLine line : before.lines()) {
      Set<Hold> holds = new HashSet<>();
      line.line().evidence().forEach(e -> holds.add(e.hold()));
      known.put(line.id(), new Known(line.id(), new HashSet<>(line.events()), holds));
    }
    edited.forEach(
        (id, anchor) -> {
          Known one =
              known.computeIfAbsent(id, i -> new Known(i, new HashSet<>(), new HashSet<>()));
          one.holds().addAll(anchor.holds());
          one.events().addAll(anchor.events());
          for (Standing standing : standings) {
            if (standing.event() != null && one.holds().contains(standing.hold())) {
              one.events().add(standing.event());
            }
          }
        });
    return List.copyOf(known.values());
  }

  private static Map<Integer, UUID> match(List<Candidate> chosen, List<Known> known) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      for (Known one : known) {
        int likeness = one.likeness(chosen.get(i));
        if (likeness > 0) {
          pairs.add(new Pair(i, one, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair p) -> -p.likeness())
            .thenComparing(p -> p.known().id())
            .thenComparingInt(Pair::candidate));
    Map<Integer, UUID> matched = new HashMap<>();
    Set<UUID> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.candidate()) && taken.add(pair.known().id())) {
        matched.put(pair.candidate(), pair.known().id());
      }
    }
    return matched;
  }

  private static @Nullable UUID formerId(
      Candidate candidate, Map<UUID, UUID> former, Set<UUID> taken) {
    return candidate.events().stream()
        .map(former::get)
        .filter(Objects::nonNull)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElse(null);
  }

  /** Lines of before whose evidence is in this one now and that are lines no more. */
  private Set<UUID> absorbed(
      UUID id, Candidate candidate, List<Known> known, Map<Integer, UUID> matched) {
    Set<UUID> absorbed = new HashSet<>();
    before.line(id).ifPresent(line -> absorbed.addAll(line.absorbed()));
    for (Known other : known) {
      if (!other.id().equals(id)
          && !matched.containsValue(other.id())
          && !edited.containsKey(other.id())
          && other.likeness(candidate) > 0) {
        absorbed.add(other.id());
      }
    }
    return absorbed;
  }
}
