package annals.timeline.domain.dating.resolution;

/**
 * Chooses between the last and the next time that a date of a kind occurs.
 *
 * <p>The next one is taken if its distance times a weight is less than the distance of the last
 * one; the weight hangs on the cue and on how far news of this kind looks ahead.
 */
enum Direction {
  WEEKDAY(99, 99, 99, 0.01),
  MONTH(99, 4, 3, 0.3),
  DAY_OF_YEAR(99, 2, 1, 0.3);

  private final double strongPast;
  private final double past;
  private final double none;
  private final double future;

  Direction(double strongPast, double past, double none, double future) {
    this.strongPast = strongPast;
    this.past = past;
    this.none = none;
    this.future = future;
  }

  /** Whether the next occurrence is meant; both distances are positive, in the same unit. */
  boolean isAhead(Cue cue, long toLast, long toNext) {
    double weight =
        switch (cue) {
          case STRONG_PAST -> strongPast;
          case PAST -> past;
          case NONE -> none;
          case FUTURE -> future;
        };
    return toNext * weight < toLast;
  }
}
