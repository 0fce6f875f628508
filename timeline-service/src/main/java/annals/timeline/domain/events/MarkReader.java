package annals.timeline.domain.events;

/** Takes the marks of a gist one by one. */
@FunctionalInterface
interface MarkReader {

  /**
   * Takes a mark.
   *
   * @param mark without the sign of names
   * @param hash its number
   * @param name whether it is written as a name
   * @param weight what it counts in its gist
   */
  void read(String mark, int hash, boolean name, double weight);
}
