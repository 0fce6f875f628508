package annals.timeline.domain.assembly;

/** What one entry of a timeline stands for. */
public enum Granularity {
  /** One event. */
  EVENT,
  /** What mattered most on one day. */
  DAY,
  /** What mattered most in one month. */
  MONTH,
  /** What mattered most in one year. */
  YEAR
}
