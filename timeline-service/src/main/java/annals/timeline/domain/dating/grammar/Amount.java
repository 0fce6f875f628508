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
    return prefix + withHalf(count, unit);
  }

  /** Half a year is six months and half an hour thirty minutes; other fractions stay. */
  private static String withHalf(double count, Unit unit) {
    long whole = (long) count;
    String half =
        switch (unit) {
          case YEAR, DECADE, CENTURY -> "6M";
          case HOUR -> "30M";
          case MINUTE -> "30S";
          case DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER -> "";
        };
    if (count - whole != 0.5 || half.isEmpty()) {
      return print(count) + unit.letter();
    }
    return whole == 0 ? half : whole + unit.letter() + half;
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
