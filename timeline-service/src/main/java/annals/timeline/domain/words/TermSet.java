package annals.timeline.domain.words;

/** The distinct content stems of a text, as numbers of one {@link TermTable}. Immutable. */
public final class TermSet {

  private final int[] numbers;

  TermSet(int[] numbers) {
    this.numbers = numbers;
  }

  /** How many stems there are. */
  public int size() {
    return numbers.length;
  }

  /** The number of a stem; they ascend. */
  public int at(int index) {
    return numbers[index];
  }
}
