package annals.timeline.domain.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files statements under events: a statement follows the leader that tells the same best, and leads
 * where none does. Statements are judged in the order {@link Telling#LEADING_FIRST}, each against
 * the leaders before it, so that the outcome is a function of the statements and not of the order
 * in which they came.
 *
 * <p>A change is worked off in that same order and goes on only where a statement begins or ceases
 * to lead: a new one that follows touches nothing but its event. Events are stars around their
 * leaders and never chains, so that nothing can bridge two of them, and what is filed on a busy day
 * is compared with the leaders of that day alone.
 *
 * <p>For one change; not thread-safe.
 */
public final class Filing {

  /** How much more must speak for one fine event than for another to file a coarse date there. */
  private static final double CLEAR = 0.06;

  private final Neighbourhood neighbourhood;
  private final Map<UUID, Telling> known = new HashMap<>();
  private final Map<UUID, UUID> before = new HashMap<>();
  private final Map<UUID, UUID> leaderOf = new LinkedHashMap<>();
  private final TellingIndex all = new TellingIndex();
  private final TellingIndex leading = new TellingIndex();
  private final Set<UUID> leadersLoaded = new HashSet<>();
  private final Set<UUID> behindLoaded = new HashSet<>();
  private final Set<UUID> removed = new HashSet<>();
  private final NavigableSet<Telling> open = new TreeSet<>(Telling.LEADING_FIRST);

  /** A change to what is filed. */
  public Filing(Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
  }

  /** Files statements with nothing filed before. */
  public static Map<UUID, UUID> of(Collection<Telling> tellings) {
    return new Filing(Neighbourhood.EMPTY).change(List.of(), tellings).leaders();
  }

  /**
   * Takes statements out and files others.
   *
   * @param gone statements that are filed
   * @param come statements that are not, or that are among those that go
   */
  public Refiled change(Collection<Filed> gone, Collection<Telling> come) {
    Set<Telling> stay = new HashSet<>(come);
    Set<UUID> kept = new HashSet<>();
    List<Telling> leave = new ArrayList<>();
    for (Filed filed : gone) {
      know(filed);
      if (stay.contains(filed.telling())) {
        kept.add(filed.telling().statement());
      } else {
        leave.add(filed.telling());
      }
    }
    List<Telling> ledBy = leave.stream().filter(this::leads).toList();
    load(ledBy, ledBy);
    leave.forEach(this::remove);
    for (Telling telling : come) {
      if (!kept.contains(telling.statement())) {
        removed.remove(telling.statement());
        known.put(telling.statement(), telling);
        all.add(telling);
        open.add(telling);
      }
    }
    work();
    return new Refiled(Map.copyOf(before), Map.copyOf(leaderOf), Set.copyOf(removed));
  }

  private void work() {
    while (!open.isEmpty()) {
      if (!leadersLoaded.contains(open.first().statement())) {
        fetch();
      }
      judge(Objects.requireNonNull(open.pollFirst()));
    }
  }

  /** Fetches the leaders for all that are to be judged, and what is behind those that may turn. */
  private void fetch() {
    if (!neighbourhood.isEmpty()) {
      load(open, open.stream().filter(t -> before.containsKey(t.statement()) && turns(t)).toList());
      load(List.of(), turning());
    }
  }

  /** Those to be judged that seem to begin or cease to lead. */
  private List<Telling> turning() {
    return open.stream()
        .filter(t -> leadersLoaded.contains(t.statement()) && !behindLoaded.contains(t.statement()))
        .filter(this::turns)
        .toList();
  }

  private boolean turns(Telling telling) {
    return leads(telling) != (best(telling) == null);
  }

  private void judge(Telling telling) {
    Telling leader = best(telling);
    UUID now = leader == null ? telling.statement() : leader.statement();
    boolean led = leads(telling);
    leaderOf.put(telling.statement(), now);
    boolean leads = now.equals(telling.statement());
    if (led != leads) {
      if (leads) {
        leading.add(telling);
      } else {
        leading.remove(telling);
      }
      reopen(telling);
    }
  }

  /**
   * Those behind a statement that begins or ceases to lead are judged again. Where nothing was
   * filed before, they have not been judged yet.
   */
  private void reopen(Telling telling) {
    if (!neighbourhood.isEmpty() && !behindLoaded.contains(telling.statement())) {
      List<Telling> turned = new ArrayList<>(turning());
      turned.add(telling);
      load(List.of(), turned);
    }
    if (before.isEmpty()) {
      return;
    }
    for (Telling other : all.near(telling)) {
      if (isBefore(telling, other) && !open.contains(other) && Sameness.of(telling, other) > 0) {
        open.add(other);
      }
    }
  }

  private void remove(Telling telling) {
    UUID id = telling.statement();
    boolean led = leads(telling);
    removed.add(id);
    leaderOf.remove(id);
    all.remove(telling);
    if (led) {
      leading.remove(telling);
      for (Telling other : all.near(telling)) {
        if (isBefore(telling, other) && Sameness.of(telling, other) > 0) {
          open.add(other);
        }
      }
    }
    known.remove(id);
    open.remove(telling);
  }

  /**
   * The leader before a statement that tells the same best, one with a finer date if that is clear;
   * null if the statement has to lead.
   */
  private @Nullable Telling best(Telling telling) {
    Best finer = new Best();
    Best level = new Best();
    for (Telling leader : leading.near(telling)) {
      double score = isBefore(leader, telling) ? Sameness.of(leader, telling) : 0;
      if (score > 0) {
        (leader.grain().isFinerThan(telling.grain()) ? finer : level).offer(leader, score);
      }
    }
    return finer.leader != null && finer.most - finer.second >= CLEAR ? finer.leader : level.leader;
  }

  /** The best of some leaders, and how close the next one comes. */
  private static final class Best {
    private @Nullable Telling leader;
    private double most;
    private double second;

    void offer(Telling other, double score) {
      if (leader == null || score > most || (score == most && isBefore(other, leader))) {
        second = most;
        most = score;
        leader = other;
      } else {
        second = Math.max(second, score);
      }
    }
  }

  private static boolean isBefore(Telling one, Telling other) {
    return Telling.LEADING_FIRST.compare(one, other) < 0;
  }

  private boolean leads(Telling telling) {
    return telling.statement().equals(leaderOf.get(telling.statement()));
  }

  /**
   * Fetches the leaders before some statements and what is behind others, all at once. Only what
   * tells the same as one of them can matter to it.
   */
  private void load(Collection<Telling> judged, Collection<Telling> turned) {
    List<Telling> ahead =
        judged.stream().filter(telling -> leadersLoaded.add(telling.statement())).toList();
    List<Telling> behind =
        turned.stream().filter(telling -> behindLoaded.add(telling.statement())).toList();
    if (!ahead.isEmpty() || !behind.isEmpty()) {
      for (Neighbour neighbour : neighbourhood.near(ahead, behind)) {
        if (Sameness.of(neighbour.of(), neighbour.filed().telling()) > 0) {
          know(neighbour.filed());
        }
      }
    }
  }

  private void know(Filed filed) {
    Telling telling = filed.telling();
    UUID id = telling.statement();
    if (known.containsKey(id) || removed.contains(id)) {
      return;
    }
    known.put(id, telling);
    before.put(id, filed.leader());
    leaderOf.put(id, filed.leader());
    all.add(telling);
    if (filed.leads()) {
      leading.add(telling);
    }
  }
}
