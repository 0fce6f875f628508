package annals.entity.domain.resolution;

import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.JudgementSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Anchors joined into groups, as far as no judgement parts them. */
final class Groups {
  private final JudgementSet judgements;
  private final Map<Anchor, Set<Anchor>> groups = new TreeMap<>();

  Groups(JudgementSet judgements) {
    this.judgements = judgements;
  }

  void add(Anchor anchor) {
    groups.computeIfAbsent(anchor, key -> new TreeSet<>(Set.of(anchor)));
  }

  /** The group of an anchor; empty when it was never added. */
  Set<Anchor> of(Anchor anchor) {
    return groups.getOrDefault(anchor, Set.of());
  }

  /** Joins the groups of two anchors; false when a judgement parts them. */
  boolean join(Anchor a, Anchor b) {
    add(a);
    add(b);
    Set<Anchor> first = of(a);
    Set<Anchor> second = of(b);
    if (first.equals(second)) {
      return true;
    }
    if (judgements.forbids(first, second)) {
      return false;
    }
    Set<Anchor> joined = first.size() >= second.size() ? first : second;
    Set<Anchor> absorbed = joined.equals(first) ? second : first;
    absorbed.forEach(anchor -> groups.put(anchor, joined));
    joined.addAll(absorbed);
    return true;
  }

  /** All groups, in the order of their first anchors. */
  Collection<Set<Anchor>> all() {
    Map<Anchor, Set<Anchor>> byFirst = new TreeMap<>();
    groups.values().forEach(group -> byFirst.put(group.iterator().next(), group));
    return byFirst.values();
  }
}
