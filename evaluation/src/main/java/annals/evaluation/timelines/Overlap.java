package annals.evaluation.timelines;

/**
 * Counts of matching items, for precision and recall.
 *
 * @param matched what is in both, weighted; at most each of the others
 * @param answered what the answer holds
 * @param expected what the gold holds
 */
record Overlap(double matched, double answered, double expected) {

  static final Overlap NONE = new Overlap(0, 0, 0);

  double precision() {
    return answered == 0 ? 0 : matched / answered;
  }

  double recall() {
    return expected == 0 ? 0 : matched / expected;
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
