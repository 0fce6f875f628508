package annals.timeline.domain.dating.grammar;

/**
 * A number of units.
 *
 * @param value how many; 0 if vague
 * @param vague whether it is "a few", "several" and the like
 */
public record Amount(double value, boolean vague) {

  /** An uncertain number. */
  public static final Amount SOME = new Amount(0, true);

  /** Exactly that many. */
  public static Amount of(double value) {
    return new Amount(value, false);
  }

  /** A TIMEX3 duration of this many units. */
  public String duration(Unit unit) {
    String prefix = unit.isClock() ? "PT" : "P";
    if (vague) {
      return prefix + "X" + vagueLetter(unit);
    }
    double count = value * unit.factor();
    if (unit == Unit.HOUR && count == 0.5) {
      return "PT30M";
    }
    if (unit == Unit.YEAR && count == 0.5) {
      return "P6M";
    }
    return prefix + print(count) + unit.letter();
  }

  private static String vagueLetter(Unit unit) {
    return switch (unit) {
      case DECADE -> "E";
      case CENTURY -> "C";
      case MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, YEAR -> unit.letter();
    };
  }

  private static String print(double count) {
    long whole = Math.round(count);
    return whole == count ? Long.toString(whole) : Double.toString(Math.round(count * 100) / 100.0);
  }
}
