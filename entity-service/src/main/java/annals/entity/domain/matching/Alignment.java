package annals.entity.domain.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which words of two names belong together: the best links that do not cross one another's words,
 * best first, and what is left over.
 */
record Alignment(
    ParsedName a, ParsedName b, List<Link> links, List<Integer> leftA, List<Integer> leftB) {
  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::cost)
          .thenComparingInt(link -> -link.difference().length())
          .thenComparingInt(link -> Math.abs(link.fromA() - link.fromB()))
          .thenComparingInt(link -> link.fromA() + link.fromB())
          .thenComparingInt(Link::fromA)
          .thenComparingInt(Link::size);

  Alignment {
    links = List.copyOf(links);
    leftA = List.copyOf(leftA);
    leftB = List.copyOf(leftB);
  }

  static Alignment of(ParsedName a, ParsedName b) {
    List<Link> proposed = new ArrayList<>(LinkFinder.between(a, b));
    proposed.sort(BEST_FIRST);
    BitSet usedA = new BitSet();
    BitSet usedB = new BitSet();
    List<Link> links = new ArrayList<>();
    for (Link link : proposed) {
      if (usedA.get(link.fromA(), link.toA()).isEmpty()
          && usedB.get(link.fromB(), link.toB()).isEmpty()) {
        usedA.set(link.fromA(), link.toA());
        usedB.set(link.fromB(), link.toB());
        links.add(link);
      }
    }
    links.sort(Comparator.comparingInt(Link::fromA));
    return new Alignment(a, b, links, unused(usedA, a), unused(usedB, b));
  }

  /**
   * The alignment with the least difference: as the names are written, or with one of them from
   * Wade-Giles to pinyin, when both are people's.
   */
  static Alignment best(ParsedName a, ParsedName b) {
    Alignment best = of(a, b);
    if (!a.isPerson() || best.badness() == 0) {
      return best;
    }
    ParsedName pinyinA = WadeGiles.toPinyin(a);
    ParsedName pinyinB = WadeGiles.toPinyin(b);
    if (pinyinA != null) {
      best = better(best, of(pinyinA, b));
    }
    return pinyinB == null ? best : better(best, of(a, pinyinB));
  }

  /** The same from the other side. */
  Alignment swapped() {
    List<Link> turned =
        links.stream().map(Link::swapped).sorted(Comparator.comparingInt(Link::fromA)).toList();
    return new Alignment(b, a, turned, leftB, leftA);
  }

  private static Alignment better(Alignment first, Alignment second) {
    return second.badness() < first.badness() ? second : first;
  }

  /** Letters that differ and letters left over. */
  private double badness() {
    double edits = links.stream().mapToDouble(Link::edits).sum();
    return edits + letters(a, leftA) + letters(b, leftB);
  }

  private static int letters(ParsedName name, List<Integer> left) {
    return left.stream().mapToInt(i -> name.tokens().get(i).text().length()).sum();
  }

  private static List<Integer> unused(BitSet used, ParsedName name) {
    List<Integer> left = new ArrayList<>();
    for (int i = used.nextClearBit(0); i < name.tokens().size(); i = used.nextClearBit(i + 1)) {
      left.add(i);
    }
    return left;
  }
}
