package annals.timeline.domain.dating;

/** The types of TIMEX3. */
public enum TemporalType {
  /** A day or something longer on the calendar. */
  DATE,
  /** A part of a day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** Something that recurs. */
  SET
}
