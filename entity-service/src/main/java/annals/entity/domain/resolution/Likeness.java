package annals.entity.domain.resolution;

import annals.entity.domain.curation.JudgementSet;
import annals.entity.domain.names.PersonName;
import annals.entity.domain.names.PersonNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins units of people whose names agree. Curated ones and the fullest names come first; another
 * joins the only gathering that it agrees with, and stays alone when there are several. The outcome
 * is the same for the same units in any order.
 */
final class Likeness {
  private static final Comparator<Unit> ORDER =
      Comparator.<Unit>comparingInt(unit -> unit.isCurated() ? 0 : 1)
          .thenComparingInt(unit -> -unit.fullness())
          .thenComparing(unit -> unit.forms().iterator().next());

  private final JudgementSet judgements;
  private final Map<String, Set<List<Unit>>> byKey = new HashMap<>();
  private final List<List<Unit>> gatherings = new ArrayList<>();

  private Likeness(JudgementSet judgements) {
    this.judgements = judgements;
  }

  /** The gatherings of {@code units}, each of which has a name. */
  static List<List<Unit>> join(Collection<Unit> units, JudgementSet judgements) {
    Likeness likeness = new Likeness(judgements);
    units.stream().sorted(ORDER).forEach(likeness::place);
    return likeness.gatherings;
  }

  private void place(Unit unit) {
    List<List<Unit>> fitting =
        unit.isLocked() || unit.people().isEmpty()
            ? List.of()
            : near(unit).stream().filter(gathering -> fits(unit, gathering)).toList();
    List<Unit> home;
    if (fitting.size() == 1) {
      home = fitting.getFirst();
    } else {
      home = new Gathering();
      gatherings.add(home);
    }
    home.add(unit);
    unit.agreementKeys()
        .forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(home));
  }

  private Set<List<Unit>> near(Unit unit) {
    Set<List<Unit>> near = new LinkedHashSet<>();
    unit.agreementKeys().forEach(key -> near.addAll(byKey.getOrDefault(key, Set.of())));
    return near;
  }

  /** Whether some of their names agree, none of one family contradict, and nobody parts them. */
  private boolean fits(Unit unit, List<Unit> gathering) {
    boolean agrees = false;
    for (Unit other : gathering) {
      if (other.isLocked() || (unit.isCurated() && other.isCurated())) {
        return false;
      }
      for (PersonName a : unit.people().values()) {
        for (PersonName b : other.people().values()) {
          boolean agree = PersonNames.agree(a, b);
          if (!agree && !Collections.disjoint(a.families(), b.families())) {
            return false;
          }
          agrees |= agree;
        }
      }
    }
    return agrees
        && gathering.stream()
            .noneMatch(other -> judgements.forbids(unit.anchors(), other.anchors()));
  }

  /** A list that is the same only as itself, so that sets of gatherings stay cheap. */
  private static final class Gathering extends ArrayList<Unit> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
