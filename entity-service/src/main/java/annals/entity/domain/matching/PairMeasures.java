package annals.entity.domain.matching;

import java.util.List;

/** Measures of an alignment that both the rule and the learned score rest on. */
final class PairMeasures {
  private static final int SHORT_WORD = 4;

  final Alignment alignment;
  final double edits;
  final double sounds;
  final double worstRatio;
  final double shortEdits;
  final double conflict;
  final double extra;
  final int fullAligned;
  final boolean initialConflict;

  private PairMeasures(Alignment alignment) {
    this.alignment = alignment;
    double editSum = 0;
    double soundSum = 0;
    double worst = 0;
    double inShort = 0;
    int full = 0;
    for (Link link : alignment.links()) {
      editSum += link.edits();
      soundSum += link.difference().sounds();
      double ratio = link.edits() / link.difference().length();
      worst = Math.max(worst, ratio);
      if (link.difference().length() <= SHORT_WORD && link.edits() >= 1) {
        inShort += link.edits();
      }
      full += isFull(link) ? 1 : 0;
    }
    edits = editSum;
    sounds = soundSum;
    worstRatio = worst;
    shortEdits = inShort;
    fullAligned = full;
    double leftA = weight(alignment.a(), alignment.leftA());
    double leftB = weight(alignment.b(), alignment.leftB());
    conflict = Math.min(leftA, leftB);
    extra = Math.abs(leftA - leftB);
    initialConflict =
        conflict > 0
            && (hasInitial(alignment.a(), alignment.leftA())
                || hasInitial(alignment.b(), alignment.leftB()));
  }

  static PairMeasures of(Alignment alignment) {
    return new PairMeasures(alignment);
  }

  /** Letters of the left-over words on the side with fewer, against all letters of that side. */
  double conflictShare() {
    double a = share(alignment.a(), alignment.leftA());
    double b = share(alignment.b(), alignment.leftB());
    return Math.min(a, b);
  }

  /** Letters of left-over words on both sides against all letters. */
  double uncovered() {
    int all = alignment.a().length() + alignment.b().length();
    int left =
        letters(alignment.a(), alignment.leftA()) + letters(alignment.b(), alignment.leftB());
    return all == 0 ? 1 : (double) left / all;
  }

  /** Sounds that differ between the names as wholes, their words sorted, against their length. */
  double joinedDistance() {
    String a = alignment.a().joined();
    String b = alignment.b().joined();
    int length = Math.max(a.length(), b.length());
    return length == 0 ? 1 : Math.min(1, EditDistance.sounds(a, b) / length);
  }

  /** Whether the last words of both names are left over. */
  boolean lastConflict() {
    return isLeft(alignment.a(), alignment.leftA(), alignment.a().tokens().size() - 1)
        && isLeft(alignment.b(), alignment.leftB(), alignment.b().tokens().size() - 1);
  }

  /** Whether the first words of both names are left over. */
  boolean firstConflict() {
    return isLeft(alignment.a(), alignment.leftA(), 0)
        && isLeft(alignment.b(), alignment.leftB(), 0);
  }

  /** Whether a word of this kind is left over on one side and none on the other. */
  boolean onOneSide(NameToken.Kind kind) {
    return has(alignment.a(), alignment.leftA(), kind)
        != has(alignment.b(), alignment.leftB(), kind);
  }

  boolean onBothSides(NameToken.Kind kind) {
    return has(alignment.a(), alignment.leftA(), kind)
        && has(alignment.b(), alignment.leftB(), kind);
  }

  long links(Link.Kind kind) {
    long links = 0;
    for (Link link : alignment.links()) {
      links += link.kind() == kind ? 1 : 0;
    }
    return links;
  }

  private boolean isFull(Link link) {
    return link.kind() != Link.Kind.INITIAL
        && (hasFull(alignment.a(), link.fromA(), link.toA())
            || hasFull(alignment.b(), link.fromB(), link.toB()));
  }

  private static boolean hasFull(ParsedName name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (name.tokens().get(i).isFull()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeft(ParsedName name, List<Integer> left, int at) {
    return left.contains(at) && name.tokens().get(at).isFull();
  }

  private static boolean has(ParsedName name, List<Integer> left, NameToken.Kind kind) {
    for (int i : left) {
      if (name.tokens().get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInitial(ParsedName name, List<Integer> left) {
    return has(name, left, NameToken.Kind.INITIAL);
  }

  private static double weight(ParsedName name, List<Integer> left) {
    double weight = 0;
    for (int i : left) {
      weight += name.tokens().get(i).kind().weight();
    }
    return weight;
  }

  private static int letters(ParsedName name, List<Integer> left) {
    int letters = 0;
    for (int i : left) {
      NameToken token = name.tokens().get(i);
      letters += token.kind() == NameToken.Kind.STOP_WORD ? 0 : token.text().length();
    }
    return letters;
  }

  private static double share(ParsedName name, List<Integer> left) {
    return left.isEmpty() ? 0 : (double) letters(name, left) / Math.max(1, name.length());
  }
}
