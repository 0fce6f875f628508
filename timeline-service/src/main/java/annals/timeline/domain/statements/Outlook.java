package annals.timeline.domain.statements;

/** How a statement stands to the happening on its date. */
public enum Outlook {
  /** It reports what happened. */
  REPORTED,
  /** It speaks of something planned or foreseen. */
  EXPECTED,
  /** It says that what was planned for its date did not, or will not, take place. */
  CALLED_OFF,
  /** It reports that plans were given up on its date; what was planned lies on another. */
  CALLING_OFF
}
