package annals.timeline.domain.dating.grammar;

/** Units of time, with their TIMEX3 letter and how many of the letter's unit they are. */
public enum Unit {
  MINUTE("M", 1, true),
  HOUR("H", 1, true),
  DAY("D", 1, false),
  WEEKEND("D", 2, false),
  WEEK("W", 1, false),
  FORTNIGHT("W", 2, false),
  MONTH("M", 1, false),
  QUARTER("Q", 1, false),
  YEAR("Y", 1, false),
  DECADE("Y", 10, false),
  CENTURY("Y", 100, false);

  private final String letter;
  private final int factor;
  private final boolean clock;

  Unit(String letter, int factor, boolean clock) {
    this.letter = letter;
    this.factor = factor;
    this.clock = clock;
  }

  /** The letter of a duration. */
  public String letter() {
    return letter;
  }

  /** How many of the letter's unit one of this unit is. */
  public int factor() {
    return factor;
  }

  /** Whether it is shorter than a day. */
  public boolean isClock() {
    return clock;
  }
}
