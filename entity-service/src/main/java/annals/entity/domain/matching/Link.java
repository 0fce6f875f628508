package annals.entity.domain.matching;

/**
 * Words of two names that say the same: {@code fromA} to before {@code toA} of the one, the same of
 * the other.
 *
 * @param cost how unlike they are, 0 best; decides which links win
 * @param difference how they differ
 */
record Link(int fromA, int toA, int fromB, int toB, Kind kind, double cost, Difference difference) {
  /** What makes them one. */
  enum Kind {
    SAME,
    SPELLING,
    GLUED,
    VARIANT,
    INITIAL,
    INITIALS,
    NUMBER
  }

  Link swapped() {
    return new Link(fromB, toB, fromA, toA, kind, cost, difference);
  }

  double edits() {
    return difference.edits();
  }

  /** Words of both sides. */
  int size() {
    return toA - fromA + toB - fromB;
  }
}
