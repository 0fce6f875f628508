package annals.entity.domain.curation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judgements that bind the resolver, and what follows from them. */
public final class JudgementSet {
  /** No judgement. */
  public static final JudgementSet NONE = new JudgementSet(List.of());

  private final List<Judgement> all;
  private final Map<Anchor, List<Judgement>> byAnchor = new HashMap<>();

  /** Those of {@code judgements} that are active and decided. */
  public JudgementSet(Collection<Judgement> judgements) {
    all =
        judgements.stream()
            .filter(judgement -> judgement.isActive() && judgement.verdict() != Verdict.UNSURE)
            .sorted(Comparator.comparing(Judgement::id))
            .toList();
    for (Judgement judgement : all) {
      judgement
          .anchors()
          .forEach(
              anchor -> byAnchor.computeIfAbsent(anchor, key -> new ArrayList<>()).add(judgement));
    }
  }

  /** All of them, by id. */
  public List<Judgement> all() {
    return all;
  }

  /** Pairs of anchors of entities that are the same. */
  public List<Judgement> sameEntities() {
    return all.stream()
        .filter(judgement -> judgement.isOfEntities() && judgement.verdict() == Verdict.SAME)
        .toList();
  }

  /** Whether one of {@code these} was judged different from one of {@code those}. */
  public boolean forbids(Collection<Anchor> these, Collection<Anchor> those) {
    return !differences(these, those).isEmpty();
  }

  /** The judgements that part {@code these} from {@code those}. */
  public List<Judgement> differences(Collection<Anchor> these, Collection<Anchor> those) {
    return between(these, those, Verdict.DIFFERENT);
  }

  /** The judgements with this verdict on one of {@code these} and one of {@code those}. */
  public List<Judgement> between(
      Collection<Anchor> these, Collection<Anchor> those, Verdict verdict) {
    if (byAnchor.isEmpty()) {
      return List.of();
    }
    return these.stream()
        .flatMap(anchor -> of(anchor).stream())
        .filter(judgement -> judgement.verdict() == verdict)
        .filter(
            judgement ->
                connects(judgement.left().anchor(), judgement.right().anchor(), these, those)
                    || connects(
                        judgement.right().anchor(), judgement.left().anchor(), these, those))
        .distinct()
        .sorted(Comparator.comparing(Judgement::id))
        .toList();
  }

  /** Whom an editor has said that a mention names. */
  public Optional<Anchor> targetOf(Anchor.Mention mention) {
    return of(mention).stream()
        .filter(judgement -> judgement.verdict() == Verdict.SAME)
        .map(judgement -> other(judgement, mention))
        .findFirst();
  }

  /** Whom an editor has said that a mention does not name. */
  public Set<Anchor> excludedFor(Anchor.Mention mention) {
    Set<Anchor> excluded = new TreeSet<>();
    of(mention).stream()
        .filter(judgement -> judgement.verdict() == Verdict.DIFFERENT)
        .forEach(judgement -> excluded.add(other(judgement, mention)));
    return excluded;
  }

  /** The judgements that name {@code anchor}. */
  public List<Judgement> of(Anchor anchor) {
    return byAnchor.getOrDefault(anchor, List.of());
  }

  /** The shortest chain of SAME judgements of entities from one anchor to any of the others. */
  public List<Judgement> path(Anchor from, Set<Anchor> to) {
    Map<Anchor, @Nullable Judgement> reachedBy = new TreeMap<>();
    Deque<Anchor> open = new ArrayDeque<>(List.of(from));
    reachedBy.put(from, null);
    while (!open.isEmpty()) {
      Anchor anchor = open.removeFirst();
      if (to.contains(anchor)) {
        return trace(anchor, reachedBy);
      }
      for (Judgement judgement : of(anchor)) {
        if (judgement.isOfEntities() && judgement.verdict() == Verdict.SAME) {
          Anchor next = other(judgement, anchor);
          if (!reachedBy.containsKey(next)) {
            reachedBy.put(next, judgement);
            open.addLast(next);
          }
        }
      }
    }
    return List.of();
  }

  private static List<Judgement> trace(Anchor end, Map<Anchor, @Nullable Judgement> reachedBy) {
    List<Judgement> path = new ArrayList<>();
    Anchor anchor = end;
    for (Judgement step = reachedBy.get(anchor); step != null; step = reachedBy.get(anchor)) {
      path.addFirst(step);
      anchor = other(step, anchor);
    }
    return path;
  }

  private static Anchor other(Judgement judgement, Anchor anchor) {
    return judgement.left().anchor().equals(anchor)
        ? judgement.right().anchor()
        : judgement.left().anchor();
  }

  private static boolean connects(
      Anchor a, Anchor b, Collection<Anchor> these, Collection<Anchor> those) {
    return these.contains(a) && those.contains(b);
  }
}
