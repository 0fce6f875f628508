package annals.timeline.domain.events;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long the stretch is in which a statement places its happening, from the finest. */
public enum Grain {
  /** A day, as reported. */
  DAY(0),
  /** A day, of something planned or called off. */
  PLAN(1),
  /** Up to a quarter. */
  QUARTER(2),
  /** Up to a year. */
  YEAR(3),
  /** More than a year, or open: never tells more than others that give the same stretch. */
  LONG(4);

  /** Days from the first to the last of the longest stretch of the grain. */
  static final int LONGEST_QUARTER = 92;

  /** The same for a year. */
  static final int LONGEST_YEAR = 366;

  private final int code;

  Grain(int code) {
    this.code = code;
  }

  /** A number that stands for the grain where it is kept; grows with the stretch. */
  public int code() {
    return code;
  }

  /** The grain of a date with a place on the calendar. */
  static Grain of(EdtfDate date, boolean reported) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null || last == null) {
      return LONG;
    }
    if (date.precision() == Precision.DAY) {
      return reported ? DAY : PLAN;
    }
    long days = ChronoUnit.DAYS.between(first, last);
    return days <= LONGEST_QUARTER ? QUARTER : days <= LONGEST_YEAR ? YEAR : LONG;
  }

  /** Whether it is a single day. */
  boolean isDay() {
    return this == DAY || this == PLAN;
  }

  /** Whether one of this grain can lie within one of the other. */
  boolean isFinerThan(Grain other) {
    return other != LONG && compareTo(other) < 0 && !(isDay() && other.isDay());
  }
}
