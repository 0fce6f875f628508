package annals.timeline.domain.dating;

/** How exactly a date is known, from the finest to the coarsest. */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY,
  /** A stretch between two dates, such as a week or a quarter. */
  INTERVAL
}
