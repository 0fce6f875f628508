package annals.timeline.domain.assembly;

/**
 * How much a day matters, as a product.
 *
 * @param votes the damped votes for it, above 0
 * @param told how much its sentences sound like things that happen, 1: neutral
 * @param quiet above 1 in a time of few votes, below 1 in a busy one
 */
record DayScore(double votes, double told, double quiet) {

  double value() {
    return votes * told * quiet;
  }
}
